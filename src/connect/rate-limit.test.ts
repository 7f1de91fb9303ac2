import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('lets so many through at once, and no more in the seconds that follow', () => {
  const mayPass = createRateLimit(10);
  const passed = (): number => Array.from({ length: 100 }, mayPass).filter(Boolean).length;
  expect(passed()).toBe(10);
  expect(passed()).toBe(0);
  vi.advanceTimersByTime(500);
  expect(passed()).toBe(5);
  vi.advanceTimersByTime(60_000);
  expect(passed()).toBe(10);
});
