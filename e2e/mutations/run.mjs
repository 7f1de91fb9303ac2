// Takes out one check after the other in a copy of the repository, runs the fast tests there, and writes
// which of them turn red: `npm run test:mutations [-- "part of a name"]`. A mutation that nothing notices
// fails the run.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MUTATIONS } from './checks.mjs';
import { createCopy, failedTests, readReport, runInCopy, withMutation } from './copy.mjs';

/** @typedef {import('./copy.mjs').Mutation} Mutation */
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

/** @param {Mutation} mutation @returns {Promise<Result>} */
async function play(mutation) {
  const { name, file } = mutation;
  const red = await withMutation(copy, mutation, runTests);
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
  return { rows: failedRows(e2e), tests: failedTests(copy, unit) };
}

/** @param {string} report */
function runRooms(report) {
  const projects = ['--project', 'unit', '--project', 'browser'];
  return runInCopy(copy, [
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
  await runInCopy(copy, ['vite', 'build', '--app', '--logLevel', 'error']);
  const config = [
    '-c',
    'e2e/playwright.config.ts',
    '--reporter=json',
    `--timeout=${ROW_TIMEOUT_MS}`,
  ];
  // The rows of policies have no attack in them.
  const rows = ['tests/conformance', '--project', 'chromium', '--grep-invert', 'strictest policy'];
  await runInCopy(copy, ['playwright', 'test', ...config, ...rows], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
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

/** A run of some of them leaves what is known of the others. */
function write() {
  /** @type {Result[]} */
  const earlier = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
  const known = new Map([...earlier, ...results].map((result) => [result.name, result]));
  const inOrder = MUTATIONS.flatMap(({ name }) => known.get(name) ?? []);
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(inOrder, null, 2));
}
