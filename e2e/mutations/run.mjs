// Takes out one check after the other in a copy of the repository, runs the fast tests there, and writes
// which of them turn red: `npm run test:mutations [-- "part of a name"]`. A mutation that nothing notices
// fails the run.
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
import { MUTATIONS } from './checks.mjs';

/** @typedef {{ name: string, file: string, find: string, replace: string }} Mutation */
/** @typedef {{ name: string, file: string, rows: string[], tests: string[] }} Result */

const FAST_TESTS = [
  'src/protocol',
  'src/journey',
  'src/connect',
  'src/launch/relay.test.ts',
  'src/launch/targets.test.ts',
  'src/element/pollution.test.ts',
  'src/element/windows.test.ts',
];
/** A row that waits for what a mutation has taken away fails after this. */
const ROW_TIMEOUT_MS = 25_000;
const RESULTS = 'e2e/.counts/mutations.json';

const wanted = process.argv.slice(2).join(' ');
const copy = createCopy();
/** @type {Result[]} */
const results = [];
try {
  const clean = await runTests();
  if (clean.rows.length + clean.tests.length > 0) {
    throw new Error(`Red without any mutation: ${[...clean.rows, ...clean.tests].join('; ')}`);
  }
  for (const mutation of MUTATIONS.filter(({ name }) => name.includes(wanted))) {
    results.push(await play(mutation));
    write();
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const unnoticed = results.filter(({ rows, tests }) => rows.length + tests.length === 0);
if (unnoticed.length > 0) {
  console.error(`Nothing notices: ${unnoticed.map(({ name }) => name).join('; ')}`);
  process.exitCode = 1;
}

/** What git knows of, with packages and browsers that are linked to and not copied where that goes. */
function createCopy() {
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

/** @param {Mutation} mutation @returns {Promise<Result>} */
async function play({ name, file, find, replace }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const count = text.split(find).length - 1;
  if (count !== 1)
    throw new Error(`"${name}": what is to be found stands ${count} times in ${file}.`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  const red = await runTests();
  writeFileSync(path, text);
  console.log(`${name}: ${red.rows.length} rows, ${red.tests.length} tests`);
  for (const title of [...red.rows, ...red.tests]) console.log(`  ${title}`);
  return { name, file, ...red };
}

/** The rows of the conformance suite and the tests of the rooms that fail. */
async function runTests() {
  const unit = join(copy, 'vitest.json');
  const e2e = join(copy, 'rows.json');
  rmSync(unit, { force: true });
  rmSync(e2e, { force: true });
  await Promise.all([runRooms(unit), runRows(e2e)]);
  return { rows: failedRows(e2e), tests: failedTests(unit) };
}

/** @param {string} report */
function runRooms(report) {
  const projects = ['--project', 'unit', '--project', 'browser'];
  return run([
    'vitest',
    'run',
    ...projects,
    ...FAST_TESTS,
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
}

/** @param {string} report */
async function runRows(report) {
  await run(['vite', 'build', '--app', '--logLevel', 'error']);
  const config = [
    '-c',
    'e2e/playwright.config.ts',
    '--reporter=json',
    `--timeout=${ROW_TIMEOUT_MS}`,
  ];
  // The rows of policies have no attack in them.
  const rows = ['tests/conformance', '--project', 'chromium', '--grep-invert', 'strictest policy'];
  await run(['playwright', 'test', ...config, ...rows], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/** Its exit code says nothing that its report does not. @param {string[]} command */
function run(command, env = {}) {
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

/** @param {string} file */
function failedRows(file) {
  const { suites } = readReport(file);
  const specs = suites.flatMap(specsIn);
  if (specs.length === 0) throw new Error('No row was played: does the copy build?');
  return specs.filter(({ ok }) => !ok).map(({ title }) => title);
}

function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {string} file */
function failedTests(file) {
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
function readReport(file) {
  if (!existsSync(file)) throw new Error(`A run has left no report: ${file}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A run of some of them leaves what is known of the others. */
function write() {
  /** @type {Result[]} */
  const earlier = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
  const known = new Map([...earlier, ...results].map((result) => [result.name, result]));
  const inOrder = MUTATIONS.flatMap(({ name }) => known.get(name) ?? []);
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(inOrder, null, 2));
}
