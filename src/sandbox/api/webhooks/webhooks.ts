import { randomUUID } from 'node:crypto';
import { isLoopback } from '../../../shared/loopback.ts';
import { enrichmentNotice, uploadNotice } from '../session-data/session-data-bodies.ts';
import type { Session, SessionEvent } from '../../sessions/sessions.ts';

/** One call of a lender's webhook. Holds neither keys nor ids of sessions. */
export interface Delivery {
  /** Names it to `redeliver`. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: string;
  /** Origin and path of the webhook. */
  readonly target: string;
  /** `null` while the call is under way. */
  result: string | null;
}

/** A delivery with what is needed to send it again. */
interface Sent extends Delivery {
  readonly address: URL;
  readonly body: object;
}

export interface Webhooks {
  /**
   * Replaces the webhook of this API key. Any address is taken, as FinBox takes it; one that is neither
   * on this machine nor on a host named with --allow-webhook-host is never called.
   */
  register(owner: string, address: URL): void;
  /** Calls the webhook of the session's API key, if there is one and it may be called. Never throws. */
  announce(session: Session, event: SessionEvent): void;
  /** The newest first. */
  deliveries(): readonly Delivery[];
  /** Sends a delivery's body again, to the same address. Returns `false` if it is not remembered. */
  redeliver(id: string): boolean;
  /** Aborts the calls that are under way. */
  close(): void;
}

export interface WebhooksOptions {
  /** Other than this machine. */
  readonly hosts: readonly string[];
  readonly now: () => number;
  /** From then on somebody waits to hear that a session has expired. */
  readonly onRegister: () => void;
}

const MAX_DELIVERIES = 200;
const TIMEOUT_MS = 5000;
const NOT_CALLED = 'not called: not on this machine, see --allow-webhook-host';

export function createWebhooks({ hosts, now, onRegister }: WebhooksOptions): Webhooks {
  const addresses = new Map<string, URL>();
  const log: Sent[] = [];
  const closing = new AbortController();

  function send(event: string, address: URL, body: object): void {
    const target = address.origin + withoutSecret(address.pathname);
    const delivery = { id: randomUUID(), at: now(), event, target, result: null, address, body };
    log.unshift(delivery);
    log.length = Math.min(log.length, MAX_DELIVERIES);
    void deliver(delivery);
  }

  async function deliver(delivery: Sent): Promise<void> {
    const { address, body } = delivery;
    if (!isLoopback(address) && !hosts.includes(address.hostname)) {
      delivery.result = NOT_CALLED;
      return;
    }
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
      send(name, address, body);
    },
    redeliver(id) {
      const sent = log.find((each) => each.id === id);
      if (sent) send(sent.event, sent.address, sent.body);
      return sent !== undefined;
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

/** The last segment is where the handlers of `finbox-connect/server` have theirs, of 16 characters or more. */
function withoutSecret(path: string): string {
  return path.replace(/[^/]{16,}\/?$/, '…');
}
