import type { FailureDetail, SuccessDetail } from '../journey/outcome.ts';
import type { CloseRequester } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';

const UP_AND_OUT = { bubbles: true, composed: true };

/**
 * The journey's document has loaded, as far as the browser tells: in Chromium a frame that BankConnect,
 * an extension or a dead network refused looks the same. What the journey reports proves more.
 */
export class FinboxOpenEvent extends CustomEvent<{
  readonly display: Display;
  readonly sessionId: string | null;
}> {
  declare readonly type: 'finbox-open';

  constructor(detail: FinboxOpenEvent['detail']) {
    super('finbox-open', { detail, ...UP_AND_OUT });
  }
}

/** BankConnect's `info`, for analytics. Never decides anything. */
export class FinboxInfoEvent extends CustomEvent<JourneyInfo> {
  declare readonly type: 'finbox-info';

  constructor(detail: JourneyInfo) {
    super('finbox-info', { detail, ...UP_AND_OUT });
  }
}

/** BankConnect's `error`. Not the end: the customer may try again. */
export class FinboxErrorEvent extends CustomEvent<JourneyProblem> {
  declare readonly type: 'finbox-error';

  constructor(detail: JourneyProblem) {
    super('finbox-error', { detail, ...UP_AND_OUT });
  }
}

/** The customer wants to close a running modal journey; `preventDefault()` keeps it. */
export class FinboxCloseRequestEvent extends CustomEvent<{ readonly by: CloseRequester }> {
  declare readonly type: 'finbox-close-request';

  constructor(by: CloseRequester) {
    super('finbox-close-request', { detail: { by }, cancelable: true, ...UP_AND_OUT });
  }
}

/** The outcome, good. Unless it is `confirmed`, the back end confirms it with the upload status. */
export class FinboxSuccessEvent extends CustomEvent<SuccessDetail> {
  declare readonly type: 'finbox-success';

  constructor(detail: SuccessDetail) {
    super('finbox-success', { detail, ...UP_AND_OUT });
  }
}

/** The outcome, bad. */
export class FinboxFailureEvent extends CustomEvent<FailureDetail> {
  declare readonly type: 'finbox-failure';

  constructor(detail: FailureDetail) {
    super('finbox-failure', { detail, ...UP_AND_OUT });
  }
}

/** The element's events by name. */
export interface FinboxConnectEventMap {
  'finbox-open': FinboxOpenEvent;
  'finbox-info': FinboxInfoEvent;
  'finbox-error': FinboxErrorEvent;
  'finbox-close-request': FinboxCloseRequestEvent;
  'finbox-success': FinboxSuccessEvent;
  'finbox-failure': FinboxFailureEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends FinboxConnectEventMap {}
}
