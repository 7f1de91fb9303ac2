import type { JourneyEvent } from './event.ts';

/**
 * What a message turned out to be.
 * - `event`: ours and whole.
 * - `malformed`: carries BankConnect's mark but breaks its shape. Worth recording.
 * - `foreign`: somebody else's (an extension, another SDK). Worth nothing.
 *
 * `reason` names the rule that was broken and never holds a value that was received.
 */
export type Decoded =
  | { readonly kind: 'event'; readonly event: JourneyEvent }
  | { readonly kind: 'malformed'; readonly reason: string }
  | { readonly kind: 'foreign' };

/**
 * One period of BankConnect's wire format. `decode.ts` asks each in turn with data that is already
 * parsed from JSON where it was a string; the first answer other than `foreign` counts. A dialect
 * throws for nothing but data that throws when it is read, and `decode.ts` sees to that.
 */
export type Dialect = (data: unknown) => Decoded;
