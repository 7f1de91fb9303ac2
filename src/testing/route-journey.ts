import { isEnd, messageOf, type JourneyStep } from './step.ts';

/** The part of Playwright's `Page` or `BrowserContext` that is used, so that no version of it is needed. */
export interface RoutablePage {
  route(
    url: (url: URL) => boolean,
    handler: (route: RoutedRequest) => Promise<unknown>,
  ): Promise<unknown>;
  /** Of a page: its context, so that popups and tabs are played too. */
  context?(): RoutablePage;
}

export interface RoutedRequest {
  fulfill(answer: {
    readonly status: number;
    readonly contentType: string;
    readonly body: string;
  }): Promise<unknown>;
}

export interface RouteOptions {
  /** The element's `client-origin`. Default: BankConnect's production client. */
  readonly clientOrigin?: string;
  /** The lender's return page, for popup, tab and redirect: where the session's `redirect_url` points. */
  readonly returnUrl?: string;
}

/**
 * Plays a journey in a real browser in place of BankConnect: whatever the page opens at the client's origin,
 * in a frame, a popup, a tab or by leaving, is answered with a page that does the steps. Call it before the
 * journey opens; a later call plays the next journey.
 *
 * In a frame the steps are messages. In a window of its own, as with BankConnect, only the end is heard, by
 * way of `returnUrl`.
 */
export async function routeJourney(
  page: RoutablePage,
  steps: readonly JourneyStep[],
  { clientOrigin = 'https://bankconnectclient.finbox.in', returnUrl }: RouteOptions = {},
): Promise<void> {
  const origin = new URL(clientOrigin).origin;
  const body = journeyPage(steps, returnUrl);
  const context = page.context?.() ?? page;
  await context.route(
    (url) => url.origin === origin,
    (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body }),
  );
}

function journeyPage(steps: readonly JourneyStep[], returnUrl: string | undefined): string {
  const last = steps.find(isEnd);
  const end = last && { isSuccess: !isExit(last), returnUrl: returnUrl ?? '' };
  const messages = steps.map(messageOf);
  return `<!doctype html>
<title>Simulated BankConnect</title>
<p>Simulated BankConnect</p>
<script>
const messages = ${inScript(messages)};
const end = ${inScript(end ?? null)};
const id = new URLSearchParams(location.search).get('session_id');
if (parent !== window) {
  addEventListener('load', () => messages.forEach((message) => parent.postMessage(message, '*')));
} else if (end && end.returnUrl) {
  const ids = id ? '&session_id=' + encodeURIComponent(id) : '&entity_id=simulated-entity';
  const mark = end.returnUrl.includes('?') ? '&' : '?';
  location.replace(end.returnUrl + mark + 'success=' + end.isSuccess + (end.isSuccess ? ids : ''));
} else if (end) {
  document.querySelector('p').textContent =
    'routeJourney needs returnUrl: a journey in a window of its own ends at the return page.';
}
</script>`;
}

function isExit(step: JourneyStep): boolean {
  return typeof step === 'string' && step.startsWith('exit');
}

/** As text of a script: what ends a script element would end it here too. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
