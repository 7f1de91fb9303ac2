import { remember } from '../../src/connect/ledger.ts';
import type { FinboxConnect } from '../../src/index.ts';
import type { Display } from '../../src/launch/targets.ts';
import { simulateJourney } from '../../src/testing/index.ts';
import { createSession, sessionEndpoint } from '../shared/session.ts';

/** Attributes for a journey that the sandbox plays by itself. */
export function playing(scenario: string): Readonly<Record<string, string>> {
  return { 'session-endpoint': sessionEndpoint(scenario) };
}

/** Waits for its session for ever. */
export function neverGetsSession(element: FinboxConnect): void {
  element.loadTimeout = 0;
  element.fetchSession = () => new Promise(() => {});
}

/** Has its session, but the journey's page never comes: here, one of the lender's own server. */
export function neverLoads(element: FinboxConnect): void {
  element.loadTimeout = 0;
  element.clientOrigin = location.origin;
  element.redirectUrl = `${location.origin}/api/never`;
}

/** A page that takes seconds, with a patience of milliseconds. */
export async function losesPatience(element: FinboxConnect): Promise<void> {
  const { redirect_url = '' } = await createSession('slow');
  element.loadTimeout = 50;
  element.redirectUrl = redirect_url;
}

/** What a lender's function throws when its back end was refused. */
export function isRefused(element: FinboxConnect): void {
  const error = { code: 'AUTH_ERROR', message: 'Invalid API key' };
  element.fetchSession = () =>
    Promise.reject(Object.assign(new Error('Refused'), { status: 401, error }));
}

/** A session of the real BankConnect, for journeys that end before anything is asked of it. */
export const PRODUCTION: Readonly<Record<string, string>> = {
  'client-origin': 'https://bankconnectclient.finbox.in',
  'session-id': 'not-a-session',
  launch: 'manual',
};

/** As if the network were gone while the session is asked for. */
export function startsOffline(element: FinboxConnect): void {
  element.fetchSession = () => Promise.reject(new Error('No network'));
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  void element.open().then(() => Reflect.deleteProperty(navigator, 'onLine'));
}

/** Its customer wants to close it as soon as it is on screen. */
export function asksToClose(element: FinboxConnect): void {
  const close = (): void => element.shadowRoot?.querySelector<HTMLElement>('.close')?.click();
  element.addEventListener('finbox-open', close, { once: true });
}

/** Opens its window where nobody sees it: without a click the browser would refuse another. */
export function opensElsewhere(element: FinboxConnect): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const { open } = window;
  window.open = () => frame.contentWindow;
  void element.open();
  window.open = open;
}

/** An earlier page has opened a window for the journey. */
export function wasLeft(...displays: readonly Display[]) {
  return (): void => {
    for (const display of displays) {
      remember({ nonce: 'review', id: 'session', display, time: Date.now(), place: '0' });
    }
  };
}

/** The lender's back end never says what FinBox knows. */
export function neverGetsStatus(element: FinboxConnect): void {
  element.fetchStatus = () => new Promise(() => {});
}

/** Its journey says that it has succeeded. */
export function isToBeChecked(element: FinboxConnect): void {
  if (element.display === 'popup') void simulateJourney(element, ['return:success']);
  else void element.open();
}

/** The customer has come back to a page whose session has expired meanwhile. */
export function hasExpired(element: FinboxConnect): void {
  wasLeft('redirect')();
  element.fetchStatus = () => Promise.resolve({ upload_status: 'EXPIRED' });
}

/** Leaves the page once its journey is on screen, and comes back when that has ended. */
export function isTakenOut(element: FinboxConnect): void {
  const leave = (): void => {
    const place = element.parentElement;
    element.addEventListener('finbox-failure', () => place?.append(element), { once: true });
    element.remove();
  };
  element.addEventListener('finbox-open', leave, { once: true });
}

/** Gets another session while a journey runs in its place. */
export function isSuperseded(element: FinboxConnect): void {
  element.addEventListener(
    'finbox-open',
    () => (element.sessionEndpoint = `${sessionEndpoint('silent')}&next`),
    { once: true },
  );
  void element.open();
}
