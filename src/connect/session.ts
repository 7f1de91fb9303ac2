import { parseSafe } from './client-origins.ts';
import { failed, type Failed } from './failures.ts';

/** The session ids and URL as the Session API answered them; blank ones are `null`. */
export interface SessionAnswer {
  readonly sessionId: string | null;
  readonly redirectUrl: string | null;
}

/** A session whose URL may be shown: the scheme is safe and the origin is allowed. */
export interface CheckedSession {
  readonly url: URL;
  readonly sessionId: string | null;
}

/** Decides whether a session may be shown. A refusal never names the URL, which may carry a token. */
export function checkSession(
  { sessionId, redirectUrl }: SessionAnswer,
  origins: readonly string[],
): CheckedSession | Failed {
  const [home] = origins;
  if (!home) {
    return refused('client-origin must list origins: https:, or http: on localhost.');
  }
  if (!redirectUrl) {
    if (!sessionId) return refused('The session has neither session_id nor redirect_url.');
    return { url: new URL(`${home}/?session_id=${encodeURIComponent(sessionId)}`), sessionId };
  }
  const url = parseSafe(redirectUrl);
  if (!url) {
    return refused(
      'redirect_url must be absolute, https: or http: on localhost, without user name.',
    );
  }
  if (!origins.includes(url.origin)) {
    return refused(`redirect_url is at ${url.origin}, which is not in client-origin.`);
  }
  return { url, sessionId: sessionId ?? sessionIdOf(url) };
}

function refused(message: string): Failed {
  return failed('invalid_session', message);
}

/** FinBox writes `/?session_id=…`, and in older documents `/session_id=…`. */
function sessionIdOf({ pathname, searchParams }: URL): string | null {
  const inPath = /^\/session_id=([^/&]+)/.exec(pathname)?.[1];
  return searchParams.get('session_id') || inPath || null;
}
