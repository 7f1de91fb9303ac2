/** What a page does by itself once it is loaded. Read by `journey/journey.js`. */
export interface Play {
  /** Only a framed page plays these. */
  readonly steps: readonly PlayStep[];
  /** Where a page that fills its own window goes instead. */
  readonly returnTo: string | null;
  /** How long such a page stays first. */
  readonly returnAfterMs?: number;
}

export type PlayStep =
  | { readonly post: unknown }
  /** Something that JSON cannot carry, made by the page. */
  | { readonly junk: JunkName }
  | { readonly waitMs: number }
  /** Takes the frame elsewhere. */
  | { readonly goTo: string };

export type JunkName =
  'undefined' | 'not-a-number' | 'bigint' | 'map' | 'cycle' | 'two-megabytes' | 'deep-json';

/** How a journey ends, as far as the lender's return page is told. */
export type JourneyEnd = 'success' | 'bare-success' | 'entity-success' | 'exit';

export const NOTHING_TO_PLAY: Play = { steps: [], returnTo: null };
