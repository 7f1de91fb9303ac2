import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { envelope, frameIn, say } from '../launch/in-page.test-support.ts';
import { relayReturn } from '../launch/relay.ts';
import { remember } from '../connect/ledger.ts';
import type { SessionStatus } from '../protocol/session-status.ts';
import { outcomeOf, partOf, place, placeOpen } from './element.test-support.ts';
import type { FinboxConnect } from './finbox-connect.ts';

const CHECKING = 'Checking that everything has arrived…';
const SUCCESS = envelope('success', { sessionId: 'session-1', linkId: 'link-1' });
const COMPLETED: SessionStatus = { upload_status: 'COMPLETED' };

beforeEach(() => sessionStorage.clear());

/** A status function that answers when the test says so; it resolves once it was asked. */
function ask(): {
  readonly fetchStatus: NonNullable<FinboxConnect['fetchStatus']>;
  readonly asked: Promise<string | null>;
  readonly answer: (status: SessionStatus) => void;
} {
  let answer: (status: SessionStatus) => void = () => {};
  let tell: (sessionId: string | null) => void = () => {};
  const asked = new Promise<string | null>((resolve) => (tell = resolve));
  const answered = new Promise<SessionStatus>((resolve) => (answer = resolve));
  const fetchStatus = (sessionId: string | null): Promise<SessionStatus> => {
    tell(sessionId);
    return answered;
  };
  return { fetchStatus, asked, answer };
}

function shownNotice(element: FinboxConnect): string {
  const nodes = [...(element.shadowRoot?.querySelectorAll('[part="status"]') ?? [])];
  return nodes.map((node) => (node.checkVisibility() ? node.textContent : '')).join('');
}

test.each(['inline', 'modal'] as const)(
  '%s: the frame is gone while its success is checked, and its place says so',
  async (display) => {
    const { fetchStatus, asked, answer } = ask();
    const { element, heard } = await placeOpen({ display, fetchStatus });
    const outcome = outcomeOf(element);
    say(frameIn(element.shadowRoot!), SUCCESS);
    expect(await asked).toBe('session-1');
    expect(partOf(element, 'frame')).toBeNull();
    expect(shownNotice(element)).toBe(CHECKING);
    expect([element.status, element.outcome, heard]).toEqual(['open', null, ['finbox-open']]);
    answer(COMPLETED);
    expect(await outcome).toMatchObject({ type: 'success', via: 'message', confirmed: true });
    expect(shownNotice(element)).not.toContain(CHECKING);
  },
);

test('a silent frame whose journey was opened in a window is asked about, as a window is', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const fetchStatus = vi.fn(() => Promise.resolve(COMPLETED));
  const { element } = await placeOpen({ fetchStatus });
  const outcome = outcomeOf(element);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetchStatus).not.toHaveBeenCalled();
  const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.help a')!;
  // The default action would open a window that nothing here could close.
  link.addEventListener('click', (click) => click.preventDefault());
  link.click();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await outcome).toMatchObject({ via: 'status', confirmed: true, sessionId: 'session-1' });
});

test('popup: the element says that it is checking, and offers nothing meanwhile', async () => {
  remember({ nonce: 'n', id: 'session-1', display: 'popup', time: Date.now(), place: '0' });
  const { fetchStatus, asked, answer } = ask();
  const { element } = place({ display: 'popup', fetchStatus });
  const outcome = outcomeOf(element);
  await element.updateComplete;
  const url = 'https://lender.example/?success=true&session_id=session-1';
  relayReturn(url, ['n'], () => {});
  await asked;
  await expect.poll(() => shownNotice(element)).toBe(CHECKING);
  const buttons = [...element.shadowRoot!.querySelectorAll('button')];
  expect(buttons.filter(({ hidden }) => !hidden)).toEqual([]);
  answer(COMPLETED);
  expect(await outcome).toMatchObject({ via: 'return', confirmed: true });
});

test.each<[string, (element: FinboxConnect) => void]>([
  ['close() is called', (element) => element.close()],
  ['the element is removed', (element) => element.remove()],
  ['another session is given', (element) => (element.sessionId = 'session-2')],
])('a success is not lost if %s while it is checked', async (_, leave) => {
  const { fetchStatus, asked } = ask();
  const { element } = await placeOpen({ fetchStatus });
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), SUCCESS);
  await asked;
  leave(element);
  expect(await outcome).toMatchObject({ type: 'success', confirmed: false });
});

test('what the frame had still sent is recorded as late and changes nothing', async () => {
  const { fetchStatus, asked, answer } = ask();
  const { element } = await placeOpen({ fetchStatus });
  const outcome = outcomeOf(element);
  say(frameIn(element.shadowRoot!), SUCCESS, envelope('exit', { message: 'left' }));
  await asked;
  const late = { kind: 'refused', reason: 'late' };
  await expect.poll(() => element.diagnostics()).toContainEqual(expect.objectContaining(late));
  answer(COMPLETED);
  expect(await outcome).toMatchObject({ type: 'success', confirmed: true });
  const phases = element
    .diagnostics()
    .flatMap((entry) => (entry.kind === 'status' ? [entry.status] : []));
  expect(phases).toEqual(['starting', 'open', 'checking', 'ended']);
});

test('open() while a success is checked joins its journey', async () => {
  const { fetchStatus, asked, answer } = ask();
  const { element } = await placeOpen({ fetchStatus });
  say(frameIn(element.shadowRoot!), SUCCESS);
  await asked;
  const outcome = element.open();
  answer(COMPLETED);
  expect(await outcome).toMatchObject({ confirmed: true });
});

test('a redirect that was left without a result hears the endpoint’s word on the page that it was left from', async () => {
  remember({ nonce: 'left', id: 'session-1', display: 'redirect', time: Date.now(), place: '0' });
  const { fetchStatus, asked, answer } = ask();
  const { element, heard } = place({ display: 'redirect', fetchStatus });
  onTestFinished(() => element.close());
  expect(await asked).toBe('session-1');
  expect(element.status).toBe('idle');
  const outcome = outcomeOf(element);
  answer(COMPLETED);
  expect(await outcome).toMatchObject({ via: 'status', confirmed: true });
  expect(heard).toEqual(['finbox-success']);
  expect(sessionStorage.length).toBe(0);
});
