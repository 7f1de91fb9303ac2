/** As of `allowedOrigins`. Throws `TypeError` for what no page's origin can be. */
export function checkOrigins(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    const isOrigin = webHostOf(origin) !== '' && new URL(origin).origin === origin;
    if (isOrigin) continue;
    throw new TypeError(
      'allowedOrigins are origins as browsers write them: https://app.example.in',
    );
  }
  return new Set(origins);
}

/**
 * Whether a request comes from a page of another origin. Browsers say where it comes from, and a page
 * cannot make them lie. Older ones, and all of them on plain `http:`, send `Origin` alone. A request
 * with neither is no browser's, and so bears nobody's cookies by accident. A page of another sub-domain
 * is another's: sub-domains get taken over.
 *
 * Behind a proxy `Host` may be another's; a page of another site cannot add `X-Forwarded-Host` without
 * asking first by `OPTIONS`, which is refused.
 */
export function isCrossSite({ headers, url }: Request, allowed: ReadonlySet<string>): boolean {
  const origin = headers.get('origin');
  if (origin && allowed.has(origin)) return false;
  const site = headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  if (!origin) return false;
  const host = webHostOf(origin);
  const [forwarded = ''] = headers.get('x-forwarded-host')?.split(',') ?? [];
  return !host || ![forwarded.trim(), headers.get('host'), new URL(url).host].includes(host);
}

/** Empty for `null`, `about:blank` and whatever else has no host on the web. */
function webHostOf(origin: string): string {
  const isWeb = /^https?:\/\//.test(origin) && URL.canParse(origin);
  return isWeb ? new URL(origin).host : '';
}
