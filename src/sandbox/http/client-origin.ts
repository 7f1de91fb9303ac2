import { isServedHost } from './host-guard.ts';

/** Throws, saying what to give instead, if the text is not an origin that the sandbox serves. */
export function parseClientOrigin(text: string, hosts: readonly string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !isServedHost(url.host, hosts)) {
    throw new Error(
      `The client origin "${text}" is not one that the sandbox can serve. ` +
        'Give http:// with localhost, a name under .localhost, 127.0.0.1 or [::1], for example ' +
        'http://127.0.0.1:4300, or a host that is named with --host.',
    );
  }
  return url.origin;
}
