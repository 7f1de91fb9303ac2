import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder with the package in its `node_modules`, as `npm pack` makes it. */
export interface Consumer {
  readonly folder: string;
  /** Runs a command of the repository's own development dependencies, or Node. Rejects with what it printed. */
  run(command: string, ...args: readonly string[]): Promise<string>;
}

/** Below the repository, so that the package's dependencies and the tools are found. */
const HOME = 'e2e/.consumers';

export async function createConsumer(files: Readonly<Record<string, string>>): Promise<Consumer> {
  await mkdir(HOME, { recursive: true });
  const folder = await mkdtemp(join(HOME, 'consumer-'));
  const installed = join(folder, 'node_modules/finbox-connect');
  await mkdir(installed, { recursive: true });
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await run('npm', packing)).stdout);
  await run('tar', ['xzf', join(folder, filename), '-C', installed, '--strip-components', '1']);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return {
    folder,
    run: async (command, ...args) => {
      const program = command === 'node' ? [] : [join('node_modules', command)];
      const absolute = program.map((path) => join(process.cwd(), path));
      const options = { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } };
      const ended = await run(process.execPath, [...absolute, ...args], options).catch(
        ({ stdout, stderr }: { stdout: string; stderr: string }) => {
          throw new Error(`${command} failed:\n${stdout}\n${stderr}`);
        },
      );
      return ended.stdout + ended.stderr;
    },
  };
}

/** The code block of a document that begins with a line. */
export async function blockOf(document: string, firstLine: string): Promise<string> {
  const text = await readFile(document, 'utf8');
  const blocks = text.split(/^```\w*\n/m).map((part) => part.split('\n```')[0] ?? '');
  const block = blocks.find((each) => each.startsWith(firstLine));
  if (block === undefined) throw new Error(`${document} has no code that begins "${firstLine}".`);
  return block;
}
