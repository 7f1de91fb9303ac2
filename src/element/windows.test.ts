import { expect, onTestFinished, test, vi } from 'vitest';
import { outcomeOf, place } from './element.test-support.ts';
import { eventOf, sessionUrl } from '../launch/in-page.test-support.ts';
import { remember } from '../connect/ledger.ts';
import type { Session } from '../protocol/session.ts';
import type { FinboxConnect } from './finbox-connect.ts';

function shownButtons(element: FinboxConnect): (string | null)[] {
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  return buttons.filter((button) => !button.hidden).map((button) => button.textContent);
}

test('a journey in a window of its own can be brought to the front, or cancelled', async () => {
  const { element } = place({ display: 'popup' });
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  void element.open();
  onTestFinished(() => element.close());
  await opened;
  await element.updateComplete;
  expect(shownButtons(element)).toEqual(['Show the window', 'Cancel']);
});

test('a window that an earlier page has opened is out of reach, and is not offered', async () => {
  remember({ nonce: 'earlier', id: 'session-1', display: 'popup', time: Date.now(), place: '0' });
  const { element } = place({ display: 'popup' });
  onTestFinished(() => element.close());
  await element.updateComplete;
  expect(element.status).toBe('open');
  expect(shownButtons(element)).toEqual(['Start again', 'Cancel']);
});

test('from a window that is out of reach the customer can start again, in another one', async () => {
  remember({
    nonce: 'earlier still',
    id: 'session-1',
    display: 'popup',
    time: Date.now(),
    place: '0',
  });
  const { element, heard } = place({ display: 'popup' });
  onTestFinished(() => element.close());
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  element.shadowRoot!.querySelector('button')!.click();
  await opened;
  expect(heard).toEqual(['finbox-failure', 'finbox-open']);
});

/** Keeps the page under test where it is; gives back where it was to go. */
function leavings(): string[] {
  const addresses: string[] = [];
  const stay = (event: NavigateEvent): void => {
    if (event.hashChange || !event.cancelable || event.destination.sameDocument) return;
    addresses.push(event.destination.url);
    event.preventDefault();
  };
  window.navigation.addEventListener('navigate', stay);
  onTestFinished(() => window.navigation.removeEventListener('navigate', stay));
  return addresses;
}

test('a redirect that opens by itself does not leave again from the page it has come back to', async () => {
  const address = location.href;
  const left = leavings();
  onTestFinished(() => history.replaceState(null, '', address));
  remember({ nonce: 'n', id: 'session-1', display: 'redirect', time: Date.now(), place: '0' });
  history.replaceState(null, '', '?success=true&session_id=session-1');
  const { element, heard } = place({ display: 'redirect', launch: 'auto' });
  expect(await outcomeOf(element)).toMatchObject({ type: 'success', via: 'return' });
  await element.updateComplete;
  expect([heard, left]).toEqual([['finbox-success'], []]);
});

test('a redirect that the customer comes back from without a result waits for the button', async () => {
  const left = leavings();
  const { element } = place({ display: 'redirect', launch: 'auto' });
  await eventOf(element, 'finbox-open');
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await element.updateComplete;
  expect(element.status).toBe('idle');
  expect(left).toHaveLength(1);
  expect(shownButtons(element)).toHaveLength(1);
});

test('a redirect that the customer comes back from without a result may still be completed', async () => {
  leavings();
  const fetchStatus = () => Promise.resolve({ upload_status: 'COMPLETED' });
  const { element, heard } = place({ display: 'redirect', launch: 'auto', fetchStatus });
  await eventOf(element, 'finbox-open');
  const outcome = outcomeOf(element);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(await outcome).toMatchObject({ via: 'status', confirmed: true });
  expect(heard).toEqual(['finbox-open', 'finbox-success']);
});

test('a redirect that its host ends as it opens does not leave the page', async () => {
  const left = leavings();
  const fetchSession = () => Promise.resolve({ redirect_url: sessionUrl() });
  const { element } = place({ display: 'redirect', redirectUrl: '', fetchSession });
  element.addEventListener('finbox-open', () => element.close());
  expect(await element.open()).toMatchObject({ code: 'dismissed' });
  expect(left).toEqual([]);
});

test('a window that is closed just before its session arrives is dismissed', async () => {
  const open = vi.spyOn(window, 'open');
  onTestFinished(() => open.mockRestore());
  let answer: (session: Session) => void = () => {};
  const session = new Promise<Session>((resolve) => (answer = resolve));
  const { element, heard } = place({
    display: 'popup',
    redirectUrl: '',
    fetchSession: () => session,
  });
  const outcome = element.open();
  const result = open.mock.results[0];
  if (result?.type === 'return') result.value?.close();
  answer({ redirect_url: sessionUrl() });
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  expect(heard).toEqual(['finbox-failure']);
});
