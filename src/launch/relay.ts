import type { LaunchRequest } from './target.ts';

/**
 * The channel between the lender's return page and the page that waits for it. It reaches every tab
 * of the lender's origin, also where `window.opener` is cut or a `Cross-Origin-Opener-Policy` has
 * severed it.
 */
const CHANNEL = 'finbox-connect';

/** The start of the name that a journey's window bears; its nonce follows. */
const WINDOW_NAME = 'finbox-connect:';

/**
 * - `returned`: a return page has this address; `nonce` is from its window's name, or empty.
 * - `waiting`: a page waits for the journey with this nonce, begun at that time, and the return may be it.
 * - `given`: the return page has found no other page that waits, so the return is that one's.
 * - `taken`: a page has taken the return.
 */
type RelayMessage =
  | { readonly type: 'returned'; readonly id: string; readonly nonce: string; readonly url: string }
  | {
      readonly type: 'waiting';
      readonly id?: string;
      readonly nonce: string;
      readonly time: number;
    }
  | { readonly type: 'given'; readonly id: string; readonly nonce: string; readonly url: string }
  | { readonly type: 'taken'; readonly id: string };

export type ReturnExpectation = Pick<
  LaunchRequest,
  'signal' | 'nonce' | 'time' | 'matchReturn' | 'report'
>;

/** The name of the window that a journey is shown in. */
export function nameWindow(nonce: string): string {
  return WINDOW_NAME + nonce;
}

/** Waits for the return of one journey until `signal` aborts. */
export function expectReturn({
  signal,
  nonce,
  time,
  matchReturn,
  report,
}: ReturnExpectation): void {
  const channel = new BroadcastChannel(CHANNEL);
  signal.addEventListener('abort', () => channel.close());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  const send = (message: RelayMessage): void => channel.postMessage(message);
  channel.addEventListener('message', ({ data }: MessageEvent<RelayMessage | null>) => {
    if (data?.type !== 'returned' && data?.type !== 'given') return;
    const { id, url } = data;
    // Any page of the origin may speak here.
    if (typeof url !== 'string') return;
    const isNamed = data.nonce === nonce;
    const found = matchReturn(url);
    if (found === 'foreign' || (data.nonce && !isNamed)) return;
    if (isNamed || found === 'ours') {
      // Said first: reporting it ends the journey, and with it this channel.
      send({ type: 'taken', id });
      report({ type: 'returned', url });
    } else {
      send({ type: 'waiting', id, nonce, time });
    }
  });
  // A return page that was there before this one says again what it has.
  send({ type: 'waiting', nonce, time });
}

/** How long a return page waits for a page that surely waits, before it looks at who might, in ms. */
const SETTLE_MS = 400;

/**
 * Gives the return page's address to the page that waits for it: to the one whose window this is or
 * whose session it names, else to the only one that waits at all for a journey begun before the return
 * came: a page that is left standing must not end the next journey. Tells whether one took it: `false`
 * may still become `true`, for a page that comes back later is served too.
 */
export function relayReturn(url: string, name: string, tell: (isTaken: boolean) => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  const id = `${Math.random()}`;
  const arrival = Date.now();
  const nonce = name.startsWith(WINDOW_NAME) ? name.slice(WINDOW_NAME.length) : '';
  const candidates = new Set<string>();
  let settling = 0;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  const send = (message: RelayMessage): void => channel.postMessage(message);
  const later = (settle: () => void): void => {
    clearTimeout(settling);
    settling = window.setTimeout(settle, SETTLE_MS);
  };
  const settle = (): void => {
    const [only] = candidates;
    if (!only || candidates.size > 1) return tell(false);
    send({ type: 'given', id, nonce: only, url });
    later(() => tell(false));
  };
  /** Whoever still waits answers; who has gone in the meantime is no candidate any more. */
  const announce = (): void => {
    candidates.clear();
    send({ type: 'returned', id, nonce, url });
    later(settle);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<RelayMessage | null>) => {
    if (data?.type === 'taken' && data.id === id) {
      clearTimeout(settling);
      channel.close();
      tell(true);
    }
    if (data?.type !== 'waiting') return;
    if (!data.id) announce();
    if (data.id !== id || data.time > arrival) return;
    candidates.add(data.nonce);
    later(settle);
  });
  announce();
}
