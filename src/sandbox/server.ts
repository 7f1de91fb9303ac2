import { createSandboxApp } from './app.ts';
import { listen } from './http/listen.ts';
import { DEFAULT_PORT, type SandboxOptions } from './options.ts';

export { createSandboxApp, type SandboxApp } from './app.ts';
export { type SandboxAppOptions, type SandboxOptions } from './options.ts';

/** A running sandbox. It forgets its sessions when it is closed. */
export interface Sandbox {
  /** Without a trailing slash: `http://127.0.0.1:4300`. It is reachable as `localhost` too. */
  readonly url: string;
  readonly port: number;
  /** Closes every connection. Resolves when the port is free again. */
  close(): Promise<void>;
}

const ADDRESSES: Record<string, readonly string[]> = {
  localhost: ['127.0.0.1', '::1'],
  '127.0.0.1': ['127.0.0.1'],
  '::1': ['::1'],
};

/**
 * Serves BankConnect's Session API and journey to this machine only: it listens on loopback and
 * accepts no other host name. Rejects, saying what to do, if the port is taken or an option is wrong.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port: wanted = DEFAULT_PORT, host = 'localhost' } = options;
  const addresses = ADDRESSES[host];
  if (!addresses) {
    throw new Error(
      `The sandbox serves this machine only: host cannot be "${host}". Leave it out.`,
    );
  }
  const app = createSandboxApp(options);
  const listener = await listen(app.fetch, wanted, addresses);
  const { port } = listener;
  const url = host === '::1' ? `http://[::1]:${port}` : `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    close: () => {
      app.close();
      return listener.close();
    },
  };
}
