import type { MiddlewareHandler } from 'hono';
import { originOf } from './host-guard.ts';

/**
 * Refuses a form that another website's page sends. Browsers name the page's origin with every POST;
 * programs that are no browser name none, and are served.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (origin === undefined || origin === originOf(c)) return next();
  return c.text('Only the sandbox’s own pages may send this form.\n', 403);
};
