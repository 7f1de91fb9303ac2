import { createClock, type Clock } from './sessions/clock.ts';
import { parseHostName } from './http/host-guard.ts';
import { parseClientOrigin } from './http/client-origin.ts';

/** Options of the sandbox's pages and API, whether or not it listens on a port. */
export interface SandboxAppOptions {
  /** Origin of the journey's address in the API's answers. Default: the one by which the API was reached. */
  clientOrigin?: string;
  /**
   * A name or address by which other machines or containers reach the sandbox, or several. Default:
   * none, and the sandbox serves this machine only.
   */
  host?: string | readonly string[];
  /**
   * Hosts other than this machine whose webhooks may be called, and from which a `file_url` may be
   * downloaded. Default: none.
   */
  webhookHosts?: readonly string[];
  /** The lender's name on the pages. Default: the host of the session's `redirect_url`. */
  lender?: string;
  /** Whether the pages say which inputs cause which error. Default `true`. */
  hints?: boolean;
  /** How many times as fast as real time the sandbox's clock runs. Default 1. */
  speed?: number;
  /** How long the customer waits while a statement is read or a bank answers, in milliseconds. Default 0. */
  readingMs?: number;
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
}

export const DEFAULT_PORT = 4300;
export const MAX_SPEED = 100_000;

/** The options with every default filled in. */
export interface AppSettings {
  readonly clientOrigin: string | null;
  /** Beside those of this machine, in lower case. */
  readonly hosts: readonly string[];
  readonly webhookHosts: readonly string[];
  readonly lender: string | null;
  readonly hasHints: boolean;
  readonly clock: Clock;
  readonly readingMs: number;
  readonly slowDelayMs: number;
  readonly processingMs: number;
  readonly now: () => number;
  readonly logRequest: (line: string) => void;
  readonly logFailure: (text: string) => void;
}

export function readOptions(options: SandboxAppOptions): AppSettings {
  const { clientOrigin, host = [], webhookHosts = [], lender, hints = true, log } = options;
  const { slowDelayMs = 3000, processingMs = 2000, readingMs = 0, speed = 1 } = options;
  if (!(speed > 0 && speed <= MAX_SPEED)) {
    throw new Error(`The speed cannot be ${speed}. Give a number above 0, up to ${MAX_SPEED}.`);
  }
  const hosts = [host].flat().map(parseHostName);
  const clock = createClock(options.now ?? Date.now, speed);
  return {
    clientOrigin: clientOrigin === undefined ? null : parseClientOrigin(clientOrigin, hosts),
    hosts,
    webhookHosts: webhookHosts.map(parseHostName),
    lender: lender?.trim() || null,
    hasHints: hints,
    clock,
    readingMs,
    slowDelayMs,
    processingMs,
    now: clock.now,
    logRequest: log ?? (() => {}),
    logFailure: log ?? console.error,
  };
}
