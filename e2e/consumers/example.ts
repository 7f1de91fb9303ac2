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
  /** Starts the example's server and resolves with its address. */
  serve(command: string, ...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Copies an example, installs what it needs and the package, and asks the test's own sandbox. */
export function installExample(name: string, versions: readonly string[] = []): Promise<Example> {
  return install(name, versions, async (folder) => {
    await cp(join(EXAMPLES, name), folder, { recursive: true });
    await cp(join(EXAMPLES, 'back-end.mjs'), join(folder, 'back-end.mjs'));
    await askPlayedSandbox(folder);
  });
}

/** Fills a fresh folder and installs the package, and others beside it. */
export async function install(
  name: string,
  packages: readonly string[],
  fill: (folder: string) => Promise<void>,
): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `finbox-connect-${name}-`));
  await fill(folder);
  const servers: ChildProcess[] = [];
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
    async serve(command, ...args) {
      const port = await findPort();
      const env = {
        ...process.env,
        PORT: `${port}`,
        FINBOX_BASE_URL: `${PLAYED_SANDBOX}/bank-connect`,
      };
      const server = spawn(command, args, { cwd: folder, env, stdio: 'ignore' });
      servers.push(server);
      const address = `http://localhost:${port}`;
      await answers(address, server);
      return address;
    },
    async remove() {
      for (const server of servers) server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
async function answers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`The server at ${address} has ended with ${server.exitCode}.`);
}
