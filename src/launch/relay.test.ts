import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectReturn, relayReturn, nameWindow, type ReturnExpectation } from './relay.ts';
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

/** What a return page with that name learns first, and what it learns from then on. */
function relayed(name: string): { first: Promise<boolean>; all: boolean[]; taken: Promise<void> } {
  const all: boolean[] = [];
  let tellFirst: (isTaken: boolean) => void = () => {};
  let tellTaken: () => void = () => {};
  const first = new Promise<boolean>((resolve) => (tellFirst = resolve));
  const taken = new Promise<void>((resolve) => (tellTaken = resolve));
  relayReturn(URL, name, (isTaken) => {
    all.push(isTaken);
    tellFirst(isTaken);
    if (isTaken) tellTaken();
  });
  return { first, all, taken };
}

/** A journey that waits; gives back what it takes. */
function waiting(nonce: string, match: ReturnMatch, time = begun): string[] {
  const taken: string[] = [];
  const launch = new AbortController();
  launches.push(launch);
  const expectation: ReturnExpectation = {
    signal: launch.signal,
    nonce: own(nonce),
    time,
    matchReturn: () => match,
    report: (signal) => {
      if (signal.type === 'returned') taken.push(signal.url);
      launch.abort();
    },
  };
  expectReturn(expectation);
  return taken;
}

test('a return is given to the journey whose window it is in', async () => {
  const [mine, other] = [waiting('mine', 'perhaps'), waiting('other', 'perhaps')];
  expect(await relayed(nameWindow(own('mine'))).first).toBe(true);
  expect([mine, other]).toEqual([[URL], []]);
});

test('without a window’s name it is given to the journey whose session it names', async () => {
  const [mine, other] = [waiting('mine', 'ours'), waiting('other', 'foreign')];
  expect(await relayed('').first).toBe(true);
  expect([mine, other]).toEqual([[URL], []]);
});

test('without a name and a session it is given to the only journey that waits', async () => {
  const mine = waiting('mine', 'perhaps');
  expect(await relayed('').first).toBe(true);
  expect(mine).toEqual([URL]);
});

test('without a name and a session nobody gets it where two journeys wait', async () => {
  const both = [waiting('one', 'perhaps'), waiting('two', 'perhaps')];
  expect(await relayed('').first).toBe(false);
  expect(both).toEqual([[], []]);
});

test('a return that names another session is nobody’s, also in this journey’s window', async () => {
  const mine = waiting('mine', 'foreign');
  expect(await relayed(nameWindow(own('mine'))).first).toBe(false);
  expect(mine).toEqual([]);
});

test('a window’s name of another journey is not overruled by being the only one', async () => {
  const mine = waiting('mine', 'perhaps');
  expect(await relayed(nameWindow(own('gone'))).first).toBe(false);
  expect(mine).toEqual([]);
});

test('a page that begins to wait after the return has come is still served', async () => {
  const { first } = relayed(nameWindow(own('mine')));
  const mine = waiting('mine', 'perhaps');
  expect(await first).toBe(true);
  expect(mine).toEqual([URL]);
});

test('junk on the channel is ignored', async () => {
  const mine = waiting('mine', 'perhaps');
  const channel = new BroadcastChannel('finbox-connect');
  for (const junk of [null, 7, 'text', [], {}, { type: 'returned' }]) channel.postMessage(junk);
  expect(await relayed(nameWindow(own('mine'))).first).toBe(true);
  channel.close();
  expect(mine).toEqual([URL]);
});

test('without a name and a session it is still given to the only journey that begins to wait later', async () => {
  const { first, all, taken } = relayed('');
  expect(await first).toBe(false);
  const mine = waiting('mine', 'perhaps');
  await taken;
  expect(mine).toEqual([URL]);
  expect(all).toEqual([false, true]);
});

test('a page that has waited and gone does not keep the return from the only one left', async () => {
  waiting('gone', 'perhaps');
  const staying = waiting('stays', 'perhaps');
  const { first, taken } = relayed('');
  expect(await first).toBe(false);
  launches[0]?.abort();
  const back = waiting('stays', 'perhaps');
  launches[1]?.abort();
  await taken;
  expect([staying, back]).toEqual([[], [URL]]);
});

test('a return page that was left standing does not end a journey that is begun after it', async () => {
  const { first, all } = relayed('');
  expect(await first).toBe(false);
  const later = waiting('later', 'perhaps', Date.now() + 60_000);
  // Another return settles in the same time, so by then the first has heard of the journey and settled.
  expect(await relayed('').first).toBe(false);
  expect(later).toEqual([]);
  expect(all).not.toContain(true);
});
