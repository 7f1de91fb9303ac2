/** The sandbox's time, by which sessions expire and statements are processed. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the time forward, never back. */
  advance(ms: number): void;
  /** How long it takes, in real time, until that much of the sandbox's time has passed. */
  toRealMs(ms: number): number;
}

/** Runs `speed` times as fast as `realNow`, from the same start. */
export function createClock(realNow: () => number, speed: number): Clock {
  let advancedMs = 0;
  const start = speed === 1 ? 0 : realNow();
  return {
    now: () => start + (realNow() - start) * speed + advancedMs,
    advance(ms) {
      advancedMs += Math.max(0, ms);
    },
    toRealMs: (ms) => ms / speed,
  };
}
