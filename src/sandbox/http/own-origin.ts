import type { MiddlewareHandler } from 'hono';
import { hostOf } from './host-guard.ts';

/**
 * Refuses a form that another website's page sends. Browsers name the page's origin with every POST;
 * programs that are no browser name none, and are served.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (origin === undefined || isOfHost(origin, hostOf(c))) return next();
  return c.text('Only the sandbox’s own pages may send this form.\n', 403);
};

/** Only the host counts: a proxy in front of the sandbox may speak https. */
function isOfHost(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
