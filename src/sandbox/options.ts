import { parseLoopbackOrigin } from './http/loopback.ts';

/** Options of the sandbox's pages and API, whether or not it listens on a port. */
export interface SandboxAppOptions {
  /** Origin of the journey's address in the API's answers. Default: the one by which the API was reached. */
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

/** The options with every default filled in. */
export interface AppSettings {
  readonly clientOrigin: string | null;
  readonly slowDelayMs: number;
  readonly processingMs: number;
  readonly now: () => number;
  readonly logRequest: (line: string) => void;
  readonly logFailure: (text: string) => void;
}

export function readOptions(options: SandboxAppOptions): AppSettings {
  const { clientOrigin, slowDelayMs = 3000, processingMs = 2000, now = Date.now, log } = options;
  return {
    clientOrigin: clientOrigin === undefined ? null : parseLoopbackOrigin(clientOrigin),
    slowDelayMs,
    processingMs,
    now,
    logRequest: log ?? (() => {}),
    logFailure: log ?? console.error,
  };
}
