import type { Display } from '../launch/targets.ts';

/** A journey that outlives the page that started it. Holds no URL and no token. */
export interface PendingJourney {
  readonly nonce: string;
  /** The launched session's id, where it is known. */
  readonly id: string | null;
  readonly display: Display;
  /** When it was started, in ms since 1970. */
  readonly time: number;
}

/** An unguessable name. Unlike `randomUUID()` it does not need a secure context. */
export function createNonce(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}

export function createPending(display: Display): PendingJourney {
  return { nonce: createNonce(), id: null, display, time: Date.now() };
}

const KEY = 'finbox-connect:';

/** The longest life of a session: 43200 minutes (FinBox docs, Session API), in ms. */
const MAX_AGE_MS = 43_200 * 60_000;

/** Keeps a journey for this tab's next pages, until it is forgotten. One for each display. */
export function remember(journey: PendingJourney): void {
  withStorage((storage) => storage.setItem(KEY + journey.display, JSON.stringify(journey)));
}

/** Leaves a later journey of the same display alone. */
export function forget({ display, nonce }: Pick<PendingJourney, 'display' | 'nonce'>): void {
  withStorage((storage) => {
    if (recall(display, null)?.nonce === nonce) storage.removeItem(KEY + display);
  });
}

/** The journey that this tab waits for in a display; of the given session, where one is given. */
export function recall(display: Display, id: string | null): PendingJourney | null {
  const kept = withStorage((storage): unknown => JSON.parse(storage.getItem(KEY + display) ?? ''));
  return isPending(kept) && (!id || !kept.id || kept.id === id) ? kept : null;
}

function isPending(value: unknown): value is PendingJourney {
  const { nonce, time } = Object(value) as { readonly [name: string]: unknown };
  return typeof nonce === 'string' && typeof time === 'number' && Date.now() - time < MAX_AGE_MS;
}

/** `null` where nothing is kept, and where storage throws: blocked, full, or private. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}
