import { timeout } from '../shared/timeout.ts';

/** Resolves after `ms`; never, and without a timer left, once the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export const DEFAULT_MAX_RETRIES = 2;
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 5000;

/** Statuses of an API that is busy or away, and may be back soon. */
const PASSING = new Set([429, 502, 503, 504]);

/**
 * Codes of connections that were never made, so that nothing can have been received: of Node's sockets
 * and its fetch, and of Bun.
 */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

export const wait: Wait = (ms, signal) => new Promise((resolve) => timeout(ms, signal, resolve));

export function isPassing(status: number): boolean {
  return PASSING.has(status);
}

/** Whether `fetch` failed before it could send anything, as far as its error tells. */
export function isUnsent(thrown: Error): boolean {
  const { cause } = thrown;
  const isConnection = 'code' in thrown && UNSENT.has(String(thrown.code));
  return isConnection || (cause instanceof Error && isUnsent(cause));
}

/**
 * How long to wait after the attempt of this number, from 1; `null` for giving up. Doubles, with
 * jitter, so that many back ends do not return at once. `retryAfter`, in seconds, is obeyed, and where
 * it asks for more than the call can give, the call ends.
 */
export function retryDelay(
  attempt: number,
  maxRetries: number,
  retryAfter: number | null,
): number | null {
  const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  const delay = Math.max(Math.min(backoff, MAX_DELAY_MS), (retryAfter ?? 0) * 1000);
  return attempt <= maxRetries && delay <= MAX_DELAY_MS ? delay : null;
}

const MAX_RETRY_AFTER = 86_400;

/** Reads `Retry-After`, which is in seconds or a date: whole seconds of a day at most, `null` for neither. */
export function readRetryAfter(header: string | null): number | null {
  const text = header?.trim() ?? '';
  const isNumber = /^\d+(\.\d+)?$/.test(text);
  const seconds = isNumber ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(0, Math.ceil(seconds)), MAX_RETRY_AFTER);
}
