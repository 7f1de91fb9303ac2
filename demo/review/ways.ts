import { remember } from '../../src/connect/ledger.ts';
import { CHECK_MS } from '../../src/connect/confirmation.ts';
import type { FinboxConnect } from '../../src/index.ts';
import { simulateJourney } from '../../src/testing/index.ts';
import { sessionEndpoint } from '../shared/session.ts';
import { hasGoneOn, opensElsewhere } from './elsewhere.ts';

/** Attributes for a journey that the sandbox plays by itself. */
export function playing(scenario: string): Readonly<Record<string, string>> {
  return { 'session-endpoint': sessionEndpoint(scenario) };
}

/** Opens the journey, also where the browser would want a click for it. */
export function open(element: FinboxConnect): void {
  if (isAway(element)) opensElsewhere(element);
  else void element.open();
}

function isInPage({ display }: FinboxConnect): boolean {
  return display === 'inline' || display === 'modal';
}

function isAway({ display }: FinboxConnect): boolean {
  return display === 'popup' || display === 'tab';
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

/** The same with a patience of milliseconds. */
export function losesPatience(element: FinboxConnect): void {
  neverLoads(element);
  element.loadTimeout = 50;
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
  'session-id': 'your-session-id',
  launch: 'manual',
};

/** As if the network were gone while the session is asked for. */
export function startsOffline(element: FinboxConnect): void {
  element.fetchSession = () => Promise.reject(new Error('No network'));
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  const isOver = (): boolean => Reflect.deleteProperty(navigator, 'onLine');
  element.addEventListener('finbox-failure', isOver, { once: true });
  open(element);
}

/** Its customer wants to close it as soon as it is on screen. */
export function asksToClose(element: FinboxConnect): void {
  const close = (): void => element.shadowRoot?.querySelector<HTMLElement>('.close')?.click();
  element.addEventListener('finbox-open', close, { once: true });
}

const LEFT = { nonce: 'review', id: 'session', place: '0' } as const;

/** An earlier page has opened a window for the journey, or has left for it. */
export function wasLeft({ display }: FinboxConnect): void {
  remember({ ...LEFT, display, time: Date.now() });
}

/** The status endpoint says that the session of the journey has expired. */
export function hasExpired(element: FinboxConnect): void {
  element.fetchStatus = () => Promise.resolve({ upload_status: 'EXPIRED' });
  if (isInPage(element)) hasGoneOn(element);
  else wasLeft(element);
}

/** Opens what an earlier page has not opened yet. */
export function openHere(element: FinboxConnect): void {
  if (isInPage(element)) void element.open();
}

/** Attributes for a journey whose success is checked. */
export const CHECKED: Readonly<Record<string, string>> = {
  'status-endpoint': '/api/bankconnect/status',
};

/** The lender's back end never says what FinBox knows, and the element asks for as long as one looks. */
export function neverGetsStatus(element: FinboxConnect): void {
  element.fetchStatus = () => new Promise(() => {});
  const { setTimeout } = window;
  const setOther = (run: TimerHandler, ms?: number): number =>
    ms === CHECK_MS ? 0 : setTimeout(run, ms);
  Object.assign(window, { setTimeout: setOther });
  // The page that was left for it has come back with its claim.
  const claim = { sessionId: LEFT.id, entityId: null, linkId: null, via: 'return' } as const;
  if (element.display === 'redirect') {
    remember({ ...LEFT, display: 'redirect', time: Date.now(), claim });
  }
}

/** Its journey says that it has succeeded. */
export function isToBeChecked(element: FinboxConnect): void {
  if (isInPage(element)) void element.open();
  else if (isAway(element)) void simulateJourney(element, ['return:success']);
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
