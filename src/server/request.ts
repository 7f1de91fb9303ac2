import { timeout } from '../shared/timeout.ts';
import { onAbort } from './abort.ts';
import type { Answer } from './answer.ts';
import { FinboxApiError } from './error.ts';
import {
  exchange,
  type ApiRequest,
  type Connection,
  type Failure,
  type Interruption,
} from './exchange.ts';
import { ownOf } from './own.ts';
import { retryDelay, wait } from './retry.ts';

/**
 * Sends one request and resolves with what a status 2xx answered. Rejects with `FinboxApiError`, or
 * with the signal's reason where the caller aborted. What changes something is sent again only where
 * the API cannot have received it.
 */
export type Send = (request: ApiRequest) => Promise<Answer>;

export function createSend(given: Connection): Send {
  const connection = ownOf(given);
  return async (request) => {
    const { signal, timeoutMs = connection.timeoutMs } = request;
    signal?.throwIfAborted();
    const end = new AbortController();
    const interrupted = new Promise<never>((_resolve, reject) => {
      timeout(timeoutMs, end.signal, () => reject(timedOut(timeoutMs)));
      if (signal) onAbort(signal, end.signal, () => reject(signal.reason));
    });
    // It may reject between two races, when nobody listens.
    interrupted.catch(() => {});
    try {
      return await attempts(connection, request, { signal: end.signal, interrupted });
    } finally {
      end.abort();
    }
  };
}

async function attempts(
  connection: Connection,
  request: ApiRequest,
  interruption: Interruption,
): Promise<Answer> {
  const pause = connection.wait ?? wait;
  for (let attempt = 1; ; attempt += 1) {
    const { answer, failure } = await exchange(connection, request, interruption, attempt);
    if (answer) return answer;
    const { error } = failure;
    const delay = mayRepeat(request, failure)
      ? retryDelay(attempt, connection.maxRetries, error.retryAfter)
      : null;
    if (delay === null) throw error;
    await Promise.race([pause(delay, interruption.signal), interruption.interrupted]);
  }
}

function mayRepeat({ method, isRepeatable }: ApiRequest, failure: Failure): boolean {
  return failure.isUnsent || (failure.isPassing && (method === 'GET' || isRepeatable === true));
}

function timedOut(ms: number): FinboxApiError {
  const message = `The Session API did not answer within ${ms} ms.`;
  return new FinboxApiError(message, { status: 0, code: 'TIMEOUT', source: 'connection' });
}
