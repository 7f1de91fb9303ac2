import { beforeEach, describe, expect, test, vi, onTestFinished } from 'vitest';
import { clientOrigin, sessionUrl } from '../launch/in-page.test-support.ts';
import { relayReturn } from '../launch/relay.ts';
import { connect, resume, type ConnectOptions } from './connect.ts';
import type { Journey } from './journey.ts';
import { createPending, holdOnPage, noteLeft, recall, remember } from './ledger.ts';

const session = { redirect_url: sessionUrl() };

beforeEach(() => sessionStorage.clear());

test('a redirect that has come back is that journey’s outcome, once, and leaves the address', async () => {
  const address = location.href;
  onTestFinished(() => history.replaceState(null, '', address));
  remember({ nonce: 'n', id: 'session-1', display: 'redirect', time: Date.now(), place: '' });
  history.replaceState({ kept: true }, '', '?page=2&success=true&session_id=session-1');
  const journey = connect({ session, clientOrigin, display: 'redirect' });
  expect(await journey.outcome).toMatchObject({ type: 'success', via: 'return' });
  expect(location.search).toBe('?page=2');
  expect(history.state).toEqual({ kept: true });
  expect(resume({ session, display: 'redirect' })).toBeNull();
});

describe('a redirect that this tab was left for and that has not come back', () => {
  const left = (): void =>
    remember({
      nonce: crypto.randomUUID(),
      id: 'session-1',
      display: 'redirect',
      time: Date.now(),
      place: '',
    });
  const asks = (uploadStatus: 'COMPLETED' | 'IN_PROGRESS'): Partial<ConnectOptions> => ({
    display: 'redirect',
    fetchStatus: () => Promise.resolve({ upload_status: uploadStatus }),
  });

  test('is told by onResumed once the status endpoint knows how it ended, and is then forgotten', async () => {
    left();
    const late = new Promise<Journey>((onResumed) => {
      expect(resume({ session, clientOrigin, ...asks('COMPLETED'), onResumed })).toBeNull();
    });
    expect(await (await late).outcome).toEqual({
      type: 'success',
      sessionId: 'session-1',
      entityId: null,
      linkId: null,
      via: 'status',
      confirmed: true,
    });
    expect(sessionStorage).toHaveLength(0);
  });

  test('stays in the ledger while it goes on', async () => {
    left();
    const asked = new Promise<void>((resolve) => {
      const { fetchStatus } = asks('IN_PROGRESS');
      resume({
        session,
        display: 'redirect',
        fetchStatus: (...of) => (resolve(), fetchStatus!(...of)),
        onResumed: () => expect.unreachable('it has not ended'),
      });
    });
    await asked;
    await new Promise((resolve) => setTimeout(resolve));
    expect(sessionStorage).toHaveLength(1);
  });

  test('is asked about no more once another one was launched, also where nobody answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    left();
    const fetchStatus = vi.fn(() => Promise.reject(new Error('gone')));
    const onResumed = (): never => expect.unreachable('it has not ended');
    resume({ session, display: 'redirect', fetchStatus, onResumed });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(fetchStatus).toHaveBeenCalledTimes(2);
    remember({ nonce: 'next', id: 'session-2', display: 'redirect', time: Date.now(), place: '' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetchStatus).toHaveBeenCalledTimes(2);
  });

  test('is not asked about where it runs on this very page', () => {
    const pending = createPending('redirect', '');
    remember(pending);
    holdOnPage(pending);
    const fetchStatus = vi.fn(() => Promise.resolve({ upload_status: 'COMPLETED' as const }));
    const onResumed = (): never => expect.unreachable('it has not been left');
    expect(resume({ session, display: 'redirect', fetchStatus, onResumed })).toBeNull();
    expect(fetchStatus).not.toHaveBeenCalled();
    // The page is shown again without it.
    noteLeft(pending);
    expect(resume({ session, display: 'redirect', fetchStatus, onResumed: () => {} })).toBeNull();
    expect(fetchStatus).toHaveBeenCalledOnce();
  });

  test('is not asked about where nobody would hear of it', () => {
    left();
    const fetchStatus = vi.fn(() => Promise.resolve({ upload_status: 'COMPLETED' as const }));
    expect(resume({ session, display: 'redirect', fetchStatus })).toBeNull();
    expect(fetchStatus).not.toHaveBeenCalled();
  });
});

test('a redirect whose page is shown again is told by onResumed once it has ended', async () => {
  const prevent = (event: NavigateEvent): void => event.preventDefault();
  window.navigation.addEventListener('navigate', prevent);
  onTestFinished(() => window.navigation.removeEventListener('navigate', prevent));
  const fetchStatus = () => Promise.resolve({ upload_status: 'COMPLETED' as const });
  const late = new Promise<Journey>((onResumed) => {
    const options = { session, clientOrigin, fetchStatus, display: 'redirect' } as const;
    const journey = connect({ ...options, onResumed });
    const show = (): boolean =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    journey.subscribe(({ type }) => type === 'loaded' && show());
  });
  expect(await (await late).outcome).toMatchObject({ via: 'status', confirmed: true });
});

test('an answer about a redirect that another one has replaced meanwhile is nobody’s', async () => {
  const pending = { id: 'session-1', display: 'redirect', time: Date.now(), place: '' } as const;
  remember({ ...pending, nonce: 'first' });
  const resumed: Journey[] = [];
  const answered = new Promise<void>((resolve) => {
    resume({
      session,
      display: 'redirect',
      fetchStatus: async () => {
        remember({ ...pending, nonce: 'second' });
        resolve();
        return { upload_status: 'COMPLETED' };
      },
      onResumed: (journey) => resumed.push(journey),
    });
  });
  await answered;
  // What is done with an answer is done in the task in which it comes.
  await new Promise((resolve) => setTimeout(resolve));
  expect(resumed).toEqual([]);
  expect(recall('redirect')).toMatchObject({ nonce: 'second' });
});

test('a success that was being checked when the page was left is checked again', async () => {
  const claim = { sessionId: 'session-1', entityId: null, linkId: null, via: 'return' } as const;
  remember({ ...createPending('redirect', ''), id: 'session-1', claim });
  const fetchStatus = () => Promise.resolve({ upload_status: 'COMPLETED' as const });
  const journey = resume({ session, display: 'redirect', clientOrigin, fetchStatus });
  expect(journey?.status).toBe('open');
  expect(await journey?.outcome).toMatchObject({ via: 'return', confirmed: true });
});

test('a popup that an earlier page has opened is found again, and its return ends it', async () => {
  remember({ nonce: 'earlier', id: 'session-1', display: 'popup', time: Date.now(), place: '' });
  const journey = resume({ session, display: 'popup', clientOrigin });
  expect(journey?.status).toBe('open');
  const url = 'https://lender.example/?success=false';
  const isTaken = new Promise((resolve) => relayReturn(url, ['earlier'], resolve));
  expect(await isTaken).toBe(true);
  expect(await journey?.outcome).toMatchObject({ code: 'exit' });
  expect(resume({ session, display: 'popup' })).toBeNull();
});
