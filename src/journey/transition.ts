import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';
import type { FailureCode, JourneyFailure, JourneyOutcome, SuccessDetail } from './outcome.ts';

/** Where a journey stands. `sessionId` is `null` until the session is known to have one. */
export type JourneyState =
  | { readonly status: 'idle' }
  | { readonly status: 'starting'; readonly sessionId: string | null }
  | {
      readonly status: 'open';
      readonly sessionId: string | null;
      /** The last problem that BankConnect reported. */
      readonly problem: JourneyProblem | null;
    }
  | { readonly status: 'ended'; readonly outcome: JourneyOutcome };

export type JourneyStatus = JourneyState['status'];

export const IDLE: JourneyState = { status: 'idle' };

/**
 * Everything that can happen to a journey.
 *
 * A report of BankConnect proves that its page has loaded: whoever hears one before the frame's own
 * `load` dispatches `loaded` first.
 */
export type JourneyInput =
  | { readonly type: 'start-requested' }
  /** An earlier page of this tab has opened the journey and has announced it. */
  | { readonly type: 'resumed'; readonly sessionId: string | null }
  | { readonly type: 'session-received'; readonly sessionId: string | null }
  | { readonly type: 'loaded' }
  | { readonly type: 'info-reported'; readonly info: JourneyInfo }
  | { readonly type: 'problem-reported'; readonly problem: JourneyProblem }
  | ({ readonly type: 'succeeded' } & SuccessDetail)
  | ({ readonly type: 'failed' } & JourneyFailure)
  /** The page that left for the journey is shown again without a result (redirect only). */
  | { readonly type: 'restored' };

/** What the host hears, in order. `restored`: the journey is idle again and nothing is decided. */
export type JourneyOutput =
  | { readonly type: 'loaded'; readonly sessionId: string | null }
  | Extract<JourneyInput, { type: 'info-reported' | 'problem-reported' | 'restored' }>
  | { readonly type: 'ended'; readonly outcome: JourneyOutcome };

type Transition = readonly [JourneyState, readonly JourneyOutput[]];

/**
 * The whole behaviour of a journey. Pure: no clock, no window, no DOM.
 *
 * An input that means nothing in a state returns *the same state object* and no output. The first
 * terminal input wins for good.
 */
export function transition(state: JourneyState, input: JourneyInput): Transition {
  switch (state.status) {
    case 'idle':
      if (input.type === 'start-requested') return [{ status: 'starting', sessionId: null }, []];
      if (input.type === 'resumed') return [open(input.sessionId), []];
      break;
    case 'starting':
      if (input.type === 'session-received') {
        return [{ status: 'starting', sessionId: input.sessionId }, []];
      }
      if (input.type === 'loaded') {
        const { sessionId } = state;
        return [open(sessionId), [{ type: 'loaded', sessionId }]];
      }
      return endOrStay(state, null, input);
    case 'open':
      if (input.type === 'info-reported') return [state, [input]];
      if (input.type === 'problem-reported') {
        return [{ ...state, problem: input.problem }, [input]];
      }
      return endOrStay(state, state.problem, input);
    case 'ended':
  }
  return [state, []];
}

export function isRunning(status: JourneyStatus | undefined): boolean {
  return status === 'starting' || status === 'open';
}

/** The id of the session that was launched, while the journey runs and it is known. */
export function sessionIdOf(state: JourneyState): string | null {
  return 'sessionId' in state ? state.sessionId : null;
}

/** How a journey has failed, if it has. */
export function failureOf(state: JourneyState): FailureCode | null {
  const outcome = state.status === 'ended' ? state.outcome : null;
  return outcome?.type === 'failure' ? outcome.code : null;
}

function open(sessionId: string | null): JourneyState {
  return { status: 'open', sessionId, problem: null };
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
