// Fails when what a page downloads has grown past its budget. Brotli, as a server would send it.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/**
 * What a lender's bundler makes of `finbox-connect/core` with all that it imports: what the page loads
 * by itself, and what its first journey loads while the session is fetched.
 */
async function core() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'dist/core.js', formats: ['es'], fileName: 'core' },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
  const entry = output.find(({ isEntry }) => isEntry);
  const atOnce = new Set([entry.fileName, ...entry.imports]);
  for (const name of atOnce)
    output.find((each) => each.fileName === name)?.imports.forEach((each) => atOnce.add(each));
  const bytes = (isWanted) =>
    output.filter(({ fileName }) => isWanted(fileName)).map(({ code }) => Buffer.from(code));
  return {
    atOnce: bytes((name) => atOnce.has(name)),
    later: bytes((name) => !atOnce.has(name)),
  };
}

const { atOnce, later } = await core();

/** Bytes, of all files of an entry together. */
const BUDGETS = [
  ['dist/finbox-connect.js', [readFileSync('dist/finbox-connect.js')], 12_000],
  ['dist/finbox-return.js', [readFileSync('dist/finbox-return.js')], 1_200],
  ['finbox-connect/core', atOnce, 4_700],
  ['finbox-connect/core, with its first journey', later, 4_000],
];

for (const [name, files, limit] of BUDGETS) {
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  console.log(`${name}: ${bytes} of ${limit} B brotli`);
  if (bytes === 0 || bytes > limit) process.exitCode = 1;
}
