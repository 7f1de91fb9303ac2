/**
 * Whether a URL's host can only be this machine. `*.localhost` is reserved for loopback by RFC 6761
 * and is a secure context in browsers.
 */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
