import { randomUUID } from 'node:crypto';
import type { Bank } from './banks.ts';
import { findScenario } from './scenarios.ts';
import type { SessionRequest } from './session-request.ts';

export interface Statement {
  readonly fileName: string;
  readonly bytes: number;
}

/** Something that the customer can put right on the page that shows it. */
export interface Notice {
  readonly field: string;
  readonly text: string;
}

/** How far the customer has come. The pages write it, one step at a time. */
export interface Progress {
  bank: Bank | null;
  /** Handed over, but not taken yet: its password was wrong. */
  chosen: Statement | null;
  statements: Statement[];
  isCompleted: boolean;
  /** Shown once, by the next page. */
  notice: Notice | null;
  /** Messages that the next page posts, in this order. */
  outbox: unknown[];
}

export interface Session {
  readonly id: string;
  readonly request: SessionRequest;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  progress: Progress;
}

export interface Sessions {
  create(request: SessionRequest): Session;
  find(id: string): Session | null;
  isExpired(session: Session): boolean;
}

/** Older sessions are forgotten: a sandbox that runs for weeks must not grow for weeks. */
const MAX_SESSIONS = 50_000;
const MINUTE_MS = 60_000;

export function freshProgress(request: SessionRequest): Progress {
  return {
    bank: request.bank,
    chosen: null,
    statements: [],
    isCompleted: false,
    notice: null,
    outbox: [],
  };
}

/** Sessions live in memory, each step takes the same time however many there are. */
export function createSessions(now: () => number): Sessions {
  const byId = new Map<string, Session>();

  return {
    create(request) {
      const lifeMs = findScenario(request.linkId)?.startsExpired
        ? 0
        : request.expiryMinutes * MINUTE_MS;
      const session: Session = {
        id: randomUUID(),
        request,
        expiresAt: now() + lifeMs,
        progress: freshProgress(request),
      };
      byId.set(session.id, session);
      if (byId.size > MAX_SESSIONS) forgetOldest();
      return session;
    },
    find: (id) => byId.get(id) ?? null,
    isExpired: (session) => now() >= session.expiresAt && !session.progress.isCompleted,
  };

  function forgetOldest(): void {
    for (const id of byId.keys()) {
      byId.delete(id);
      return;
    }
  }
}
