import { expect, test } from 'vitest';
import { readSessionRequest } from './session-request.ts';
import { createSessions } from './sessions.ts';

const NOW = Date.UTC(2026, 10, 23);
const REQUEST = readSessionRequest({ link_id: 'customer-1042' }, NOW);

test('a session lives for an hour unless it says otherwise', () => {
  let now = NOW;
  const sessions = createSessions({ now: () => now });
  const session = sessions.create(REQUEST);
  now += 3_600_000 - 1;
  expect(sessions.isExpired(session)).toBe(false);
  now += 1;
  expect(sessions.isExpired(session)).toBe(true);
});

test('a deleted session’s expiry is no event', () => {
  let now = NOW;
  const heard: string[] = [];
  const sessions = createSessions({ now: () => now, onEvent: (_, event) => heard.push(event) });
  sessions.delete(sessions.create(REQUEST));
  sessions.create(REQUEST);
  now += 3_600_000;
  sessions.announceDue();
  expect(heard).toEqual(['expired']);
});

test('fifty thousand sessions are all found; of more, the oldest are forgotten', () => {
  const sessions = createSessions({ now: () => NOW });
  const ids = Array.from({ length: 50_000 }, () => sessions.create(REQUEST).id);
  expect(ids.every((id) => sessions.find(id)?.id === id)).toBe(true);
  sessions.create(REQUEST);
  expect(sessions.find(ids[0] ?? '')).toBeNull();
  expect(sessions.find(ids[1] ?? '')).not.toBeNull();
});

test('without dates a session asks for the last six months', () => {
  expect(REQUEST.period).toEqual({ from: '01/05/2026', to: '23/11/2026' });
});

test('among ten thousand sessions one is made and found as fast as among a hundred', () => {
  const sessions = createSessions({ now: () => NOW });
  const hundred = (): number => {
    const from = performance.now();
    for (let i = 0; i < 100; i++) sessions.find(sessions.create(REQUEST).id);
    return performance.now() - from;
  };
  const best = (): number => Math.min(...Array.from({ length: 10 }, hundred));
  best();
  const early = best();
  for (let i = 0; i < 10_000; i++) sessions.create(REQUEST);
  // Were each looked through, it would be ten times as long and more.
  expect(best()).toBeLessThan(early * 5 + 1);
});
