import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  CHECK_MS,
  POLL_MS,
  checkClaim,
  pauseAfter,
  pollStatus,
  type Inquiry,
} from './confirmation.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Asking extends Inquiry {
  /** When it was asked, in ms since the start. */
  readonly times: number[];
  readonly stop: () => void;
}

/** Somebody to ask, who answers at once. */
function asking(upload_status = 'IN_PROGRESS'): Asking {
  const times: number[] = [];
  const begun = performance.now();
  const journey = new AbortController();
  return {
    times,
    stop: () => journey.abort(),
    sessionId: 'session-1',
    signal: journey.signal,
    tell: () => {},
    source: () => {
      times.push(Math.round(performance.now() - begun));
      return Promise.resolve({ upload_status });
    },
  };
}

function setVisibility(state: DocumentVisibilityState): void {
  const visible = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue(state);
  onTestFinished(() => visible.mockRestore());
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a claimed success', () => {
  test('is asked about at once and then with growing pauses, for ten seconds at most', async () => {
    const inquiry = asking();
    const giveUp = vi.fn(() => inquiry.stop());
    checkClaim(inquiry, giveUp);
    await vi.advanceTimersByTimeAsync(CHECK_MS - 1);
    expect(inquiry.times).toEqual([0, 500, 1_500, 3_500, 7_500]);
    expect(giveUp).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(giveUp).toHaveBeenCalledOnce();
    expect(inquiry.times).toHaveLength(5);
  });

  test('is not asked about again once the journey has ended', async () => {
    const inquiry = asking();
    const giveUp = vi.fn();
    checkClaim(inquiry, giveUp);
    inquiry.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(inquiry.times).toEqual([0]);
    expect(giveUp).not.toHaveBeenCalled();
  });
});

describe('a journey outside the page', () => {
  test('is asked about every five seconds', async () => {
    const inquiry = asking();
    pollStatus(inquiry, false);
    await vi.advanceTimersByTimeAsync(20_000);
    inquiry.stop();
    expect(inquiry.times).toEqual([5_000, 10_000, 15_000, 20_000]);
  });

  test.each([
    [0, 5_000],
    [100_000, 5_000],
    [200_000, 10_000],
    [3_600_000, 60_000],
  ])('pauses after %d ms for %d ms', (running, pause) => {
    expect(pauseAfter(running)).toBe(pause);
  });

  test('is asked about only while the page can be seen, and at once when it is shown again', async () => {
    const inquiry = asking();
    pollStatus(inquiry, false);
    setVisibility('hidden');
    await vi.advanceTimersByTimeAsync(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(inquiry.times).toEqual([]);
    setVisibility('visible');
    expect(inquiry.times).toEqual([60_000]);
    inquiry.stop();
  });

  test('is not asked about after its end, also where the page is shown later', async () => {
    const inquiry = asking();
    setVisibility('hidden');
    pollStatus(inquiry, true);
    inquiry.stop();
    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(inquiry.times).toEqual([]);
  });

  test('is told of the answer, and not of silence', async () => {
    const told = vi.fn();
    const inquiry = { ...asking('COMPLETED'), tell: told };
    pollStatus(inquiry, true);
    await vi.advanceTimersByTimeAsync(0);
    inquiry.stop();
    expect(told.mock.calls).toEqual([[{ status: 'COMPLETED', sessionId: null }]]);
    const silent = { ...asking(), source: () => Promise.reject(new Error()), tell: vi.fn() };
    pollStatus(silent, true);
    await vi.advanceTimersByTimeAsync(POLL_MS);
    silent.stop();
    expect(silent.tell).not.toHaveBeenCalled();
  });
});
