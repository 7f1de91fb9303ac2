import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { createLaunch, type TestLaunch } from './request.test-support.ts';
import { watchWindow } from './watch-window.ts';

const TIMERS = ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const;

beforeEach(() => void vi.useFakeTimers({ toFake: [...TIMERS] }));
afterEach(() => void vi.useRealTimers());

const JOURNEY = null;
const RETURN = 'https://lender.example/return?success=true';

interface WatchedWindow extends TestLaunch {
  closed: boolean;
  /** The address that it shows; `JOURNEY`: a page that does not let itself be read. */
  address: string | typeof JOURNEY;
  /** The journey's page is on its way to the window. */
  navigate(): void;
  /** Lets the time pass in which a window is looked at once. */
  lookAgain(): void;
}

/** A window as its opener sees it. */
function watch(): WatchedWindow {
  const state = { closed: false, address: 'about:blank' as WatchedWindow['address'] };
  const location = {
    get href() {
      if (state.address === JOURNEY) throw new DOMException('no', 'SecurityError');
      return state.address;
    },
  };
  const launch = createLaunch();
  const opened = {
    location,
    get closed() {
      return state.closed;
    },
  };
  const { expectJourney } = watchWindow(opened as Window, launch.request);
  return Object.assign(state, launch, {
    navigate: expectJourney,
    lookAgain: () => void vi.advanceTimersByTime(300),
  });
}

test('a window that still shows its empty page says nothing', () => {
  const watched = watch();
  watched.lookAgain();
  watched.navigate();
  watched.lookAgain();
  expect(watched.signals).toEqual([]);
});

test('a journey is on screen as soon as its page cannot be read', () => {
  const watched = watch();
  watched.navigate();
  watched.address = JOURNEY;
  watched.lookAgain();
  expect(watched.signals).toEqual([{ type: 'loaded' }]);
});

test('a journey that has come back to this origin is told with its address', () => {
  const watched = watch();
  watched.navigate();
  watched.address = RETURN;
  watched.lookAgain();
  expect(watched.signals).toEqual([
    { type: 'loaded' },
    { type: 'returned', url: RETURN, proof: 'window' },
  ]);
});

test('a window that is closed before anything was to be in it is dismissed at once', () => {
  const watched = watch();
  watched.closed = true;
  watched.lookAgain();
  vi.advanceTimersByTime(1);
  expect(watched.signals).toEqual([{ type: 'dismissed' }]);
});

test.each([0, 1])(
  'a window that was seen %i times before it looks closed is cut off, and its journey runs',
  (sightings) => {
    const watched = watch();
    watched.navigate();
    watched.address = JOURNEY;
    for (let seen = 0; seen < sightings; seen += 1) watched.lookAgain();
    watched.closed = true;
    watched.lookAgain();
    vi.advanceTimersByTime(60_000);
    expect(new Set(watched.signals.map(({ type }) => type))).toEqual(new Set(['loaded']));
  },
);

test('a window that was seen twice and is closed is dismissed, after its return had time to be heard', () => {
  const watched = watch();
  watched.navigate();
  watched.address = JOURNEY;
  watched.lookAgain();
  watched.lookAgain();
  watched.closed = true;
  watched.lookAgain();
  vi.advanceTimersByTime(999);
  expect(watched.signals.at(-1)).toEqual({ type: 'loaded' });
  vi.advanceTimersByTime(1);
  expect(watched.signals.at(-1)).toEqual({ type: 'dismissed' });
});

test('a page that the customer comes back to looks at once', () => {
  const watched = watch();
  watched.closed = true;
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(1);
  expect(watched.signals).toEqual([{ type: 'dismissed' }]);
});

test('a launch that is over looks no more', () => {
  const watched = watch();
  watched.navigate();
  watched.end();
  watched.address = RETURN;
  watched.lookAgain();
  window.dispatchEvent(new Event('focus'));
  expect(watched.signals).toEqual([]);
});
