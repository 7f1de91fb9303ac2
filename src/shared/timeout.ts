/**
 * Calls back once after `ms` milliseconds unless `signal` aborts first. Zero and a negative number mean
 * never, and more than the platform can count means in 24 days. Leaves nothing on the signal.
 */
export function timeout(ms: number, signal: AbortSignal, callback: () => unknown): void {
  if (!(ms > 0) || signal.aborted) return;
  // The platform reads a longer delay as zero.
  const timer = setTimeout(fire, Math.min(ms, 2 ** 31 - 1));
  const cancel = () => clearTimeout(timer);
  signal.addEventListener('abort', cancel);
  function fire(): void {
    signal.removeEventListener('abort', cancel);
    callback();
  }
}
