/**
 * Calls back once after `ms` milliseconds unless `signal` aborts first. Zero and a negative number mean
 * never, and more than the platform can count means in 24 days.
 */
export function timeout(ms: number, signal: AbortSignal, callback: () => unknown): void {
  if (!(ms > 0) || signal.aborted) return;
  // The platform reads a longer delay as zero.
  const timer = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
  signal.addEventListener('abort', () => clearTimeout(timer));
}
