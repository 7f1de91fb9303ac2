import { isLoopback } from '../shared/loopback.ts';
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

/**
 * Reads origins separated by spaces; one that is none spoils them all. Order is kept: a bare session
 * id opens at the first one.
 */
export function parseClientOrigins(text: string): readonly string[] {
  const urls = text.split(/\s+/).filter(Boolean).map(parseSafe);
  const origins = urls.flatMap((url) => (url?.href === `${url?.origin}/` ? url.origin : []));
  return origins.length === urls.length ? origins : [];
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

/** A `blob:` URL bears its maker's origin, so the scheme is looked at and not the origin alone. */
function parseSafe(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isSecure && !url.username && !url.password ? url : null;
}

/** FinBox writes `/?session_id=…`, and in older documents `/session_id=…`. */
function sessionIdOf({ pathname, searchParams }: URL): string | null {
  const inPath = /^\/session_id=([^/&]+)/.exec(pathname)?.[1];
  return searchParams.get('session_id') || inPath || null;
}
