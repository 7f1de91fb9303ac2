/**
 * Calls back once after `ms` milliseconds unless `signal` aborts first. Zero, a negative number and
 * `Infinity` mean never.
 */
export function timeout(ms: number, signal: AbortSignal, callback: () => unknown): void {
  if (!(ms > 0) || ms === Infinity || signal.aborted) return;
  // The platform reads a longer delay as zero.
  const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
  signal.addEventListener('abort', () => clearTimeout(timer));
}
