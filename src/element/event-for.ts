import type { JourneyOutput } from '../journey/transition.ts';
import type { Display } from '../launch/targets.ts';
import {
  FinboxErrorEvent,
  FinboxFailureEvent,
  FinboxInfoEvent,
  FinboxOpenEvent,
  FinboxSuccessEvent,
} from './events.ts';

/** The DOM event for an output of a journey. `null` for `checking` and `restored`, which have none. */
export function eventFor(output: JourneyOutput, display: Display): Event | null {
  switch (output.type) {
    case 'loaded':
      return new FinboxOpenEvent({ display, sessionId: output.sessionId });
    case 'info-reported':
      return new FinboxInfoEvent(output.info);
    case 'problem-reported':
      return new FinboxErrorEvent(output.problem);
    case 'ended': {
      const { outcome } = output;
      if (outcome.type === 'success') {
        const { type: _, ...detail } = outcome;
        return new FinboxSuccessEvent(detail);
      }
      const { type: _, ...detail } = outcome;
      return new FinboxFailureEvent(detail);
    }
    case 'checking':
    case 'restored':
      return null;
  }
}
