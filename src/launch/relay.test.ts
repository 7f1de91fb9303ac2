import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectReturn, relayReturn, type ReturnExpectation } from './relay.ts';
import type { ReturnMatch } from './target.ts';

const URL = 'https://lender.example/return?success=true&session_id=1';
const launches: AbortController[] = [];

/** When the journeys of a test have begun, unless it says otherwise. */
let begun = 0;

beforeEach(() => {
  begun = Date.now();
});

afterEach(() => launches.splice(0).forEach((launch) => launch.abort()));

/** A return page that found nobody goes on asking: no two tests may share a journey. */
function own(nonce: string): string {
  return `${expect.getState().currentTestName}/${nonce}`;
}

/** What a return page in a window of those nonces learns first, and from then on. */
function relayed(...nonces: readonly string[]): { first: Promise<boolean>; all: boolean[] } {
  const all: boolean[] = [];
  let tellFirst: (isTaken: boolean) => void = () => {};
  const first = new Promise<boolean>((resolve) => (tellFirst = resolve));
  relayReturn(URL, nonces.map(own), (isTaken) => {
    all.push(isTaken);
    tellFirst(isTaken);
  });
  return { first, all };
}

interface Waiting {
  readonly taken: string[];
  readonly refused: string[];
  /** The addresses that it has looked at. */
  readonly asked: string[];
  readonly elsewhere: string[];
  readonly launch: AbortController;
}

/** A page that waits for a journey. */
function waiting(nonce: string, match: ReturnMatch, time = begun): Waiting {
  const launch = new AbortController();
  const waits: Waiting = { taken: [], refused: [], asked: [], elsewhere: [], launch };
  launches.push(launch);
  const expectation: ReturnExpectation = {
    signal: launch.signal,
    nonce: own(nonce),
    time,
    matchReturn: (url) => {
      waits.asked.push(url);
      return match;
    },
    report: (signal) => {
      if (signal.type === 'returned') waits.taken.push(signal.proof);
      if (signal.type === 'announced-elsewhere') waits.elsewhere.push(nonce);
      launch.abort();
    },
    refuse: (reason) => waits.refused.push(reason),
  };
  expectReturn(expectation);
  return waits;
}

test('a return belongs to the journey whose window it is in', async () => {
  const [mine, other] = [waiting('mine', 'perhaps'), waiting('other', 'perhaps')];
  expect(await relayed('mine').first).toBe(true);
  expect([mine.taken, other.taken]).toEqual([['window'], []]);
  expect(other.refused).toEqual(['return: window']);
});

test('either proof of the window is enough', async () => {
  const mine = waiting('mine', 'perhaps');
  expect(await relayed('an earlier journey', 'mine').first).toBe(true);
  expect(mine.taken).toEqual(['window']);
});

test('in another window it belongs to the journey whose session it names', async () => {
  const [mine, other] = [waiting('mine', 'ours'), waiting('other', 'foreign')];
  expect(await relayed().first).toBe(true);
  expect([mine.taken, other.taken]).toEqual([['session'], []]);
});

test('in another window and without a session it ends nothing, also the only journey that waits', async () => {
  const only = waiting('only', 'perhaps');
  expect(await relayed().first).toBe(false);
  expect([only.taken, only.refused]).toEqual([[], ['return: window']]);
});

test('a return that names another session is nobody’s, also in this journey’s window', async () => {
  const mine = waiting('mine', 'foreign');
  expect(await relayed('mine').first).toBe(false);
  expect(mine.taken).toEqual([]);
  expect(mine.refused).toContain('return: session');
});

test('a page that begins to wait after the return has come is still served', async () => {
  const { first } = relayed('mine');
  const mine = waiting('mine', 'perhaps');
  expect(await first).toBe(true);
  expect(mine.taken).toEqual(['window']);
});

test('a page that is back only after nobody answered is served too', async () => {
  const { first, all } = relayed('mine');
  expect(await first).toBe(false);
  const mine = waiting('mine', 'perhaps');
  await expect.poll(() => mine.taken).toEqual(['window']);
  await expect.poll(() => all).toEqual([false, true]);
});

test('junk on the channel is ignored', async () => {
  const mine = waiting('mine', 'perhaps');
  const channel = new BroadcastChannel('finbox-connect');
  const forged = Object.create({ type: 'returned' }) as object;
  for (const junk of [null, 7, 'text', [], {}, forged, { type: 'returned', nonces: 'mine' }]) {
    channel.postMessage(junk);
  }
  expect(await relayed('mine').first).toBe(true);
  channel.close();
  expect(mine.taken).toEqual(['window']);
});

test('an address on the channel that is no text is read as none', async () => {
  const mine = waiting('mine', 'perhaps');
  const channel = new BroadcastChannel('finbox-connect');
  for (const url of [[URL], { href: URL }, 7]) channel.postMessage({ type: 'returned', url });
  expect(await relayed('mine').first).toBe(true);
  channel.close();
  expect(new Set(mine.asked)).toEqual(new Set(['', URL]));
});

test('a journey that two copies of a tab wait for is announced in one of them', async () => {
  const [original, copy] = [waiting('mine', 'perhaps'), waiting('mine', 'perhaps')];
  expect(await relayed('mine').first).toBe(true);
  await expect.poll(() => [...original.elsewhere, ...copy.elsewhere]).toEqual(['mine']);
  expect([...original.taken, ...copy.taken]).toEqual(['window']);
});

test('a return page that was left standing does not end a journey that began after it', async () => {
  const { first, all } = relayed();
  expect(await first).toBe(false);
  const later = waiting('later', 'ours', Date.now() + 60_000);
  // Another return is answered in the same time, so by then the first has heard of the journey.
  expect(await relayed().first).toBe(false);
  expect(later.taken).toEqual([]);
  expect(later.refused).toContain('return: early');
  expect(all).not.toContain(true);
});
