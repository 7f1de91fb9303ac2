// A copy of the repository in which one edit after the other is tried out, and what its tests say of it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, file: string, find: string, replace: string }} Mutation */

/** What git knows of, with packages and browsers that are linked to and not copied where that goes. */
export function createCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\n').filter((name) => name && existsSync(name))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  const linked = spawnSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')]);
  if (linked.status !== 0)
    cpSync('node_modules', join(folder, 'node_modules'), { recursive: true });
  // A cache is written to.
  rmSync(join(folder, 'node_modules/.vite'), { recursive: true, force: true });
  return folder;
}

/**
 * What `run` resolves with while a mutation stands in the copy.
 *
 * @template T
 * @param {string} copy
 * @param {Mutation} mutation
 * @param {() => Promise<T>} run
 */
export async function withMutation(copy, { name, file, find, replace }, run) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const count = text.split(find).length - 1;
  if (count !== 1)
    throw new Error(`"${name}": what is to be found stands ${count} times in ${file}.`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  try {
    return await run();
  } finally {
    writeFileSync(path, text);
  }
}

/**
 * Resolves when the command has ended: its exit code says nothing that its report does not.
 *
 * @param {string} copy
 * @param {string[]} command
 */
export function runInCopy(copy, command, env = {}) {
  const running = spawn('npx', command, {
    cwd: copy,
    // With CI every browser would take part.
    env: { ...process.env, CI: '', ...env },
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('exit', resolve);
  });
}

/** The titles of the tests that failed, of a report of Vitest's. @param {string} copy @param {string} file */
export function failedTests(copy, file) {
  const { testResults } = readReport(file);
  if (testResults.length === 0) throw new Error('No test was run.');
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    // A file that does not even load has no results of its own.
    if (failed.length === 0 && status === 'failed') return [name.slice(copy.length + 1)];
    return failed.map(({ fullName }) => fullName);
  });
}

/** @param {string} file */
export function readReport(file) {
  if (!existsSync(file)) throw new Error(`A run has left no report: ${file}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
