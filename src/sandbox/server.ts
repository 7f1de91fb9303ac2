import { createSandboxApp } from './app.ts';
import { parseHostName } from './http/host-guard.ts';
import { listen } from './http/listen.ts';
import { DEFAULT_PORT, type SandboxOptions } from './options.ts';

export { createSandboxApp, type SandboxApp } from './app.ts';
export { type SandboxAppOptions, type SandboxOptions } from './options.ts';

/** A running sandbox. It forgets its sessions when it is closed. */
export interface Sandbox {
  /** Without a trailing slash: `http://127.0.0.1:4300`. It is reachable as `localhost` too. */
  readonly url: string;
  readonly port: number;
  /** Moves the sandbox's clock forward, so that a session expires without waiting. */
  advance(ms: number): void;
  /** Closes every connection. Resolves when the port is free again. */
  close(): Promise<void>;
}

const LOOPBACK_ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['localhost', ['127.0.0.1', '::1']],
  ['127.0.0.1', ['127.0.0.1']],
  ['[::1]', ['::1']],
]);

/**
 * Serves BankConnect's Session API and journey. Without `host`, it listens on loopback and accepts no
 * other host name. Rejects, saying what to do, if the port is taken or an option is wrong.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port: wanted = DEFAULT_PORT, host = [] } = options;
  const addresses = listAddresses([host].flat().map(parseHostName));
  const app = createSandboxApp(options);
  const listener = await listen(app.fetch, wanted, addresses);
  const { port } = listener;
  const url = addresses[0] === '::1' ? `http://[::1]:${port}` : `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    advance: app.advance,
    close: () => {
      app.close();
      return listener.close();
    },
  };
}

/** A name beyond this machine may mean any of its addresses, so all of them are listened on. */
function listAddresses(hosts: readonly string[]): readonly string[] {
  const [host = 'localhost', ...more] = hosts;
  const loopback = LOOPBACK_ADDRESSES.get(host);
  return loopback && more.length === 0 ? loopback : ['0.0.0.0', '::'];
}
