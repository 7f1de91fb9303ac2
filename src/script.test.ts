import { expect, test } from 'vitest';
import { hi } from './element/text/languages/hi.ts';
import { beginPage, runModule, type FramedPage } from './framed-page.test-support.ts';

/** A page whose Hindi is nowhere but at the given path. */
function beginHindiPage(path: string, body = ''): FramedPage {
  const page = beginPage('/apply');
  const imports = { [location.origin + path]: '/src/element/text/languages/hi.ts' };
  // Vitest calls it around each import.
  const wrapDynamicImport = (load: () => Promise<unknown>) => load();
  Object.assign(page.window, { __vitest_browser_runner__: { wrapDynamicImport } });
  page.document.write(
    `<!doctype html><head><script type="importmap">${JSON.stringify({ imports })}</script></head>
    <body>${body}<finbox-connect lang="hi" display="modal"></finbox-connect>`,
  );
  page.finish();
  return page;
}

function wordsOf({ document: page }: FramedPage): string {
  return page.querySelector('finbox-connect')?.shadowRoot?.textContent ?? '';
}

test('a module finds its languages beside itself', async () => {
  const page = beginHindiPage('/src/text/hi.js?import');
  await runModule(page, '/src/script.ts');
  await expect.poll(() => wordsOf(page)).toContain(hi.open);
});

test('a classic script finds its languages beside itself', async () => {
  const page = beginHindiPage('/dist/text/hi.js');
  const script = page.document.createElement('script');
  script.src = '/dist/finbox-connect.iife.js';
  Object.defineProperty(page.document, 'currentScript', { value: script });
  await runModule(page, '/src/script.ts');
  await expect.poll(() => wordsOf(page)).toContain(hi.open);
});

test('an element of the page that is named like the current script is none', async () => {
  const image = '<img name="currentScript" src="data:,">';
  const page = beginHindiPage('/src/text/hi.js?import', image);
  expect(page.document.currentScript).toHaveProperty('name', 'currentScript');
  await runModule(page, '/src/script.ts');
  await expect.poll(() => wordsOf(page)).toContain(hi.open);
});

test('a page that has an element of that name already keeps it', async () => {
  const page = beginHindiPage('/src/text/hi.js?import');
  const { customElements, HTMLElement } = page.window;
  class Earlier extends HTMLElement {}
  customElements.define('finbox-connect', Earlier);
  const mistakes: string[] = [];
  page.window.addEventListener('error', ({ message }) => mistakes.push(message));
  await runModule(page, '/src/script.ts');
  expect(mistakes).toEqual([]);
  expect(customElements.get('finbox-connect')).toBe(Earlier);
  expect(page.document.querySelector('finbox-connect')).toBeInstanceOf(Earlier);
});
