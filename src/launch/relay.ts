import { ownField } from '../shared/own-field.ts';
import type { LaunchRequest } from './target.ts';

/**
 * The channel between the lender's return page and the page that waits for it. It reaches every tab
 * of the lender's origin, also where `window.opener` is cut or a `Cross-Origin-Opener-Policy` has
 * severed it.
 */
const CHANNEL = 'finbox-connect';

/**
 * - `returned`: the return page `id` has the address `url`, its window was opened for the journeys
 *   `nonces`, and it came at that time.
 * - `waiting`: the page `page` waits for the journey `nonce`; with an `id`, for that very return.
 * - `given`: the return `id` is for `page` alone, so that a journey which two tabs wait for is announced
 *   in one of them.
 * - `taken`: the page has the return `id`.
 */
interface RelayMessage {
  readonly type: 'returned' | 'waiting' | 'given' | 'taken';
  readonly id: string;
  readonly nonces: readonly string[];
  readonly url: string;
  /** In ms since 1970. */
  readonly time: number;
  readonly page: string;
  readonly nonce: string;
}

export type ReturnExpectation = Pick<
  LaunchRequest,
  'signal' | 'nonce' | 'time' | 'matchReturn' | 'report' | 'refuse'
>;

/** A return that this page has asked for. */
type Offer = Parameters<LaunchRequest['report']>[0] & { readonly type: 'returned' };

/**
 * Waits for the return of one journey until `signal` aborts. A return counts if it comes from the
 * window that was opened for the journey, or if it names the journey's session and came after it began.
 */
export function expectReturn(expectation: ReturnExpectation): void {
  const { signal, nonce, report } = expectation;
  const channel = openChannel();
  if (!channel) return;
  signal.addEventListener('abort', () => channel.close());
  const page = createId();
  const offers = new Map<string, Offer>();
  channel.hear((message) => {
    const { type, id } = message;
    if (type === 'returned') {
      const offer = readOffer(message, expectation);
      if (!offer) return;
      offers.set(id, offer);
      channel.send({ type: 'waiting', id, page, nonce });
    }
    if (type !== 'given') return;
    const offer = offers.get(id);
    if (offer && message.page === page) {
      // Sent first: the report ends the journey, and with it this channel.
      channel.send({ type: 'taken', id });
      report(offer);
    } else if (message.nonce === nonce) {
      // A copy of this tab waits for the same journey and announces it.
      report({ type: 'announced-elsewhere' });
    }
  });
  // A return page that was there before this one announces itself again.
  channel.send({ type: 'waiting', page, nonce });
}

function readOffer(
  { nonces, url, time }: RelayMessage,
  { nonce, time: begun, matchReturn, refuse }: ReturnExpectation,
): Offer | null {
  const match = matchReturn(url);
  const isOurWindow = nonces.includes(nonce);
  if (isOurWindow && match !== 'foreign') return { type: 'returned', url, proof: 'window' };
  if (match === 'ours' && time >= begun) return { type: 'returned', url, proof: 'session' };
  refuse(isOurWindow ? 'return: session' : match === 'ours' ? 'return: early' : 'return: window');
  return null;
}

/** How long a return page waits for somebody to answer before it says that nobody did, in ms. */
const ANSWER_MS = 400;

/**
 * Gives the return page's address to the page that waits for it. `tell` learns whether one took it:
 * `false` may still become `true`, for a page that comes back later is served too.
 */
export function relayReturn(
  url: string,
  nonces: readonly string[],
  tell: (isTaken: boolean) => void,
): void {
  const channel = openChannel();
  if (!channel) return tell(false);
  const id = createId();
  const time = Date.now();
  let isGiven = false;
  let timer = 0;
  const announce = (): void => {
    isGiven = false;
    channel.send({ type: 'returned', id, nonces, url, time });
    clearTimeout(timer);
    timer = window.setTimeout(() => tell(false), ANSWER_MS);
  };
  channel.hear((message) => {
    const { type, page, nonce } = message;
    if (type === 'taken' && message.id === id) {
      clearTimeout(timer);
      channel.close();
      tell(true);
    }
    if (type !== 'waiting') return;
    if (!message.id) announce();
    if (message.id !== id || isGiven || !page || !nonce) return;
    isGiven = true;
    channel.send({ type: 'given', id, page, nonce });
  });
  announce();
}

interface Channel {
  send(message: Pick<RelayMessage, 'type'> & Partial<RelayMessage>): void;
  hear(listener: (message: RelayMessage) => void): void;
  close(): void;
}

/** `null` where the browser has no channels, or refuses them with cookies blocked. */
function openChannel(): Channel | null {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
      send: (message) => channel.postMessage(message),
      hear(listener) {
        channel.addEventListener('message', ({ data }) => {
          const message = readMessage(data);
          if (message) listener(message);
        });
      },
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}

/** Any page of the origin may speak here: only own fields of the right types count. */
function readMessage(data: unknown): RelayMessage | null {
  const type = ownField(data, 'type');
  if (type !== 'returned' && type !== 'waiting' && type !== 'given' && type !== 'taken')
    return null;
  const nonces = ownField(data, 'nonces');
  return {
    type,
    id: toText(ownField(data, 'id')),
    nonces: Array.isArray(nonces) ? nonces.map(toText) : [],
    url: toText(ownField(data, 'url')),
    time: Number(ownField(data, 'time')) || 0,
    page: toText(ownField(data, 'page')),
    nonce: toText(ownField(data, 'nonce')),
  };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function createId(): string {
  return `${Math.random()}`;
}
