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
      return input.type === 'resumed' ? [OPEN, []] : [state, []];
    case 'starting':
      return input.type === 'loaded' ? [OPEN, [input]] : endOrStay(state, null, input);
    case 'open':
      return whileOpen(state, input);
    case 'ended':
      return [state, []];
  }
}

const OPEN: JourneyState = { status: 'open', problem: null };

function whileOpen(state: JourneyState & { status: 'open' }, input: JourneyInput): Transition {
  switch (input.type) {
    case 'info-reported':
      return [state, [input]];
    case 'problem-reported':
      return [{ status: 'open', problem: input.problem }, [input]];
    default:
      return endOrStay(state, state.problem, input);
  }
}

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
