import type { Handler, Hono } from 'hono';
import { methodNotAllowed } from '../http/api-error.ts';

/**
 * Adds one method of an address that ends with a slash. Other methods are refused. A GET without the
 * slash is redirected to the address with it, as Django does: FinBox's own collection relies on it.
 */
export function addRoute(
  api: Hono,
  method: 'GET' | 'POST' | 'DELETE',
  path: `${string}/`,
  ...handlers: Handler[]
): void {
  api.on(method, [path], ...handlers);
  api.all(path, (c) => methodNotAllowed(c, method));
  api.get(path.slice(0, -1), (c) => {
    return c.redirect(`${c.req.path}/${new URL(c.req.url).search}`, 301);
  });
}
