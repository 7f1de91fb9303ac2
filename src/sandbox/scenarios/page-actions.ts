/** What a page does by itself once it has loaded. Carried out by `pages/assets/page.js`. */
export interface PageActions {
  /** In a frame, in this order. */
  readonly framed: readonly FramedAction[];
  /** In a window of its own: where it navigates to. `null`: it stays. */
  readonly returnTo: string | null;
  /** How long it waits before that. */
  readonly returnAfterMs?: number;
}

export type FramedAction =
  | { readonly post: unknown }
  | { readonly postJunk: JunkName }
  | { readonly waitMs: number }
  | { readonly navigateTo: string };

/** Values that JSON cannot carry, so that the page makes them. */
export type JunkName =
  'undefined' | 'not-a-number' | 'bigint' | 'map' | 'cycle' | 'two-megabytes' | 'deep-json';

/** What the lender's return page is told. */
export type ReturnResult = 'success' | 'success-without-id' | 'success-with-entity' | 'exit';

export const NO_ACTIONS: PageActions = { framed: [], returnTo: null };
