import { isLoopback } from '../shared/loopback.ts';

/**
 * Reads origins separated by spaces; one that is none spoils them all. Order is kept: a bare session
 * id opens at the first one.
 */
export function parseClientOrigins(text: string): readonly string[] {
  const urls = text.split(/\s+/).filter(Boolean).map(parseSafeUrl);
  const origins = urls.flatMap((url) => (url?.href === `${url?.origin}/` ? url.origin : []));
  return origins.length === urls.length ? origins : [];
}

/** A `blob:` URL bears its maker's origin, so the scheme is looked at and not the origin alone. */
export function parseSafeUrl(text: string): URL | null {
  const url = parseUrl(text);
  if (!url) return null;
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isSecure && !url.username && !url.password ? url : null;
}

/** `URL.canParse` is missing before Chrome 120, Safari 17 and Firefox 115. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
