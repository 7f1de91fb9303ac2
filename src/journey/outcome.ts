import type { JourneyProblem, SuccessIds } from '../protocol/event.ts';

/** Why a journey ended badly. The README has the meaning of each code. */
export type FailureCode =
  | 'exit'
  | 'dismissed'
  | 'blocked'
  | 'load_timeout'
  | 'offline'
  | 'invalid_session'
  | 'session_unavailable'
  | 'expired'
  | 'removed'
  | 'superseded';

/**
 * The error with which the Session API (or the lender's endpoint in front of it) refused a session.
 * `status` is the HTTP status, or `null` where the host's own function failed without one. `code` and
 * `message` are `''` where the answer has none.
 */
export interface SessionError {
  readonly code: string;
  readonly message: string;
  readonly status: number | null;
}

/** How a journey failed, before it is known what went wrong inside it. */
export interface JourneyFailure {
  readonly code: FailureCode;
  /** A sentence for the developer, or the customer's own words on `exit`. Branch on `code`. */
  readonly message: string;
  readonly error: SessionError | null;
}

/**
 * A success as the journey's window told it. It says that the customer finished, and is forgeable
 * where it came by a return URL.
 */
export interface SuccessClaim extends SuccessIds {
  readonly via: 'message' | 'return';
}

/** The good end. */
export interface SuccessDetail extends SuccessIds {
  /** `status`: the lender's status endpoint said so before the journey's window did. */
  readonly via: SuccessClaim['via'] | 'status';
  /**
   * Whether the lender's status endpoint has said `COMPLETED`. Where it is `false`, the back end
   * confirms the success with the session's upload status.
   */
  readonly confirmed: boolean;
}

/** The bad end. `problem` is the last one that BankConnect reported in this journey. */
export interface FailureDetail extends JourneyFailure {
  readonly problem: JourneyProblem | null;
}

/** The one end of a journey. */
export type JourneyOutcome =
  ({ readonly type: 'success' } & SuccessDetail) | ({ readonly type: 'failure' } & FailureDetail);
