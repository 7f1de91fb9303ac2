import { timeout } from '../shared/timeout.ts';
import { parseJson, refusalOf, type Answer } from './answer.ts';
import { FinboxApiError } from './error.ts';
import { isPassing, retryDelay, wait, type Wait } from './retry.ts';
import { scrub, type Redact } from './secrets.ts';

/** The part of `fetch` that is used, so that a fake is easily written. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Connection {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly redact: Redact;
  readonly wait?: Wait;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** From the version on, with its trailing slash: without it the API does not know the address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one request and resolves with what a status 2xx answered. Rejects with `FinboxApiError`, or
 * with the signal's reason where the caller aborted. Only `GET` is ever sent twice.
 */
export type Send = (request: ApiRequest) => Promise<Answer>;

interface Failure {
  readonly error: FinboxApiError;
  readonly isPassing: boolean;
  readonly retryAfter: string | null;
}

export function createSend(connection: Connection): Send {
  return async (request) => {
    const { signal } = request;
    signal?.throwIfAborted();
    const end = new AbortController();
    const interrupted = new Promise<never>((_resolve, reject) => {
      timeout(connection.timeoutMs, end.signal, () => reject(timedOut(connection.timeoutMs)));
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: end.signal });
    });
    try {
      // A race, because a given `fetch` may not heed its signal.
      return await Promise.race([attempts(connection, request, end.signal), interrupted]);
    } finally {
      end.abort();
    }
  };
}

async function attempts(
  connection: Connection,
  request: ApiRequest,
  signal: AbortSignal,
): Promise<Answer> {
  const pause = connection.wait ?? wait;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await exchange(connection, request, signal);
    if (!('error' in outcome)) return outcome;
    const mayRepeat = request.method === 'GET' && outcome.isPassing && !signal.aborted;
    const delay = mayRepeat ? retryDelay(attempt, outcome.retryAfter) : null;
    if (delay === null) throw outcome.error;
    await pause(delay, signal);
  }
}

async function exchange(
  { baseUrl, fetch: send, redact }: Connection,
  { method, path, headers, body }: ApiRequest,
  signal: AbortSignal,
): Promise<Answer | Failure> {
  let response: Response;
  let text: string;
  try {
    response = await send(baseUrl + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      // Followed, a redirect would take the key along to wherever it leads.
      redirect: 'manual',
      // Some frameworks keep what `fetch` answers; some platforms refuse the option.
      ...('cache' in Request.prototype && { cache: 'no-store' }),
      ...(body !== undefined && { body }),
      signal,
    });
    text = await response.text();
  } catch (thrown) {
    return { error: unreachable(scrub(thrown, redact)), isPassing: true, retryAfter: null };
  }
  const { status } = response;
  const answer = { status, data: parseJson(text), redact };
  if (response.ok) return answer;
  return {
    error: refusalOf(answer),
    isPassing: isPassing(status),
    retryAfter: response.headers.get('retry-after'),
  };
}

function unreachable(cause: Error): FinboxApiError {
  const message = 'The Session API could not be reached. The cause says why.';
  return new FinboxApiError(message, {
    status: 0,
    code: 'SESSION_API_UNREACHABLE',
    source: 'connection',
    cause,
  });
}

function timedOut(ms: number): FinboxApiError {
  const message = `The Session API did not answer within ${ms} ms.`;
  return new FinboxApiError(message, { status: 0, code: 'TIMEOUT', source: 'connection' });
}
