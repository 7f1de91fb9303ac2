import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';
import type { SessionStatusAnswer } from '../protocol/session-status.ts';
import type { FailureCode, JourneyFailure, JourneyOutcome, SuccessClaim } from './outcome.ts';

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
  /** The journey has claimed its success, and the status endpoint is asked whether it is true. */
  | { readonly status: 'checking'; readonly claim: SuccessClaim }
  | { readonly status: 'ended'; readonly outcome: JourneyOutcome };

/** Where a journey stands, as its record has it. */
export type JourneyPhase = JourneyState['status'];

/** The same as hosts see it: a success that is being checked has not ended the journey. */
export type JourneyStatus = Exclude<JourneyPhase, 'checking'>;

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
  /** A success that nobody can be asked about. */
  | ({ readonly type: 'succeeded' } & SuccessClaim)
  /** A success that the status endpoint is asked about before it is announced. */
  | ({ readonly type: 'claimed' } & SuccessClaim)
  /** The status endpoint has spoken of this journey's session. */
  | ({ readonly type: 'status-answered' } & SessionStatusAnswer)
  /** The status endpoint has not confirmed the claim in the time that it had. */
  | { readonly type: 'check-given-up' }
  | ({ readonly type: 'failed' } & JourneyFailure)
  /** The page that left for the journey is shown again without a result (redirect only). */
  | { readonly type: 'restored' };

/**
 * What the host hears, in order. `checking`: the status endpoint is asked about a claimed success.
 * `restored`: the journey is idle again and nothing is decided.
 */
export type JourneyOutput =
  | { readonly type: 'loaded'; readonly sessionId: string | null }
  | { readonly type: 'checking' }
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
    case 'checking':
      return endCheckOrStay(state, input);
    case 'ended':
  }
  return [state, []];
}

export function isRunning(status: JourneyPhase | undefined): boolean {
  return status === 'starting' || status === 'open' || status === 'checking';
}

export function statusOf({ status }: JourneyState): JourneyStatus {
  return status === 'checking' ? 'open' : status;
}

/** The id of the session that was launched, while the journey runs and it is known. */
export function sessionIdOf(state: JourneyState): string | null {
  if (state.status === 'checking') return state.claim.sessionId;
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
  state: Extract<JourneyState, { status: 'starting' | 'open' }>,
  problem: JourneyProblem | null,
  input: JourneyInput,
): Transition {
  switch (input.type) {
    case 'succeeded':
      return endUnconfirmed(claimOf(input));
    case 'claimed':
      return [{ status: 'checking', claim: claimOf(input) }, [{ type: 'checking' }]];
    case 'status-answered': {
      if (input.status === 'EXPIRED') return end({ type: 'failure', ...EXPIRED, problem });
      const sessionId = state.sessionId || input.sessionId;
      // A success has to name what it is about.
      if (input.status !== 'COMPLETED' || !sessionId) return [state, []];
      const ids = { sessionId, entityId: null, linkId: null };
      return end({ type: 'success', ...ids, via: 'status', confirmed: true });
    }
    case 'failed':
      return end({ ...input, type: 'failure', problem });
    case 'restored':
      return [IDLE, [input]];
    default:
      return [state, []];
  }
}

const EXPIRED: JourneyFailure = {
  code: 'expired',
  message: 'The status endpoint says that the session has expired.',
  error: null,
};

/** Whoever leaves while the success is checked does not take it back. */
const LEAVING: readonly FailureCode[] = ['dismissed', 'removed', 'superseded'];

function endCheckOrStay(
  state: Extract<JourneyState, { status: 'checking' }>,
  input: JourneyInput,
): Transition {
  const { claim } = state;
  switch (input.type) {
    case 'status-answered': {
      if (input.status === 'COMPLETED') {
        const sessionId = claim.sessionId ?? input.sessionId;
        return end({ type: 'success', ...claim, sessionId, confirmed: true });
      }
      // What has expired will not be completed any more.
      return input.status === 'EXPIRED' ? endUnconfirmed(claim) : [state, []];
    }
    case 'check-given-up':
      return endUnconfirmed(claim);
    case 'failed':
      return LEAVING.includes(input.code) ? endUnconfirmed(claim) : [state, []];
    default:
      return [state, []];
  }
}

function claimOf({ sessionId, entityId, linkId, via }: SuccessClaim): SuccessClaim {
  return { sessionId, entityId, linkId, via };
}

function endUnconfirmed(claim: SuccessClaim): Transition {
  return end({ type: 'success', ...claim, confirmed: false });
}

function end(outcome: JourneyOutcome): Transition {
  return [{ status: 'ended', outcome }, [{ type: 'ended', outcome }]];
}
