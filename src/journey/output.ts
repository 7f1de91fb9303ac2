import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';
import type { JourneyOutcome } from './outcome.ts';

/** What a change of state gives the host to hear, in this order within one journey. */
export type JourneyOutput =
  | { readonly type: 'opened'; readonly sessionId: string | null }
  | { readonly type: 'info'; readonly info: JourneyInfo }
  | { readonly type: 'problem'; readonly problem: JourneyProblem }
  | { readonly type: 'ended'; readonly outcome: JourneyOutcome }
  /** Back to `idle` with nothing decided: see the input `restored`. */
  | { readonly type: 'reset' };
