import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';
import type { JourneyFailure, SuccessDetail } from './outcome.ts';

/**
 * Everything that can happen to a journey, said in the past tense but for the one request.
 *
 * A report of BankConnect proves that its page has loaded, so whoever hears one before the frame's
 * own `load` says `loaded` first.
 */
export type JourneyInput =
  | { readonly type: 'start-requested' }
  /** An earlier page of this tab has opened it, and has said so. */
  | { readonly type: 'resumed' }
  | { readonly type: 'loaded'; readonly sessionId: string | null }
  | { readonly type: 'info-reported'; readonly info: JourneyInfo }
  | { readonly type: 'problem-reported'; readonly problem: JourneyProblem }
  | ({ readonly type: 'succeeded' } & SuccessDetail)
  | ({ readonly type: 'failed' } & JourneyFailure)
  /** The page that left for the journey is shown again without a result (redirect only). */
  | { readonly type: 'restored' };
