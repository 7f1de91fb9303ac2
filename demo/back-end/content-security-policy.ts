/**
 * What a careful lender sends: no script or style but its own files, no frame but BankConnect's and
 * pages of its own, where a framed journey comes back to. `ws:` and `blob:` are for the dev server's
 * reloading, which is also why Trusted Types are not required here.
 */
export function contentSecurityPolicy(clientOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self' ws:",
    'worker-src blob:',
    `frame-src 'self' ${clientOrigin}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
