/** The types that every entry shares. */
export type { DiagnosticEntry } from './connect/diagnostics.ts';
export type {
  FailureCode,
  FailureDetail,
  JourneyOutcome,
  SessionError,
  SuccessClaim,
  SuccessDetail,
} from './journey/outcome.ts';
export type { JourneyPhase, JourneyStatus } from './journey/transition.ts';
export type { CloseRequester, LaunchText } from './launch/target.ts';
export type { Display } from './launch/targets.ts';
export type {
  JourneyInfo,
  JourneyProblem,
  ProblemCategory,
  ReturnResult,
} from './protocol/event.ts';
export type { SessionStatus, UploadState } from './protocol/session-status.ts';
export type { Session } from './protocol/session.ts';
