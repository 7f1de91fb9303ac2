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
 * - `waiting`: a page waits for the journey with this nonce, and the return may be it.
 * - `given`: the return page has found no other page that waits, so the return is that one's.
 * - `taken`: a page has taken the return.
 */
type RelayMessage =
  | { readonly type: 'returned'; readonly id: string; readonly nonce: string; readonly url: string }
  | { readonly type: 'waiting'; readonly id?: string; readonly nonce: string }
  | { readonly type: 'given'; readonly id: string; readonly nonce: string; readonly url: string }
  | { readonly type: 'taken'; readonly id: string };

export type ReturnExpectation = Pick<LaunchRequest, 'signal' | 'nonce' | 'matchReturn' | 'report'>;

export function windowName(nonce: string): string {
  return WINDOW_NAME + nonce;
}

/** Waits for the return of one journey until `signal` aborts. */
export function expectReturn({ signal, nonce, matchReturn, report }: ReturnExpectation): void {
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
      send({ type: 'waiting', id, nonce });
    }
  });
  // A return page that was there before this one says again what it has.
  send({ type: 'waiting', nonce });
}

/** How long a return page waits for a page that surely waits, before it looks at who might, in ms. */
const SETTLE_MS = 400;

/**
 * Gives the return page's address to the page that waits for it: to the one whose window this is or
 * whose session it names, else to the only one that waits at all. Resolves with whether one took it;
 * a page that begins to wait later is still served.
 */
export function relayReturn(url: string, name: string): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  const id = `${Math.random()}`;
  const nonce = name.startsWith(WINDOW_NAME) ? name.slice(WINDOW_NAME.length) : '';
  const candidates = new Set<string>();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  const send = (message: RelayMessage): void => channel.postMessage(message);
  const announce = (): void => send({ type: 'returned', id, nonce, url });
  return new Promise((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<RelayMessage | null>) => {
      if (data?.type === 'taken' && data.id === id) {
        channel.close();
        resolve(true);
      }
      if (data?.type === 'waiting') {
        if (data.id === id) candidates.add(data.nonce);
        else if (!data.id) announce();
      }
    });
    announce();
    setTimeout(() => {
      const [only] = candidates;
      if (only && candidates.size === 1) send({ type: 'given', id, nonce: only, url });
      else resolve(false);
    }, SETTLE_MS);
  });
}
