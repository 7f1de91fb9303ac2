import type { SessionError } from '../journey/outcome.ts';
import {
  decodeSessionAnswer,
  decodeSessionError,
  type SessionAnswer,
} from '../protocol/session-answer.ts';
import { ownField } from '../shared/own-field.ts';
import { parseSafeUrl } from './client-origins.ts';
import { failed, type Failed } from './failures.ts';

/** Gets a session. What it resolves with is unknown until it was read as the Session API's answer. */
export type SessionSource = (signal: AbortSignal) => Promise<unknown>;

/** A session whose URL may be shown: the scheme is safe and the origin is allowed. */
export interface CheckedSession {
  readonly type: 'session';
  readonly url: URL;
  readonly sessionId: string | null;
}

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
      : unavailable(
          'The session endpoint must answer with JSON: { session_id, redirect_url }. This answer is ' +
            'something else, such as an HTML page.',
        );
  } catch (cause) {
    const thrownStatus = ownField(cause, 'status');
    const status = typeof thrownStatus === 'number' ? thrownStatus : null;
    const thrownError = ownField(cause, 'error');
    const error = thrownError ? decodeSessionError({ error: thrownError }) : null;
    const details = [status, error?.code].filter(Boolean).join(' ');
    const isRefused = error || status !== null;
    return unavailable(
      `Fetching the session failed. ${details}`.trim(),
      isRefused ? { code: '', message: '', ...error, status } : null,
    );
  }
}

/** Decides whether a session may be shown. A refusal never names the URL, which may carry a token. */
export function checkSession(
  { sessionId, redirectUrl }: SessionAnswer,
  origins: readonly string[],
): CheckedSession | Failed {
  const [home] = origins;
  if (!home) return invalid('client-origin must list origins: https:, or http: on localhost.');
  if (!redirectUrl) {
    if (!sessionId) return invalid('The session has neither session_id nor redirect_url.');
    const url = new URL(`${home}/?session_id=${encodeURIComponent(sessionId)}`);
    return { type: 'session', url, sessionId };
  }
  const url = parseSafeUrl(redirectUrl);
  if (!url) {
    return invalid(
      'redirect_url must be absolute, https: or http: on localhost, without user name.',
    );
  }
  if (!origins.includes(url.origin)) {
    return invalid(`redirect_url is at ${url.origin}, which is not in client-origin.`);
  }
  return { type: 'session', url, sessionId: sessionId ?? sessionIdIn(url) };
}

/** FinBox writes `/?session_id=…`, and in older documents `/session_id=…`. */
function sessionIdIn({ pathname, searchParams }: URL): string | null {
  const inPath = /^\/session_id=([^/&]+)/.exec(pathname)?.[1];
  return searchParams.get('session_id') || inPath || null;
}

function invalid(message: string): Failed {
  return failed('invalid_session', message);
}

function unavailable(message: string, error?: SessionError | null): Failed {
  return failed('session_unavailable', message, error);
}
