import { randomBytes, randomUUID } from 'node:crypto';
import type { Account } from '../bank/accounts.ts';
import { findScenario } from '../scenarios/scenarios.ts';
import type { SessionRequest } from './session-request.ts';

export interface Session {
  readonly id: string;
  /** Version 2 only: the journey does not open without it. */
  readonly token: string | null;
  /** The API key that created it, and whose webhook is called. */
  readonly owner: string;
  readonly request: SessionRequest;
  /** Milliseconds since 1970, like the other times. */
  readonly expiresAt: number;
  /** Collected so far. Kept when the customer leaves and comes back. */
  accounts: Account[];
  completedAt: number | null;
  processingRequestedAt: number | null;
  isDeleted: boolean;
}

export type SessionEvent = 'completed' | 'expired' | 'processed';

export interface Sessions {
  create(request: SessionRequest, owner?: string): Session;
  find(id: string): Session | null;
  /** The customer has submitted. Only the first call is announced. */
  complete(session: Session): void;
  requestProcessing(session: Session): void;
  /** Forgets the statements. The session's expiry and processing are not announced any more. */
  delete(session: Session): void;
  /** Whether nothing can be uploaded any more: it was submitted, or its processing was requested. */
  isOver(session: Session): boolean;
  isExpired(session: Session): boolean;
  isProcessed(session: Session): boolean;
  /** Announces sessions that have expired or been processed since. `find` does so for its own session. */
  announceDue(): void;
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

/** The query of every address of this session's journey. */
export function queryOf({ id, token }: Pick<Session, 'id' | 'token'>): string {
  return `session_id=${id}${token === null ? '' : `&token=${token}`}`;
}

/** Keeps sessions in memory. Every operation takes the same time, however many there are. */
export function createSessions({ now, processingMs = 0, onEvent }: SessionsParts): Sessions {
  const byId = new Map<string, Session>();
  /** Kept between calls: a new iterator would first skip every entry deleted before. */
  const fromOldest = byId.values();
  /** Sessions that will expire or be processed without another call. */
  const waiting = new Set<Session>();
  const isOver = (session: Session): boolean =>
    session.completedAt !== null || session.processingRequestedAt !== null;
  const isExpired = (session: Session): boolean => now() >= session.expiresAt && !isOver(session);
  const isProcessed = ({ processingRequestedAt: since }: Session): boolean =>
    since !== null && now() >= since + processingMs;

  function announceIfDue(session: Session): void {
    const event = isExpired(session) ? 'expired' : isProcessed(session) ? 'processed' : null;
    if (event && waiting.delete(session)) onEvent?.(session, event);
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
      if (session) announceIfDue(session);
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
    delete(session) {
      session.isDeleted = true;
      session.accounts = [];
      waiting.delete(session);
    },
    isOver,
    isExpired,
    isProcessed,
    announceDue() {
      for (const session of waiting) announceIfDue(session);
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
  };
}
