import { isLoopback } from '../shared/loopback.ts';

/**
 * The address without a slash at its end. Throws `TypeError`. The key goes there, so it must be
 * encrypted, stay on this machine, or go to one of the hosts.
 */
export function checkBaseUrl(text: string, httpHosts: readonly string[] = []): string {
  if (!Array.isArray(httpHosts) || !httpHosts.every(isHostName)) {
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
    throw new TypeError(
      'baseUrl must be an https: address that ends with its path. For FinBox’s own, leave it out.',
    );
  }
  if (isHttp && !isLoopback(url)) checkHttpHost(url.hostname, httpHosts);
  const base = url.href.replace(/\/+$/, '');
  if (/\/v\d+$/.test(base)) throw new TypeError('baseUrl goes without the version, /v1 or /v2.');
  return base;
}

function checkHttpHost(host: string, httpHosts: readonly string[]): void {
  const isFinbox = /(^|\.)finbox\.in$/.test(host);
  if (httpHosts.includes(host) && !isFinbox) return;
  // A container's name has no dot; any other is more likely a slip.
  const advice = host.includes('.')
    ? ''
    : ` For a sandbox in another container, allow its host: allowHttpHosts: ["${host}"].`;
  throw new TypeError(`baseUrl must be https:, or http: on this machine.${advice}`);
}

/** As `URL` writes it. */
function isHostName(text: string): boolean {
  return URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text;
}
