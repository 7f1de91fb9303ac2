/**
 * Lets `perSecond` through at once and as many in each second after that; the returned function says
 * whether it lets one more through.
 */
export function createRateLimit(perSecond: number): () => boolean {
  let left = perSecond;
  let lastTime = performance.now();
  return () => {
    const now = performance.now();
    left = Math.min(perSecond, left + ((now - lastTime) / 1_000) * perSecond);
    lastTime = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
