import type { ViteDevServer } from 'vite';
import type { BankConnect } from './bank-connect.ts';

/** A journey that the sandbox plays by itself. */
export interface Scenario {
  readonly name: string;
  readonly summary: string;
}

type SandboxModule = typeof import('../../src/sandbox/server.ts');
type ScenariosModule = typeof import('../../src/sandbox/scenarios/scenarios.ts');
type Sandbox = Awaited<ReturnType<SandboxModule['startSandbox']>>;

const DEFAULT_PORT = 4300;
const PORTS_TO_TRY = 20;
/** As long as it takes in life, so that the demo feels like it. */
const READING_MS = 2500;

/**
 * Starts the sandbox in this process, from source. Its origin says 127.0.0.1 where the lender's page
 * says localhost: two sites for a browser, as the two are in production.
 */
export async function startSandbox(server: ViteDevServer, project: string): Promise<BankConnect> {
  const load = (file: string) => server.ssrLoadModule(`${project}src/sandbox/${file}`);
  const sandboxModule = (await load('server.ts')) as SandboxModule;
  const { SCENARIOS } = (await load('scenarios/scenarios.ts')) as ScenariosModule;

  const sandbox = await startOnFreePort(sandboxModule);
  server.httpServer?.once('close', () => void sandbox.close());
  return {
    isSandbox: true,
    baseUrl: `${sandbox.url}/bank-connect`,
    apiKey: 'sandbox-key',
    serverHash: 'sandbox-hash',
    clientOrigin: sandbox.url,
    scenarios: SCENARIOS.map(({ name, summary }) => ({ name, summary })),
  };
}

async function startOnFreePort(sandboxModule: SandboxModule): Promise<Sandbox> {
  const first = Number(process.env['SANDBOX_PORT'] ?? DEFAULT_PORT);
  for (let port = first; ; port += 1) {
    try {
      const clientOrigin = `http://127.0.0.1:${port}`;
      return await sandboxModule.startSandbox({ port, clientOrigin, readingMs: READING_MS });
    } catch (error) {
      if (!isPortTaken(error) || port >= first + PORTS_TO_TRY) throw error;
    }
  }
}

function isPortTaken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
}
