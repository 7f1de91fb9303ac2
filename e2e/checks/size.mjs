// Fails when what a page downloads has grown past its budget. Brotli, as a server would send it.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/**
 * Bytes. `core` is measured as a bundler ships it, with all that it imports. The goals are 11 kB for
 * the element and 4.5 kB for `core`; until they are met, these limits let nothing grow.
 */
const BUDGETS = [
  {
    name: 'dist/finbox-connect.js',
    read: () => readFileSync('dist/finbox-connect.js'),
    limit: 12_800,
  },
  {
    name: 'dist/finbox-return.js',
    read: () => readFileSync('dist/finbox-return.js'),
    limit: 1_200,
  },
  { name: 'finbox-connect/core', read: () => bundle('dist/core.js'), limit: 8_000 },
];

async function bundle(entry) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true },
      },
    },
  });
  if (output.length !== 1) throw new Error(`${entry} was expected to make one file.`);
  return Buffer.from(output[0].code);
}

for (const { name, read, limit } of BUDGETS) {
  const bytes = brotliCompressSync(await read()).length;
  console.log(`${name}: ${bytes} of ${limit} B brotli`);
  if (bytes > limit) process.exitCode = 1;
}
