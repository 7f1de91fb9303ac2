import type { JourneyInput } from './input.ts';
import type { JourneyOutcome } from './outcome.ts';

/**
 * What the host gets to hear, in order: the inputs that meant something, and the one end.
 * `restored`: back to `idle` with nothing decided.
 */
export type JourneyOutput =
  | Extract<JourneyInput, { type: 'loaded' | 'info-reported' | 'problem-reported' | 'restored' }>
  | { readonly type: 'ended'; readonly outcome: JourneyOutcome };
