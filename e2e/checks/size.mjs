// Fails when what a page downloads has grown past its budget. Brotli, as a server would send it.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** What a lender's bundler makes of `finbox-connect/core` with all that it imports, in one file. */
async function bundleCore() {
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
  const scripts = output.filter(({ type }) => type === 'chunk');
  if (scripts.length !== 1)
    throw new Error(`core is in ${scripts.length} pieces, and must be in one.`);
  return Buffer.from(scripts[0].code);
}

/** Bytes. */
const BUDGETS = [
  ['dist/finbox-connect.js', readFileSync('dist/finbox-connect.js'), 14_500],
  ['dist/finbox-return.js', readFileSync('dist/finbox-return.js'), 1_200],
  ['finbox-connect/core', await bundleCore(), 9_800],
];

for (const [name, script, limit] of BUDGETS) {
  const bytes = brotliCompressSync(script).length;
  console.log(`${name}: ${bytes} of ${limit} B brotli`);
  if (bytes > limit) process.exitCode = 1;
}
