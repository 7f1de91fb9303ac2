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
      return whileIdle(state, input);
    case 'starting':
      return input.type === 'loaded'
        ? [{ status: 'open', problem: null }, [{ type: 'opened', sessionId: input.sessionId }]]
        : endOrStay(state, input);
    case 'open':
      return whileOpen(state, input);
    case 'ended':
      return [state, []];
  }
}

function whileIdle(state: JourneyState, input: JourneyInput): Transition {
  if (input.type === 'start-requested') return [{ status: 'starting' }, []];
  if (input.type === 'resumed') return [{ status: 'open', problem: null }, []];
  return [state, []];
}

function whileOpen(state: JourneyState & { status: 'open' }, input: JourneyInput): Transition {
  switch (input.type) {
    case 'info-reported':
      return [state, [{ type: 'info', info: input.info }]];
    case 'problem-reported': {
      const { problem } = input;
      return [{ status: 'open', problem }, [{ type: 'problem', problem }]];
    }
    default:
      return endOrStay(state, input);
  }
}

function endOrStay(
  state: JourneyState & { status: 'starting' | 'open' },
  input: JourneyInput,
): Transition {
  switch (input.type) {
    case 'succeeded':
      return end({ ...input, type: 'success' });
    case 'failed': {
      const problem = state.status === 'open' ? state.problem : null;
      return end({ ...input, type: 'failure', problem });
    }
    case 'restored':
      return [IDLE, [{ type: 'reset' }]];
    default:
      return [state, []];
  }
}

function end(outcome: JourneyOutcome): Transition {
  return [{ status: 'ended', outcome }, [{ type: 'ended', outcome }]];
}
