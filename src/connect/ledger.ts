import type { SuccessClaim } from '../journey/outcome.ts';
import type { Display } from '../launch/targets.ts';
import { ownField } from '../shared/own-field.ts';

/** A journey that outlives the page that started it. Holds no URL and no token. */
export interface PendingJourney {
  readonly nonce: string;
  /** The launched session's id, where it is known. */
  readonly id: string | null;
  readonly display: Display;
  /** When it was started, in ms since 1970. */
  readonly time: number;
  /** Which of several elements of the page has started it. */
  readonly place: string;
  /** The success that was being checked when the page was left. */
  readonly claim?: SuccessClaim | null;
}

/** A new journey with an unguessable name. Unlike `randomUUID()` it needs no secure context. */
export function createPending(display: Display, place: string): PendingJourney {
  const nonce = crypto.getRandomValues(new Uint32Array(3)).join('-');
  return { nonce, id: null, display, time: Date.now(), place };
}

const KEY = 'finbox-connect:';

/** The longest life of a session: 43200 minutes (FinBox docs, Session API), in ms. */
const MAX_AGE_MS = 43_200 * 60_000;

/** Keeps a journey for this tab's next pages, until it is forgotten. One for each display. */
export function remember({ nonce, id, display, time, place, claim }: PendingJourney): void {
  const kept = JSON.stringify({ nonce, id, time, place, ...(claim ? { claim } : {}) });
  withStorage((storage) => storage.setItem(KEY + display, kept));
}

/** Leaves a later journey of the same display alone. */
export function forget({ display, nonce }: PendingJourney): void {
  withStorage((storage) => {
    if (recall(display)?.nonce === nonce) storage.removeItem(KEY + display);
  });
}

/** The journey that this tab waits for in a display. */
export function recall(display: Display): PendingJourney | null {
  const kept = withStorage((storage): unknown => JSON.parse(storage.getItem(KEY + display) ?? ''));
  const [nonce, id, time, place] = ['nonce', 'id', 'time', 'place'].map((name) =>
    ownField(kept, name),
  );
  if (typeof nonce !== 'string' || typeof time !== 'number') return null;
  if (Date.now() - time >= MAX_AGE_MS) return null;
  return {
    nonce,
    id: textOrNull(id),
    display,
    time,
    place: textOrNull(place) ?? '',
    claim: readClaim(ownField(kept, 'claim')),
  };
}

/** The nonces of the journeys that this very page has launched or taken up. */
const onThisPage = new Set<string>();

/** Those of them that this page has left for, and without which it is shown again. */
const leftHere = new Set<string>();

export function holdOnPage({ nonce }: PendingJourney): void {
  onThisPage.add(nonce);
}

/** The page that was left for a journey is shown again. */
export function noteLeft({ nonce }: PendingJourney): void {
  leftHere.add(nonce);
}

/** The journey that this tab was left for in a display, and that does not run on this page. */
export function findLeft(display: Display): PendingJourney | null {
  const pending = recall(display);
  return pending && (leftHere.has(pending.nonce) || !onThisPage.has(pending.nonce))
    ? pending
    : null;
}

/** The journey that an earlier page of this tab has launched in a display and nobody has taken up. */
export function findPending(display: Display): PendingJourney | null {
  const pending = recall(display);
  return pending && !onThisPage.has(pending.nonce) ? pending : null;
}

function readClaim(kept: unknown): SuccessClaim | null {
  const [sessionId = null, entityId = null, linkId = null] = [
    'sessionId',
    'entityId',
    'linkId',
  ].map((name) => textOrNull(ownField(kept, name)));
  const via = ownField(kept, 'via');
  if (!(sessionId ?? entityId) || (via !== 'message' && via !== 'return')) return null;
  return { sessionId, entityId, linkId, via };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** `null` where nothing is kept, and where storage throws: blocked, full, or private. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}
