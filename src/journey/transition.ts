import type { JourneyProblem } from '../protocol/event.ts';
import type { JourneyInput } from './input.ts';
import type { JourneyOutcome } from './outcome.ts';
import type { JourneyOutput } from './output.ts';
import { IDLE, type JourneyState } from './state.ts';

type Transition = readonly [JourneyState, readonly JourneyOutput[]];

/**
 * The whole behaviour of a journey. Pure: no clock, no window, no DOM.
 *
 * An input that means nothing in a state gives back *the same state object* and no output. The first
 * terminal input wins for good.
 */
export function transition(state: JourneyState, input: JourneyInput): Transition {
  switch (state.status) {
    case 'idle':
      if (input.type === 'start-requested') return [{ status: 'starting' }, []];
      if (input.type === 'resumed') return [OPEN, []];
      break;
    case 'starting':
      if (input.type === 'loaded') return [OPEN, [input]];
      return endOrStay(state, null, input);
    case 'open':
      if (input.type === 'info-reported') return [state, [input]];
      if (input.type === 'problem-reported') {
        return [{ status: 'open', problem: input.problem }, [input]];
      }
      return endOrStay(state, state.problem, input);
    case 'ended':
  }
  return [state, []];
}

const OPEN: JourneyState = { status: 'open', problem: null };

function endOrStay(
  state: JourneyState,
  problem: JourneyProblem | null,
  input: JourneyInput,
): Transition {
  switch (input.type) {
    case 'succeeded':
      return end({ ...input, type: 'success' });
    case 'failed':
      return end({ ...input, type: 'failure', problem });
    case 'restored':
      return [IDLE, [input]];
    default:
      return [state, []];
  }
}

function end(outcome: JourneyOutcome): Transition {
  return [{ status: 'ended', outcome }, [{ type: 'ended', outcome }]];
}
