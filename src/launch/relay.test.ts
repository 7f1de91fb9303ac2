import { afterEach, expect, test } from 'vitest';
import { expectReturn, relayReturn, windowName, type ReturnExpectation } from './relay.ts';
import type { ReturnMatch } from './target.ts';

const URL = 'https://lender.example/return?success=true&session_id=1';
const launches: AbortController[] = [];

afterEach(() => launches.splice(0).forEach((launch) => launch.abort()));

/** A return page that found nobody goes on asking: no two tests may share a journey. */
function own(nonce: string): string {
  return `${expect.getState().currentTestName}/${nonce}`;
}

/** A journey that waits; gives back what it takes. */
function waiting(nonce: string, match: ReturnMatch): string[] {
  const taken: string[] = [];
  const launch = new AbortController();
  launches.push(launch);
  const expectation: ReturnExpectation = {
    signal: launch.signal,
    nonce: own(nonce),
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
  expect(await relayReturn(URL, windowName(own('mine')))).toBe(true);
  expect([mine, other]).toEqual([[URL], []]);
});

test('without a window’s name it is given to the journey whose session it names', async () => {
  const [mine, other] = [waiting('mine', 'ours'), waiting('other', 'foreign')];
  expect(await relayReturn(URL, '')).toBe(true);
  expect([mine, other]).toEqual([[URL], []]);
});

test('without a name and a session it is given to the only journey that waits', async () => {
  const mine = waiting('mine', 'perhaps');
  expect(await relayReturn(URL, '')).toBe(true);
  expect(mine).toEqual([URL]);
});

test('without a name and a session nobody gets it where two journeys wait', async () => {
  const both = [waiting('one', 'perhaps'), waiting('two', 'perhaps')];
  expect(await relayReturn(URL, '')).toBe(false);
  expect(both).toEqual([[], []]);
});

test('a return that names another session is nobody’s, also in this journey’s window', async () => {
  const mine = waiting('mine', 'foreign');
  expect(await relayReturn(URL, windowName(own('mine')))).toBe(false);
  expect(mine).toEqual([]);
});

test('a window’s name of another journey is not overruled by being the only one', async () => {
  const mine = waiting('mine', 'perhaps');
  expect(await relayReturn(URL, windowName(own('gone')))).toBe(false);
  expect(mine).toEqual([]);
});

test('a page that begins to wait after the return has come is still served', async () => {
  const relayed = relayReturn(URL, windowName(own('mine')));
  const mine = waiting('mine', 'perhaps');
  expect(await relayed).toBe(true);
  expect(mine).toEqual([URL]);
});

test('junk on the channel is ignored', async () => {
  const mine = waiting('mine', 'perhaps');
  const channel = new BroadcastChannel('finbox-connect');
  for (const junk of [null, 7, 'text', [], {}, { type: 'returned' }]) channel.postMessage(junk);
  expect(await relayReturn(URL, windowName(own('mine')))).toBe(true);
  channel.close();
  expect(mine).toEqual([URL]);
});
