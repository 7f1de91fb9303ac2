import type { SessionError } from '../journey/outcome.ts';
import { decodeSessionAnswer, decodeSessionError } from '../protocol/session-answer.ts';
import { failed, type Failed } from './failures.ts';
import { checkSession, type CheckedSession } from './session.ts';

/** Gets a session. What it resolves with is unknown until it was read as the Session API's answer. */
export type SessionSource = (signal: AbortSignal) => Promise<unknown>;

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
 * Asks a source for a session that may be shown. Never rejects. Of what a host's function throws, only
 * an HTTP status and an error in the Session API's own shape, `{ status, error: { code, message } }`,
 * are passed on: all else may hold a secret.
 */
export async function requestSession(
  source: SessionSource,
  origins: readonly string[],
  signal: AbortSignal,
): Promise<CheckedSession | Failed> {
  try {
    const answer = decodeSessionAnswer(await source(signal));
    return answer
      ? checkSession(answer, origins)
      : refused('The answer is not JSON with session_id and redirect_url.');
  } catch (cause) {
    const thrown = Object(cause) as { readonly [name: string]: unknown };
    const status = typeof thrown['status'] === 'number' ? thrown['status'] : null;
    const error = thrown['error'] ? decodeSessionError({ error: thrown['error'] }) : null;
    const details = [status, error?.code].filter(Boolean).join(' ');
    return refused(`Fetching the session failed. ${details}`.trim(), error && { ...error, status });
  }
}

function refused(message: string, error?: SessionError | null): Failed {
  return failed('session_unavailable', message, error);
}
