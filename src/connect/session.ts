import { isLoopback } from '../shared/loopback.ts';

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

/** What `client-origin` allows; `invalid` are the entries that are no such origin. */
export interface ClientOrigins {
  readonly allowed: readonly string[];
  readonly invalid: readonly string[];
}

/** Reads origins separated by spaces. Order is kept: a bare session id opens at the first one. */
export function parseClientOrigins(text: string): ClientOrigins {
  const allowed: string[] = [];
  const invalid: string[] = [];
  for (const entry of text.split(/\s+/).filter(Boolean)) {
    const url = parse(entry);
    const isOrigin = url && isSafe(url) && url.href === `${url.origin}/`;
    if (isOrigin) allowed.push(url.origin);
    else invalid.push(entry);
  }
  return { allowed, invalid };
}

/**
 * Decides whether a session may be shown. The answer is the session, or a sentence that names the
 * broken rule and never the URL, which may carry a token.
 */
export function checkSession(
  { sessionId, redirectUrl }: SessionAnswer,
  { allowed, invalid }: ClientOrigins,
): CheckedSession | string {
  const [home] = allowed;
  if (!home || invalid.length > 0) {
    return 'client-origin must list origins, such as https://host or http://localhost:4300.';
  }
  if (!redirectUrl) {
    if (!sessionId) return 'The session has neither a session_id nor a redirect_url.';
    return { url: new URL(`${home}/?session_id=${encodeURIComponent(sessionId)}`), sessionId };
  }
  const url = parse(redirectUrl);
  if (!url) return 'redirect_url is not an absolute URL.';
  if (!isSafe(url)) {
    return 'redirect_url must be https:, or http: on localhost, without user name and password.';
  }
  if (!allowed.includes(url.origin)) {
    return `redirect_url is at ${url.origin}, which is not in client-origin.`;
  }
  return { url, sessionId: sessionId ?? sessionIdOf(url) };
}

/** A `blob:` URL bears its maker's origin, so the scheme is looked at and not the origin alone. */
function isSafe(url: URL): boolean {
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isSecure && !url.username && !url.password;
}

/** FinBox writes `/?session_id=…`, and in older documents `/session_id=…`. */
function sessionIdOf(url: URL): string | null {
  const [, inPath] = /^\/session_id=([^/&]+)/.exec(url.pathname) ?? [];
  return url.searchParams.get('session_id') || inPath || null;
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
