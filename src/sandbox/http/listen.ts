import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

type Answer = (request: Request) => Promise<Response>;

/** A browser may resolve `localhost` to either of them. */
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1'];

/** Serves all the addresses on one port. Leaves out an address that this machine does not have. */
export async function listen(
  answer: Answer,
  port: number,
  addresses: readonly string[] = LOOPBACK_ADDRESSES,
): Promise<Listener> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let bound = port;
  for (const address of addresses) {
    try {
      const server = await bind(answer, bound, address);
      servers.push(server);
      bound = (server.address() as AddressInfo).port;
    } catch (cause) {
      if (isMissingAddress(cause) && address !== addresses[0]) continue;
      await close();
      throw explain(cause, bound, address);
    }
  }
  return { port: bound, close };
}

function bind(answer: Answer, port: number, address: string): Promise<Server> {
  const server = createAdaptorServer({ fetch: answer, overrideGlobalObjects: false }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isMissingAddress(error: unknown): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(String(codeOf(error)));
}

function explain(cause: unknown, port: number, address: string): unknown {
  const advice: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken on ${address}. Stop what runs there, or choose another port, for example --port ${port + 1}; 0 takes any free one.`,
    EACCES: `Port ${port} may not be opened by this user. Choose one above 1023, for example --port 4300.`,
  };
  const message = advice[String(codeOf(cause))];
  return message ? new Error(message, { cause }) : cause;
}
