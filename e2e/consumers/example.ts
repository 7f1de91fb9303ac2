import { test as base } from '@playwright/test';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PLAYED_SANDBOX, TARBALL_FOLDER, WRITTEN_SANDBOX } from './places.ts';

const run = promisify(execFile);
const EXAMPLES = 'demo/examples';

/** An example in a folder of its own, far from the repository, with the packed package installed. */
export interface Example {
  readonly folder: string;
  /** Runs `npm …` in the folder. Rejects with what it printed. */
  npm(...args: readonly string[]): Promise<void>;
  /** Runs `npm start` in the folder and resolves with the server's address. */
  start(): Promise<string>;
}

type Fill = (folder: string) => Promise<void>;

interface Installing {
  /** Fills a fresh folder and installs the package, and others beside it; all of it goes with the test. */
  readonly install: (name: string, packages: readonly string[], fill: Fill) => Promise<Example>;
}

export const test = base.extend<Installing>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what it needs.
  install: async ({}, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use((...given) => install(ends, ...given));
    for (const end of ends.reverse()) await end();
  },
});

/** Copies an example as its README says, and asks the test's own sandbox. */
export function copyOf(example: string): Fill {
  return async (folder) => {
    await cp(join(EXAMPLES, example), folder, { recursive: true });
    await cp(join(EXAMPLES, 'back-end.mjs'), join(folder, 'back-end.mjs'));
    await askPlayedSandbox(folder);
  };
}

async function install(
  ends: (() => Promise<void>)[],
  name: string,
  packages: readonly string[],
  fill: Fill,
): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `finbox-connect-${name}-`));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  await fill(folder);
  const npm = async (...args: readonly string[]): Promise<void> => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
    await run('npm', args, { cwd: folder, env }).catch(
      ({ stdout, stderr }: { stdout: string; stderr: string }) => {
        throw new Error(`npm ${args.join(' ')} failed in ${name}:\n${stdout}\n${stderr}`);
      },
    );
  };
  const [tarball = ''] = await readdir(TARBALL_FOLDER);
  const flags = ['--no-audit', '--no-fund', '--prefer-offline'];
  await npm('install', ...flags, resolve(TARBALL_FOLDER, tarball), ...packages);
  return {
    folder,
    npm,
    async start() {
      const port = await findPort();
      const server = startServer(folder, port);
      const address = `http://localhost:${port}`;
      ends.push(() => stop(server, address));
      await hasStarted(server, address);
      return address;
    },
  };
}

function startServer(cwd: string, port: number): ChildProcess {
  const env = {
    ...process.env,
    PORT: `${port}`,
    FINBOX_BASE_URL: `${PLAYED_SANDBOX}/bank-connect`,
  };
  // A group of its own: npm starts a shell, which starts the server, and a signal to npm reaches neither.
  return spawn('npm', ['start'], { cwd, env, stdio: 'ignore', detached: true });
}

async function stop(server: ChildProcess, address: string): Promise<void> {
  // At once: a server that shuts down in order waits for the connections that we keep open.
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  while (await answers(address)) await aMoment();
}

async function askPlayedSandbox(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    const text = await readFile(path, 'utf8');
    if (text.includes(WRITTEN_SANDBOX))
      await writeFile(path, text.replaceAll(WRITTEN_SANDBOX, PLAYED_SANDBOX));
  }
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Resolves once the server answers; rejects if it has ended. */
async function hasStarted(server: ChildProcess, address: string): Promise<void> {
  while (!(await answers(address))) {
    if (server.exitCode !== null)
      throw new Error(`The server at ${address} has ended with ${server.exitCode}.`);
    await aMoment();
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A server that takes longer is not there yet, or not any more. */
const ANSWER_MS = 10_000;

const aMoment = (): Promise<void> => new Promise((later) => setTimeout(later, 100));
