import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { timeout } from '../shared/timeout.ts';
import { onAbort } from './abort.ts';

test('a timer that has fired leaves nothing on its signal', async () => {
  const { signal } = new AbortController();
  await new Promise((resolve) => timeout(1, signal, () => resolve(null)));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a signal that many calls share has one listener, and none after the last', () => {
  const { signal } = new AbortController();
  const ends = Array.from({ length: 20 }, () => new AbortController());
  for (const end of ends) onAbort(signal, end.signal, () => {});
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  for (const end of ends) end.abort();
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('each call hears of the abort once, unless it has ended', () => {
  const shared = new AbortController();
  const [first, second] = [new AbortController(), new AbortController()];
  const heard: string[] = [];
  onAbort(shared.signal, first.signal, () => heard.push('first'));
  onAbort(shared.signal, second.signal, () => heard.push('second'));
  first.abort();
  shared.abort();
  second.abort();
  expect(heard).toEqual(['second']);
});
