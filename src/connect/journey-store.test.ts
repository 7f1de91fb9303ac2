import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  clientOrigin,
  envelope,
  frameIn,
  loaded,
  say,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import type { ConnectOptions } from './connect.ts';
import { createJourneyStore, type JourneySnapshot, type JourneyStore } from './journey-store.ts';
import { remember } from './ledger.ts';

beforeEach(() => sessionStorage.clear());

interface Watched {
  readonly store: JourneyStore;
  /** Each snapshot that the subscriber was told of. */
  readonly told: JourneySnapshot[];
}

function createStore(options: Partial<ConnectOptions> = {}): JourneyStore {
  const session = { redirect_url: sessionUrl() };
  const store = createJourneyStore(() => ({ session, clientOrigin, ...options }));
  onTestFinished(() => store.close());
  return store;
}

function watch(options: Partial<ConnectOptions> = {}): Watched {
  const store = createStore(options);
  const told: JourneySnapshot[] = [];
  onTestFinished(store.subscribe(() => told.push(store.snapshot())));
  return { store, told };
}

/** Keeps the page under test where it is. */
function stay(): void {
  const prevent = (event: NavigateEvent): void => event.preventDefault();
  window.navigation.addEventListener('navigate', prevent);
  onTestFinished(() => window.navigation.removeEventListener('navigate', prevent));
}

const comeBack = (): boolean =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

test('what changes neither status nor outcome tells nobody, and is the same snapshot', async () => {
  const onInfo = vi.fn<() => void>();
  const { store, told } = watch({ onInfo });
  void store.open();
  await loaded(frameIn(document));
  await expect.poll(() => store.snapshot().status).toBe('open');
  const before = store.snapshot();
  say(frameIn(document), envelope('info', { event_name: 'manual' }));
  await expect.poll(() => onInfo.mock.calls.length).toBe(1);
  expect(store.snapshot()).toBe(before);
  expect(told.map(({ status }) => status)).toEqual(['starting', 'open']);
});

test('a journey that ends late changes nothing of the one that has followed it', async () => {
  const { store } = watch();
  const first = store.open();
  store.close();
  const second = store.open();
  expect(await first).toMatchObject({ code: 'dismissed' });
  expect(store.snapshot()).toEqual({ status: 'starting', outcome: null });
  store.close();
  expect(await second).toMatchObject({ code: 'dismissed' });
  expect(store.snapshot().status).toBe('ended');
});

const COMPLETED = { upload_status: 'COMPLETED' } as const;

test('a redirect whose page is shown again is asked about, for whoever listens', async () => {
  stay();
  const fetchStatus = vi.fn(() => Promise.resolve(COMPLETED));
  const { store, told } = watch({ display: 'redirect', fetchStatus });
  void store.open();
  await expect.poll(() => store.snapshot().status).toBe('open');
  comeBack();
  await expect.poll(() => store.snapshot().outcome).toMatchObject({ via: 'status' });
  expect(told.map(({ status }) => status)).toEqual(['starting', 'open', 'idle', 'ended']);
});

test.each<[string, Partial<ConnectOptions>]>([
  ['cannot begin', { session: {} }],
  ['is refused its session', { session: () => fail() }],
])('the end of a journey that %s is told with its outcome, and not before', async (_, options) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const { store, told } = watch(options);
  const outcome = await store.open();
  expect(told.filter(({ status }) => status === 'ended')).toEqual([{ status: 'ended', outcome }]);
});

function fail(): Promise<never> {
  return Promise.reject(new Error('down'));
}

test('where nobody listens, nobody is asked', async () => {
  stay();
  const fetchStatus = vi.fn(() => Promise.resolve(COMPLETED));
  const store = createStore({ display: 'redirect', fetchStatus });
  void store.open();
  await expect.poll(() => store.snapshot().status).toBe('open');
  comeBack();
  await expect.poll(() => store.snapshot().status).toBe('idle');
  expect(fetchStatus).not.toHaveBeenCalled();
});

test('a journey of this page is not taken up a second time, and an inline one not at all', async () => {
  const pending = { nonce: 'n', id: 'session-1', time: Date.now(), place: '' };
  remember({ ...pending, display: 'inline' });
  const place = document.createElement('div');
  expect(watch({ display: { inline: place } }).store.snapshot().status).toBe('idle');
  const { store, told } = watch();
  const outcome = store.open();
  onTestFinished(store.subscribe(() => {}));
  expect(store.open()).toBe(outcome);
  expect(told.map(({ status }) => status)).toEqual(['starting']);
});

test('a store that is asked to open while its journey launches has one, and calls its handlers once', async () => {
  const onOpen = vi.fn<() => void>();
  const outcomes: Promise<unknown>[] = [];
  const { store } = watch({
    onOpen,
    session: async () => {
      outcomes.push(store.open());
      return { redirect_url: sessionUrl() };
    },
  });
  outcomes.push(store.open());
  await vi.waitFor(() => expect(store.snapshot().status).toBe('open'));
  expect(onOpen).toHaveBeenCalledTimes(1);
  store.close();
  const [nested, outer] = await Promise.all(outcomes);
  expect(nested).toEqual(outer);
  expect(store.snapshot()).toMatchObject({ status: 'ended' });
});
