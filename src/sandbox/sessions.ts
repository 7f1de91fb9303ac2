import { randomBytes, randomUUID } from 'node:crypto';
import type { Account } from './accounts.ts';
import { freshProgress, type Progress } from './progress.ts';
import { findScenario } from './scenarios.ts';
import type { SessionRequest } from './session-request.ts';

export interface Session {
  readonly id: string;
  /** Version 2's: the journey opens only with it. */
  readonly token: string | null;
  /** The API key that made it: whose webhook hears of it. */
  readonly owner: string;
  readonly request: SessionRequest;
  /** Milliseconds since 1970, as the other times. */
  readonly expiresAt: number;
  /** Uploaded and fetched; what an interrupted journey brought stays. */
  accounts: Account[];
  completedAt: number | null;
  processingRequestedAt: number | null;
  isDeleted: boolean;
  progress: Progress;
}

export type SessionEvent = 'completed' | 'expired' | 'processed';

export interface Sessions {
  create(request: SessionRequest, owner?: string): Session;
  find(id: string): Session | null;
  /** The customer finished. Only the first time is an event. */
  complete(session: Session): void;
  requestProcessing(session: Session): void;
  /** Nothing can be uploaded any more: submitted, or its processing was asked for. */
  isOver(session: Session): boolean;
  isExpired(session: Session): boolean;
  isProcessed(session: Session): boolean;
  /** Announces what only time brought about. `find` does so for its session by itself. */
  sweep(): void;
}

export interface SessionsParts {
  readonly now: () => number;
  readonly processingMs?: number;
  readonly onEvent?: (session: Session, event: SessionEvent) => void;
}

/** Older sessions are forgotten: a sandbox that runs for weeks must not grow for weeks. */
const MAX_SESSIONS = 50_000;
const MINUTE_MS = 60_000;
export const DEFAULT_OWNER = 'sandbox-key';

/** What the journey's addresses carry behind their question mark. */
export function queryOf({ id, token }: Pick<Session, 'id' | 'token'>): string {
  return `session_id=${id}${token === null ? '' : `&token=${token}`}`;
}

/** Sessions live in memory, each step takes the same time however many there are. */
export function createSessions({ now, processingMs = 0, onEvent }: SessionsParts): Sessions {
  const byId = new Map<string, Session>();
  /** Goes on where it stopped: begun anew, it would pass by all the places left empty before. */
  const fromOldest = byId.values();
  /** Those that time alone can bring further. */
  const waiting = new Set<Session>();
  const isOver = (session: Session): boolean =>
    session.completedAt !== null || session.processingRequestedAt !== null;
  const isExpired = (session: Session): boolean => now() >= session.expiresAt && !isOver(session);
  const isProcessed = ({ processingRequestedAt: since }: Session): boolean =>
    since !== null && now() >= since + processingMs;

  function settle(session: Session): void {
    const event = isExpired(session) ? 'expired' : isProcessed(session) ? 'processed' : null;
    if (event && waiting.delete(session) && !session.isDeleted) onEvent?.(session, event);
  }

  function forgetOldest(): void {
    const { value: oldest } = fromOldest.next();
    if (!oldest) return;
    byId.delete(oldest.id);
    waiting.delete(oldest);
  }

  return {
    create(request, owner = DEFAULT_OWNER) {
      const session = newSession(request, owner, now());
      byId.set(session.id, session);
      waiting.add(session);
      if (byId.size > MAX_SESSIONS) forgetOldest();
      return session;
    },
    find(id) {
      const session = byId.get(id) ?? null;
      if (session) settle(session);
      return session;
    },
    complete(session) {
      if (session.completedAt !== null) return;
      session.completedAt = now();
      waiting.delete(session);
      onEvent?.(session, 'completed');
    },
    requestProcessing(session) {
      session.processingRequestedAt = now();
      waiting.add(session);
    },
    isOver,
    isExpired,
    isProcessed,
    sweep() {
      for (const session of waiting) settle(session);
    },
  };
}

function newSession(request: SessionRequest, owner: string, now: number): Session {
  const startsExpired = findScenario(request.linkId)?.startsExpired;
  return {
    id: randomUUID(),
    token: request.version === 2 ? randomBytes(32).toString('hex') : null,
    owner,
    request,
    expiresAt: now + (startsExpired ? 0 : request.expiryMinutes * MINUTE_MS),
    accounts: [],
    completedAt: null,
    processingRequestedAt: null,
    isDeleted: false,
    progress: freshProgress(request),
  };
}
