import { expect, onTestFinished, test, vi } from 'vitest';
import { clientOrigin, sessionUrl } from '../launch/in-page.test-support.ts';
import { connect } from './connect.ts';
import type { Journey } from './journey.ts';

/** Watched, not replaced: nothing else tells which window was opened. */
const open = vi.spyOn(window, 'open');

/** A popup that waits for its session: so long the browser lets us close it. */
function start(): Journey {
  const journey = connect({ session: () => new Promise(() => {}), clientOrigin, display: 'popup' });
  onTestFinished(() => journey.close());
  return journey;
}

function lastOpened(): Window {
  const result = open.mock.results.at(-1);
  if (result?.type !== 'return' || !result.value) throw new Error('No window was opened.');
  return result.value;
}

test('a double click opens one window; two clicks open two', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const first = start();
  vi.advanceTimersByTime(499);
  expect(start()).toBe(first);
  vi.advanceTimersByTime(1);
  expect(start()).not.toBe(first);
});

test('focus() brings a window of its own to the front, as long as the journey runs', async () => {
  const journey = start();
  const focus = vi.spyOn(lastOpened(), 'focus');
  journey.focus();
  expect(focus).toHaveBeenCalledOnce();
  journey.close();
  journey.focus();
  expect(focus).toHaveBeenCalledOnce();
});

test('focus() does nothing to a journey in the page', async () => {
  const session = { redirect_url: sessionUrl() };
  const journey = connect({ session, clientOrigin });
  onTestFinished(() => journey.close());
  const focused = document.activeElement;
  journey.focus();
  expect(document.activeElement).toBe(focused);
});
