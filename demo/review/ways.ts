import type { FinboxConnect } from '../../src/index.ts';
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

/** Closed by the page as soon as it is on screen. */
export function closesOnceOpen(element: FinboxConnect): void {
  element.addEventListener('finbox-open', () => element.close(), { once: true });
}

/** A session of the real BankConnect, for journeys that end before anything is asked of it. */
export const PRODUCTION: Readonly<Record<string, string>> = {
  'client-origin': 'https://bankconnectclient.finbox.in',
  'session-id': 'not-a-session',
  launch: 'manual',
};

/** As if the network were gone at the start. */
export function startsOffline(element: FinboxConnect): void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  void element.open();
  Reflect.deleteProperty(navigator, 'onLine');
}

/** As if a blocker had refused the window that `open()` claims. */
export function isBlocked(element: FinboxConnect): void {
  const { open } = window;
  window.open = () => null;
  void element.open();
  window.open = open;
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

/** Content for one of the element's slots. */
export function fill(name: string, ...content: readonly (string | Node)[]) {
  return (element: FinboxConnect): void => {
    const node = document.createElement(name ? 'div' : 'span');
    if (name) node.slot = name;
    else node.className = 'bank-mark';
    node.append(...content);
    element.append(node);
  };
}

export function shield(): HTMLElement {
  const image = document.createElement('img');
  image.src = '/shield.svg';
  image.alt = '';
  return image;
}

export function skeleton(): HTMLElement {
  const node = document.createElement('div');
  node.className = 'skeleton';
  return node;
}
