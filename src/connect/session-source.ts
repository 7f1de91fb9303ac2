import type { SessionError } from '../journey/outcome.ts';
import { decodeSessionAnswer, decodeSessionError } from '../protocol/session-answer.ts';
import { timeout } from '../shared/timeout.ts';
import type { SessionAnswer } from './session.ts';

/** Gets a session. What it resolves with is unknown until it was read as the Session API's answer. */
export type SessionSource = (signal: AbortSignal) => Promise<unknown>;

export type SessionRequestResult =
  | { readonly answer: SessionAnswer }
  | { readonly message: string; readonly error: SessionError | null };

/**
 * The lender's own endpoint as a source: POSTed to with same-origin credentials and no body. A refused
 * request rejects with its `status` and what the answer says in `error`.
 */
export function fromEndpoint(endpoint: string): SessionSource {
  return async (signal) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal,
    });
    const { ok, status } = response;
    // What is no JSON is no session either, and is refused as such.
    const data: unknown = await response.json().catch(() => null);
    if (ok) return data;
    throw Object.assign(new Error(`${status}`), { status, error: decodeSessionError(data) });
  };
}

/**
 * Asks a source for the session and gives up after `limitMs`, even where the source heeds no signal.
 * Never rejects. Of what a host's function throws, only an HTTP status and an error in the Session
 * API's own shape, `{ status, error: { code, message } }`, are passed on: all else may hold a secret.
 */
export function requestSession(
  source: SessionSource,
  limitMs: number,
  signal: AbortSignal,
): Promise<SessionRequestResult> {
  return new Promise((resolve) => {
    const refuse = (message: string, error: SessionError | null = null): void =>
      resolve({ message, error });
    timeout(limitMs, signal, () => refuse('The session did not arrive within load-timeout.'));
    // A function of the host's may throw before there is a promise.
    new Promise((answer) => answer(source(signal))).then(
      (data) => {
        const answer = decodeSessionAnswer(data);
        if (answer) return resolve({ answer });
        return refuse('The answer is not the Session API’s JSON: { session_id, redirect_url }.');
      },
      (cause: unknown) => {
        const { status, error } = readRefusal(cause);
        const details = [status, error?.code].filter(Boolean).join(' ');
        return refuse(`Fetching the session failed${details && `: ${details}`}.`, error);
      },
    );
  });
}

function readRefusal(cause: unknown): { status: number | null; error: SessionError | null } {
  const { status, error } = Object(cause) as { readonly [name: string]: unknown };
  const httpStatus = typeof status === 'number' ? status : null;
  const refusal = error ? decodeSessionError({ error }) : null;
  return { status: httpStatus, error: refusal && { ...refusal, status: httpStatus } };
}
