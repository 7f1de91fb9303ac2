import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { isLoopback } from '../../shared/loopback.ts';

/** The origin by which this caller reached the sandbox. */
export function originOf(c: Context): string {
  return `http://${hostOf(c)}`;
}

/** As the caller wrote it, with its port where it has one. */
export function hostOf(c: Context): string {
  return c.req.header('host') ?? new URL(c.req.url).host;
}

/**
 * Refuses every host but this machine's and these. Without it, a website whose name resolves to
 * 127.0.0.1 could read the sandbox (DNS rebinding).
 */
export function guardHost(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    if (isServedHost(hostOf(c), hosts)) return next();
    const others = hosts.length > 0 ? ` and to ${hosts.join(', ')}` : '';
    const text =
      `The sandbox answers only to localhost, names under .localhost, 127.0.0.1 and [::1]${others}. ` +
      'Open it by one of these, or name the host with --host.\n';
    return c.text(text, 421);
  };
}

/** Whether a `Host`, with or without a port, means this machine, or is one of the named hosts. */
export function isServedHost(host: string, hosts: readonly string[]): boolean {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (!url || url.username || url.pathname !== '/') return false;
  if (isLoopback(url) || hosts.includes(url.hostname)) return true;
  // A rebinding website has a name, so an address is safe once other machines are served at all.
  return hosts.some(isEveryAddress) && isIP(withoutBrackets(url.hostname)) > 0;
}

export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '[::]';
}

/** Lower case, an IPv6 address in brackets. Throws if the text is not the name of a host. */
export function parseHostName(text: string): string {
  const host = isIP(text) === 6 ? `[${text}]` : text;
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (!url || url.host !== url.hostname || `${url.origin}/` !== url.href || /[/@]/.test(text)) {
    throw new Error(
      `"${text}" is not the name of a host. Give a name or an address alone, without http:// and ` +
        'port, for example sandbox or 0.0.0.0.',
    );
  }
  return url.hostname;
}

export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}
