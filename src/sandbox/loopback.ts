import type { Context, MiddlewareHandler } from 'hono';
import { isLoopbackHost } from './options.ts';

/** The address by which this caller reached the sandbox. */
export function originOf(c: Context): string {
  return `http://${hostOf(c)}`;
}

function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

/** Without it, a page of the internet whose name points at 127.0.0.1 could read the sandbox. */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  if (isLoopbackHost(hostOf(c))) return next();
  const text =
    'The sandbox answers only to localhost, names under .localhost, 127.0.0.1 and [::1]. ' +
    'Open it by one of these.\n';
  return c.text(text, 421);
};
