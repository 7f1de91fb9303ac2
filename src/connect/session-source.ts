import type { SessionError } from '../journey/outcome.ts';
import { decodeSessionAnswer, decodeSessionError } from '../protocol/session-answer.ts';
import { timeout } from '../shared/timeout.ts';
import type { SessionAnswer } from './session.ts';

/** Fetches a session. The value is unknown until it has been read as the Session API's answer. */
export type SessionSource = (signal: AbortSignal) => Promise<unknown>;

export type SessionRequestResult =
  | { readonly answer: SessionAnswer }
  | { readonly message: string; readonly error: SessionError | null };

/** A refusal that is understood, thrown by `fromEndpoint` only. */
class SessionRefused extends Error {
  readonly refusal: SessionError | null;

  constructor(message: string, refusal: SessionError | null) {
    super(message);
    this.refusal = refusal;
  }
}

/** The lender's own endpoint as a source: POSTed to with same-origin credentials and no body. */
export function fromEndpoint(endpoint: string): SessionSource {
  return async (signal) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal,
    });
    const { status } = response;
    const data: unknown = await response.json().catch((cause: unknown) => {
      if (!(cause instanceof SyntaxError)) throw cause;
      return undefined;
    });
    if (!response.ok) {
      const error = decodeSessionError(data);
      throw new SessionRefused(
        `session-endpoint answered ${status}${error ? ` ${error.code}` : ''}.`,
        error && { ...error, status },
      );
    }
    if (data === undefined) throw new SessionRefused('session-endpoint did not answer JSON.', null);
    return data;
  };
}

/**
 * Asks a source for the session and gives up after `limitMs`, even where the source heeds no signal.
 * Never rejects. Of what a host's function throws, only an error in the Session API's own shape is
 * passed on, because anything else may hold a secret.
 */
export async function requestSession(
  source: SessionSource,
  limitMs: number,
  signal: AbortSignal,
): Promise<SessionRequestResult> {
  const request = new AbortController();
  signal.addEventListener('abort', () => request.abort(signal.reason), { once: true });
  const late = new Promise<SessionRequestResult>((resolve) => {
    timeout(limitMs, request.signal, () => {
      resolve({ message: 'The session did not arrive within load-timeout.', error: null });
    });
  });
  try {
    return await Promise.race([ask(source, request.signal), late]);
  } finally {
    request.abort();
  }
}

async function ask(source: SessionSource, signal: AbortSignal): Promise<SessionRequestResult> {
  try {
    const data = await source(signal);
    const answer = decodeSessionAnswer(data);
    if (answer) return { answer };
    const error = decodeSessionError(data);
    return {
      message: 'The answer is not a session: { session_id, redirect_url } was expected.',
      error: error && { ...error, status: null },
    };
  } catch (cause) {
    if (cause instanceof SessionRefused) return { message: cause.message, error: cause.refusal };
    return { message: `Fetching the session failed with ${nameOf(cause)}.`, error: errorIn(cause) };
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'something that is not an Error';
}

/** The Session API's error in what a host's function threw, such as a parsed error body. */
function errorIn(cause: unknown): SessionError | null {
  if (typeof cause !== 'object' || cause === null) return null;
  const status = 'status' in cause && typeof cause.status === 'number' ? cause.status : null;
  const isApiShaped = 'error' in cause || ('code' in cause && typeof cause.code === 'string');
  const error = isApiShaped
    ? decodeSessionError('error' in cause ? cause : { error: cause })
    : null;
  return error && { ...error, status };
}
