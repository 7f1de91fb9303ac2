import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

type Answer = (request: Request) => Promise<Response>;

/** Serves all the addresses on one port. Leaves out an address that this machine does not have. */
export async function listen(
  answer: Answer,
  port: number,
  addresses: readonly string[],
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

/**
 * Hono's body limit makes a new `Request` of one whose body comes in chunks, which Node.js does only
 * for its own requests and not for the adapter's.
 */
function toStandardRequest(request: Request): Request {
  const { url, method, headers, body } = request;
  if (!headers.has('transfer-encoding') || body === null) return request;
  // The type of the DOM lacks `duplex`, which a body that is a stream needs.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' };
  return new Request(url, init);
}

function bind(answer: Answer, port: number, address: string): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request) => answer(toStandardRequest(request)),
    overrideGlobalObjects: false,
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // `::` alone would take the IPv4 addresses too, which another server of ours has.
    server.listen({ port, host: address, ipv6Only: address === '::' }, () => {
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
