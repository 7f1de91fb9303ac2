import { parseJson, refusalOf, type Answer } from './answer.ts';
import { FinboxApiError } from './error.ts';
import type { Hooks, RequestNote } from './hooks.ts';
import { ownOf } from './own.ts';
import { isPassing, isUnsent, readRetryAfter, type Wait } from './retry.ts';
import { scrub, type Redact } from './secrets.ts';

/** The part of `fetch` that is used, so that a fake is easily written. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Connection {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly userAgent: string;
  readonly hooks: Hooks;
  readonly redact: Redact;
  readonly wait?: Wait;
}

export interface ApiRequest {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** From the version on, with its trailing slash: without it the API does not know the address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or a form. */
  readonly body?: string | FormData;
  /** For a `POST` that does the same however often it is sent. */
  readonly isRepeatable?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Instead of the connection's. */
  readonly timeoutMs?: number | undefined;
}

export interface Failure {
  readonly error: FinboxApiError;
  /** Whether the API is busy or away, and may be back soon. */
  readonly isPassing: boolean;
  /** Whether the API cannot have received the request. */
  readonly isUnsent: boolean;
}

/** One of the two is `null`. */
export type Outcome =
  | { readonly answer: Answer; readonly failure: null }
  | { readonly answer: null; readonly failure: Failure };

/** What ends an exchange before its time: the promise rejects, and the signal aborts. */
export interface Interruption {
  readonly signal: AbortSignal;
  readonly interrupted: Promise<never>;
}

/** Load balancers and frameworks name an answer under one of these. */
const REQUEST_ID_HEADERS = ['x-request-id', 'x-amzn-requestid', 'x-amzn-trace-id'];

/** Sends a request once, and tells the hooks of it. Rejects only where it was interrupted. */
export async function exchange(
  connection: Connection,
  request: ApiRequest,
  { signal, interrupted }: Interruption,
  attempt: number,
): Promise<Outcome> {
  const { hooks } = connection;
  const { operation, method } = request;
  const note: RequestNote = { operation, method, attempt };
  const start = Date.now();
  hooks.onRequest?.(note);
  function tell(answer: { status: number; requestId: string | null }, code: string | null): void {
    const { status, requestId } = answer;
    hooks.onResponse?.({ ...note, status, code, durationMs: Date.now() - start, requestId });
  }
  let outcome: Outcome;
  try {
    // A race, because a given `fetch` may not heed its signal.
    outcome = await Promise.race([sendOnce(connection, request, signal), interrupted]);
  } catch (thrown) {
    const code = thrown instanceof FinboxApiError ? thrown.code : null;
    tell({ status: 0, requestId: null }, code);
    throw thrown;
  }
  if (outcome.failure) tell(outcome.failure.error, outcome.failure.error.code);
  else tell(outcome.answer, null);
  return outcome;
}

async function sendOnce(
  { baseUrl, fetch: send, redact, userAgent }: Connection,
  { method, path, headers, body }: ApiRequest,
  signal: AbortSignal,
): Promise<Outcome> {
  let response: Response;
  let text: string;
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json',
      'user-agent': userAgent,
      // A form's names the boundary, which only the platform knows.
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      ...headers,
    },
    // Followed, a redirect would take the key along to wherever it leads.
    redirect: 'manual',
    // Some frameworks keep what `fetch` answers; some platforms refuse the option.
    ...('cache' in Request.prototype && { cache: 'no-store' }),
    ...(body !== undefined && { body }),
    signal,
  };
  try {
    response = await send(baseUrl + path, ownOf(init));
    text = await response.text();
  } catch (thrown) {
    const cause = scrub(thrown, redact);
    const error = unreachable(cause);
    return { answer: null, failure: { error, isPassing: true, isUnsent: isUnsent(cause) } };
  }
  const { status, ok } = response;
  const retryAfter = readRetryAfter(response.headers.get('retry-after'));
  const requestId = requestIdOf(response.headers, redact);
  const answer: Answer = {
    status,
    data: text.trim() ? parseJson(text) : null,
    text,
    redact,
    retryAfter,
    requestId,
  };
  if (ok) return { answer, failure: null };
  const error = refusalOf(answer);
  return { answer: null, failure: { error, isPassing: isPassing(status), isUnsent: false } };
}

function requestIdOf(headers: Headers, redact: Redact): string | null {
  const named = REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(Boolean) ?? '';
  const id = redact(named);
  return /^[\w.:;=/+-]{1,200}$/.test(id) ? id : null;
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
