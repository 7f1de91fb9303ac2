/**
 * Our words for what BankConnect says. Wire spelling ends in this folder: whatever comes out of
 * `decode.ts` or `return-url.ts` is one of these, already checked.
 */

/**
 * A problem that the customer met and may still overcome: a wrong PDF password, a captcha.
 * `code` is an open set (`MU003`, `NB004`, … or `''` where BankConnect gave none); `reason` is
 * BankConnect's text for diagnosis, possibly empty and not meant for the customer.
 */
export interface JourneyProblem {
  readonly code: string;
  readonly category: ProblemCategory;
  readonly reason: string;
  readonly linkId: string | null;
}

export type ProblemCategory = 'manual-upload' | 'net-banking' | 'other';

/** Progress for analytics: `bank_selected`, `manual`, `manual_upload_back`, … The list is open. */
export interface JourneyInfo {
  readonly name: string;
  readonly message: string;
  readonly linkId: string | null;
}

/** The ids that a success names. All may be `null`: then it speaks of the session that was launched. */
export interface SuccessIds {
  readonly sessionId: string | null;
  readonly entityId: string | null;
  readonly linkId: string | null;
}

/** What a message from BankConnect means. */
export type JourneyEvent =
  | ({ readonly type: 'succeeded' } & SuccessIds)
  | { readonly type: 'exited'; readonly message: string }
  | { readonly type: 'problem-reported'; readonly problem: JourneyProblem }
  | { readonly type: 'info-reported'; readonly info: JourneyInfo };

/** What the address of the lender's return page says. */
export interface ReturnResult {
  readonly success: boolean;
  readonly sessionId: string | null;
  readonly entityId: string | null;
}
