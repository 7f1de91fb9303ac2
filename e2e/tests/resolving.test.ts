import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { BANKCONNECT, LENDER } from '../support/places.mjs';
import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

/** What a page imports by name; the others are for Node. */
const PAGE_ENTRIES = ['', '/element', '/core', '/return', '/react', '/vue', '/text/hi'];

const IMPORTS = {
  'finbox-connect': '/dist/index.js',
  'finbox-connect/': '/dist/',
  lit: '/node_modules/lit/index.js',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};

test('Vite bundles every entry for pages by its name', async () => {
  const page = PAGE_ENTRIES.map(
    (entry, index) => `export * as entry${index} from 'finbox-connect${entry}';`,
  );
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        // It is not on the disk; what it imports is looked for from here.
        resolveId: (id) => (id.endsWith('/lender-page.js') ? id : undefined),
        load: (id) => (id.endsWith('/lender-page.js') ? page.join('\n') : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry: `${process.cwd()}/lender-page.js`, formats: ['es'] },
      rolldownOptions: { external: [/^react/, 'vue'] },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('Vite watches instead of building.');
  const exported = first.output.flatMap((file) => ('exports' in file ? file.exports : []));
  expect(exported).toHaveLength(PAGE_ENTRIES.length);
});

test('a page finds the package by an import map, without a build', async ({ host, page }) => {
  await page.route('**/node_modules/**', async (route) => {
    const body = await readFile(`.${new URL(route.request().url()).pathname}`, 'utf8');
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  const map = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;
  const script = `<script type="module">import 'finbox-connect'; import 'finbox-connect/core.js';</script>`;
  // An import map stands in the page itself.
  const policy = `default-src 'none'; script-src ${LENDER} 'unsafe-inline'; style-src 'self'; connect-src 'self'; frame-src ${BANKCONNECT}`;
  const headers = { 'content-security-policy': policy };
  await host.open(element('sandbox:success'), { head: map + script, headers });
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
});
