import { isLoopback } from '../shared/loopback.ts';

/**
 * The address without a slash at its end. Throws `TypeError`. The key goes there, so it must be
 * encrypted, stay on this machine, or go to one of the hosts.
 */
export function checkBaseUrl(text: string, httpHosts: readonly string[] = []): string {
  if (!httpHosts.every(isHostName)) {
    throw new TypeError("allowHttpHosts are names of hosts alone: ['sandbox'].");
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const isHttp = url?.protocol === 'http:';
  // A lone `?` or `#` shows in the text alone, and would swallow the path.
  if (
    !url ||
    !(isHttp || url.protocol === 'https:') ||
    url.username ||
    url.password ||
    /[?#]/.test(text)
  ) {
    throw new TypeError('baseUrl must be an https: address that ends with its path.');
  }
  if (isHttp && !isLoopback(url) && !httpHosts.includes(url.hostname)) {
    throw new TypeError(
      'baseUrl must be https:, or http: on this machine. For a sandbox in another container, allow ' +
        `its host: allowHttpHosts: ["${url.hostname}"].`,
    );
  }
  const base = url.href.replace(/\/+$/, '');
  if (/\/v\d+$/.test(base)) throw new TypeError('baseUrl goes without the version, /v1 or /v2.');
  return base;
}

/** As `URL` writes it. */
function isHostName(text: string): boolean {
  return URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;
}
