import type { MiddlewareHandler } from 'hono';

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;

/**
 * Logs method, path, status and duration. Leaves out queries, bodies and ids, which may be secret, and
 * the pages' own styles and scripts.
 */
export function requestLog(log: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    if (c.req.path.startsWith('/assets/')) return;
    const took = Math.round(performance.now() - start);
    const path = new URL(c.req.url).pathname.replaceAll(UUID, '<id>');
    log(`${c.req.method.padEnd(4)} ${path} ${c.res.status} ${took} ms`);
  };
}
