import type { Context, MiddlewareHandler } from 'hono';
import { isLoopback } from '../../shared/loopback.ts';

/** The origin by which this caller reached the sandbox. */
export function originOf(c: Context): string {
  return `http://${hostOf(c)}`;
}

function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

/** Without it, a website whose name resolves to 127.0.0.1 could read the sandbox (DNS rebinding). */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  if (isLoopbackHost(hostOf(c))) return next();
  const text =
    'The sandbox answers only to localhost, names under .localhost, 127.0.0.1 and [::1]. ' +
    'Open it by one of these.\n';
  return c.text(text, 421);
};

/** Throws, saying what to give instead, if the text is not an origin on this machine. */
export function parseLoopbackOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !isLoopbackHost(url.host)) {
    throw new Error(
      `The client origin "${text}" is not one that the sandbox can serve. ` +
        'Give http:// with localhost, a name under .localhost, 127.0.0.1 or [::1], for example http://127.0.0.1:4300.',
    );
  }
  return url.origin;
}

/** Whether a `Host`, with or without a port, can only mean this machine. */
function isLoopbackHost(host: string): boolean {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (!url || url.username || url.pathname !== '/') return false;
  return isLoopback(url);
}
