import { enrichmentNotice, uploadNotice } from '../session-data/session-data-bodies.ts';
import type { Session, SessionEvent } from '../../sessions/sessions.ts';

/** One call of a lender's webhook. Holds neither keys nor ids. */
export interface Delivery {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: string;
  /** Origin and path of the webhook. */
  readonly target: string;
  /** `null` while the call is under way. */
  result: string | null;
}

export interface Webhooks {
  /** Replaces the webhook of this API key. The caller has checked that it is on this machine. */
  register(owner: string, address: URL): void;
  /** Calls the webhook of the session's API key, if there is one. Never throws. */
  announce(session: Session, event: SessionEvent): void;
  /** The newest first. */
  deliveries(): readonly Delivery[];
  /** Aborts the calls that are under way. */
  close(): void;
}

export interface WebhooksOptions {
  readonly now: () => number;
  /** From then on somebody waits to hear that a session has expired. */
  readonly onRegister: () => void;
}

const MAX_DELIVERIES = 200;
const TIMEOUT_MS = 5000;

export function createWebhooks({ now, onRegister }: WebhooksOptions): Webhooks {
  const addresses = new Map<string, URL>();
  const log: Delivery[] = [];
  const closing = new AbortController();

  async function deliver(address: URL, delivery: Delivery, body: object): Promise<void> {
    log.unshift(delivery);
    log.length = Math.min(log.length, MAX_DELIVERIES);
    try {
      const { status } = await fetch(reachable(address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        // A redirect could lead to another machine.
        redirect: 'manual',
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      delivery.result = status >= 300 && status < 400 ? `${status}, not followed` : `${status}`;
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      delivery.result = isLate ? `no answer within ${TIMEOUT_MS / 1000} s` : 'not reached';
    }
  }

  return {
    register(owner, address) {
      addresses.set(owner, address);
      onRegister();
    },
    announce(session, event) {
      const address = addresses.get(session.owner);
      if (!address) return;
      const body = event === 'processed' ? enrichmentNotice(session) : uploadNotice(session, event);
      const name = String((body as { event_name?: unknown }).event_name);
      const target = address.origin + address.pathname;
      void deliver(address, { at: now(), event: name, target, result: null }, body);
    },
    deliveries: () => log,
    close: () => closing.abort(),
  };
}

/** Names under `.localhost` mean this machine, but not every resolver knows that. */
function reachable(address: URL): URL {
  const url = new URL(address);
  if (url.hostname.endsWith('.localhost')) url.hostname = 'localhost';
  return url;
}
