import type { Sender } from './messages.ts';

/** A session whose page acts as soon as it has loaded, without a customer. */
export interface Scenario {
  readonly name: string;
  /** For the help page: what the page does, and what a correct host page makes of it. */
  readonly summary: string;
  /** Default: nothing. */
  readonly framed?: (sender: Sender) => readonly FramedAction[];
  /** What a page in its own window returns with. `null`: it stays where it is. */
  readonly returnsWith: ReturnResult | null;
  readonly returnAfterMs?: number;
  /** A framed page navigates to the return page too, inside its frame, after its other actions. */
  readonly returnsInFrame?: true;
  /** The session's pages are served with `Cross-Origin-Opener-Policy: same-origin`. */
  readonly hasOpenerPolicy?: true;
  /** A statement has been taken before the page acts. A success implies it. */
  readonly hasUpload?: true;
  readonly startsExpired?: true;
  readonly isDelayed?: true;
}

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

/** Posts the messages in one task, so that nothing comes between them. */
export function posting(
  ...messages: readonly ((sender: Sender) => unknown)[]
): (sender: Sender) => readonly FramedAction[] {
  return (sender) => messages.map((message) => ({ post: message(sender) }));
}
