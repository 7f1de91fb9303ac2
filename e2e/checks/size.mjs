// Fails when what a page downloads has grown past its budget. Brotli, as a server would send it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const INDEX = `export * from './dist/index.js';`;
const CORE = `export * from './dist/core.js';`;
const ENTRY = resolve('page.js');

/** What a lender's bundler makes of a page's module with all that it imports, in one file. */
async function bundle(page) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        // It is not on the disk.
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? page : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'page' },
      rolldownOptions: { external: [/^react/, 'vue'], output: { minify: true, comments: false } },
    },
  });
  const scripts = output.filter(({ type }) => type === 'chunk');
  if (scripts.length !== 1)
    throw new Error(`${page} is in ${scripts.length} pieces, and must be in one.`);
  return scripts[0].code;
}

const brotli = (script) => brotliCompressSync(script).length;

/** What a wrapper adds to a page that has the element, `core` and its framework. */
async function added(wrapper) {
  const page = `${INDEX} ${CORE}`;
  const withWrapper = `${page} export * as wrapper from './dist/${wrapper}.js';`;
  return brotli(await bundle(withWrapper)) - brotli(await bundle(page));
}

/** Bytes. */
const BUDGETS = [
  ['dist/finbox-connect.js', brotli(readFileSync('dist/finbox-connect.js')), 19_700],
  ['dist/finbox-return.js', brotli(readFileSync('dist/finbox-return.js')), 1_300],
  ['finbox-connect/core', brotli(await bundle(CORE)), 13_700],
  ['finbox-connect/react', await added('react'), 1_100],
  ['finbox-connect/vue', await added('vue'), 1_100],
];

for (const [name, bytes, limit] of BUDGETS) {
  console.log(`${name}: ${bytes} of ${limit} B brotli`);
  if (bytes > limit) process.exitCode = 1;
}
