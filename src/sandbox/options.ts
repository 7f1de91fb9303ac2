import { isLoopback } from '../shared/loopback.ts';

/** What the sandbox's pages and API can be told, with or without a socket. */
export interface SandboxAppOptions {
  /** Where the journey pages live, as `redirect_url` names them. Default: wherever the caller reached the API. */
  clientOrigin?: string;
  /** How long `sandbox:slow` holds its page back, in milliseconds. Default 3000. */
  slowDelayMs?: number;
  /** How long statements are processed, in milliseconds. Default 2000. */
  processingMs?: number;
  /** Milliseconds since 1970, for tests that let sessions expire. */
  now?: () => number;
  /**
   * Takes a line for each request, and a failure of the sandbox itself. Without it requests are not
   * logged, and such a failure is written to standard error.
   */
  log?: (line: string) => void;
}

export interface SandboxOptions extends SandboxAppOptions {
  /** Default 4300; 0 takes any free one. */
  port?: number;
  /** `127.0.0.1`, `::1` or `localhost`. Default: 127.0.0.1 and, where there is one, ::1. */
  host?: string;
}

export const DEFAULT_PORT = 4300;

export interface AppSettings {
  readonly clientOrigin: string | null;
  readonly slowDelayMs: number;
  readonly processingMs: number;
  readonly now: () => number;
  readonly logRequest: (line: string) => void;
  readonly logFailure: (text: string) => void;
}

export function settingsFrom(options: SandboxAppOptions): AppSettings {
  return {
    clientOrigin: options.clientOrigin === undefined ? null : loopbackOrigin(options.clientOrigin),
    slowDelayMs: options.slowDelayMs ?? 3000,
    processingMs: options.processingMs ?? 2000,
    now: options.now ?? Date.now,
    logRequest: options.log ?? (() => {}),
    logFailure: options.log ?? console.error,
  };
}

function loopbackOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !isLoopbackHost(url.host)) {
    throw new Error(
      `The client origin "${text}" is not one that the sandbox can serve. ` +
        'Give http:// with localhost, a name under .localhost, 127.0.0.1 or [::1], for example http://127.0.0.1:4300.',
    );
  }
  return url.origin;
}

/** Tells the names that can only mean this machine, with or without a port. */
export function isLoopbackHost(host: string): boolean {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (!url || url.username || url.pathname !== '/') return false;
  return isLoopback(url);
}
