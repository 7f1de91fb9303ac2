import { timeout } from '../shared/timeout.ts';

/** Resolves after `ms`; never, and without a timer left, once the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

const MAX_ATTEMPTS = 3;
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 5000;

/** Statuses of an API that is busy or away, and may be back soon. */
const PASSING = new Set([429, 502, 503, 504]);

export const wait: Wait = (ms, signal) => new Promise((resolve) => timeout(ms, signal, resolve));

export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/**
 * How long to wait after the attempt of this number, from 1; `null` for giving up. Doubles, with
 * jitter, so that many back ends do not return at once. `Retry-After` is obeyed, and where it asks
 * for more than the call can give, the call ends.
 */
export function retryDelay(attempt: number, retryAfter: string | null): number | null {
  const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  const delay = Math.max(backoff, toMs(retryAfter));
  return attempt < MAX_ATTEMPTS && delay <= MAX_DELAY_MS ? delay : null;
}

/** Seconds, or a date. */
function toMs(retryAfter: string | null): number {
  if (!retryAfter) return 0;
  const seconds = Number(retryAfter);
  return (Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000) || 0;
}
