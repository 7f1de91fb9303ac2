import { createHash } from 'node:crypto';

/** A sequence of numbers that is the same for the same seed. */
export interface Random {
  /** From 0, without 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
  /** True in that share of the cases. */
  chance(share: number): boolean;
  /** Throws for an empty list. */
  pick<T>(list: readonly T[]): T;
}

/** The generator is Mulberry32: small and well spread, and nothing secret rests on it. */
export function createRandom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32BE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick(list) {
      const item = list[between(0, list.length - 1)];
      if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
      return item;
    },
  };
}
