import type { Context } from 'hono';

/** What stands in front of an API says when the API is away: no JSON, and no row of the docs. */
export function answerOutage(c: Context): Response {
  c.header('Retry-After', '1');
  c.header('Content-Type', 'text/html; charset=utf-8');
  return c.body('<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>', 503);
}
