import { expect, test } from 'vitest';
import { ELEMENT, examineSite, html, KEY, script, SCRIPT_TAG } from './site.test-support.ts';

const page = (body: string): (() => Response) => html(`${SCRIPT_TAG}${body}${ELEMENT}`);
const SECRET = script(`const apiKey = '${KEY}';`);

test.each([
  [
    'what a module in the page imports',
    { '/': page(`<script type="module">import './config.js';</script>`), '/config.js': SECRET },
  ],
  [
    'what a module names twice, and what names it in turn',
    {
      '/': page('<script type="module" src="/a.js"></script>'),
      '/a.js': script(`import './b.js'; import './b.js'; import 'vue';`),
      '/b.js': script(`import './a.js'; import './config.js';`),
      '/config.js': SECRET,
    },
  ],
  [
    'what a page with a base names',
    {
      '/': page('<base target="_top"><base href="/app/"><script src="config.js"></script>'),
      '/app/config.js': SECRET,
    },
  ],
  [
    'what a page with a base that is no address names',
    {
      '/': page('<base href="https://["><script src="config.js"></script>'),
      '/config.js': SECRET,
    },
  ],
])('%s is loaded and looked at, once', async (_, pages) => {
  const findings = await examineSite(pages);
  expect(findings).toMatchObject([{ code: 'api-key', at: expect.stringContaining('/config.js') }]);
});

test('a script that stands in its address is not asked for', async () => {
  const pages = { '/': page('<script src="data:text/javascript,1"></script>') };
  await expect(examineSite(pages)).resolves.toEqual([]);
});

test.each([
  ['is not there', () => new Response('', { status: 404 }), 'status 404'],
  ['is a page', html('<p>Log in'), 'content-type text/html'],
  ['has no content-type', () => new Response(new Uint8Array()), 'content-type '],
])('a script of somebody else’s that %s is a warning', async (_, answer, failure) => {
  const pages = { '/': page('<script src="/other.js"></script>'), '/other.js': answer };
  await expect(examineSite(pages)).resolves.toMatchObject([
    {
      code: 'script-unreachable',
      level: 'warning',
      problem: `The script does not arrive: ${failure}.`,
    },
  ]);
});

test('what a script imports in vain is its own affair', async () => {
  const pages = {
    '/': page('<script type="module" src="/other.js"></script>'),
    '/other.js': script(`import './gone.js';`),
  };
  await expect(examineSite(pages)).resolves.toEqual([]);
});

test('of a page that never stops loading scripts, a hundred and fifty are looked at', async () => {
  let asked = 0;
  const fetch = async (url: string): Promise<Response> => {
    if (new URL(url).pathname === '/') return html('<script type="module" src="/1.js"></script>')();
    if (url.endsWith('.js')) asked += 1;
    return script(`import './${asked + 1}.js';`)();
  };
  await examineSite({}, { fetch, returnPage: undefined });
  expect(asked).toBe(150);
});
