import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectMessages, strangers } from './messages.ts';
import { createLaunch, type TestLaunch } from './request.test-support.ts';

afterEach(() => void vi.useRealTimers());

let tests = 0;
let origin = '';

// A journey that has ended is remembered for a while: no two tests may share an origin.
beforeEach(() => {
  tests += 1;
  origin = `https://client-${tests}.example`;
});

function launch(): TestLaunch {
  return createLaunch({ origins: [origin] });
}

/** A message as it arrives; one that comes from a window that is gone has no source. */
function arrive(source: Window | null, from = origin): void {
  window.dispatchEvent(new MessageEvent('message', { data: 'said', origin: from, source }));
}

/** Another window, as the source of messages. */
function otherWindow(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentWindow: view } = frame;
  if (!view) throw new Error('no window');
  return view;
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

test('what a window had sent before it went is recorded for the journey that has ended', () => {
  const { request, signals, refusals, end } = launch();
  expectMessages(request, otherWindow);
  end();
  arrive(null);
  expect([signals, refusals]).toEqual([[], ['late']]);
});

test('of several ended journeys it is the one that began last', () => {
  const [first, second] = [launch(), launch()];
  for (const { request, end } of [first, second]) {
    expectMessages(request, otherWindow);
    end();
  }
  arrive(null);
  expect([first.refusals, second.refusals]).toEqual([[], ['late']]);
});

test.each([
  ['nothing has ended', '', false],
  ['what has ended is of another origin', 'https://elsewhere.example', true],
])('a message without a source belongs to nobody where %s', (_, elsewhere, ends) => {
  const { request, signals, refusals, end } = launch();
  expectMessages(request, otherWindow);
  if (ends) end();
  const before = strangers.count;
  arrive(null, elsewhere || origin);
  expect(strangers.count).toBe(before + 1);
  expect([signals, refusals]).toEqual([[], []]);
});

test('late messages are recorded for five seconds', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { request, refusals, end } = launch();
  const sender = otherWindow();
  const lookUpAgain = expectMessages(request, () => sender);
  arrive(sender);
  end();
  vi.advanceTimersByTime(4_999);
  arrive(sender);
  expect(refusals).toEqual(['late']);
  vi.advanceTimersByTime(1);
  arrive(sender);
  // A place that is moved after that is nobody's any more.
  lookUpAgain();
  arrive(sender);
  expect(refusals).toEqual(['late']);
});

test('a launch that is over before it could begin hears nothing', () => {
  const { request, signals, refusals, end } = launch();
  end();
  const sender = otherWindow();
  expectMessages(request, () => sender)();
  arrive(sender);
  expect([signals, refusals]).toEqual([[], []]);
});

test('a window that is replaced is heard no more, and the one in its place is', () => {
  const { request, signals } = launch();
  const [first, second] = [otherWindow(), otherWindow()];
  let shown = first;
  const lookUpAgain = expectMessages(request, () => shown);
  arrive(first);
  expect(signals).toHaveLength(1);
  shown = second;
  lookUpAgain();
  arrive(second);
  expect(signals).toHaveLength(2);
  arrive(first);
  expect(signals).toHaveLength(2);
});
