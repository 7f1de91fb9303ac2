import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildModule, compileVue } from './compile.ts';

const PROJECT = new URL('../../', import.meta.url);
const PAGE = 'http://lender.localhost/';

const LABEL = 'Link {bank} & <b>"5"</b> {{ now }}';
const DONE = 'Done </template> {{ then }} </style>';
const ENDPOINT = '/api/"session"?a=1&b={2}';

/** What would end a string, a tag, an expression or a rule in one of the languages that are copied. */
const NASTY = new URLSearchParams({
  state: 'idle',
  display: 'modal',
  theme: 'dark',
  lang: 'ur',
  brand: 'rupee',
  'a.session-endpoint': ENDPOINT,
  'a.load-timeout': '5000',
  'a.confirm-close': '',
  's.': LABEL,
  's.success': DONE,
  'p.--finbox-font': '"A</style>B", serif',
  'part.button': 'content: "; } </style>"; color: rgb(1, 2, 3)',
});

async function copyCode(page: Page, query: URLSearchParams): Promise<Record<string, string>> {
  await page.goto(`/review.html?${query.toString()}`);
  await page.locator('.code pre').first().waitFor();
  const blocks = await page.locator('.code:visible').all();
  const entries = blocks.map(async (block) => [
    await block.getByRole('heading').textContent(),
    await block.locator('pre').textContent(),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Serves a page of a lender's with the built package beside it, and shows it. */
async function showPage(page: Page, html: string, script = ''): Promise<void> {
  await page.context().route(`${PAGE}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${html}` });
    if (pathname === '/main.js')
      return route.fulfill({ contentType: 'text/javascript', body: script });
    const body = readFileSync(fileURLToPath(new URL(`dist${pathname}`, PROJECT)), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(PAGE);
  await page.locator('finbox-connect[status]').waitFor();
}

/** What a page shows of the element, and what it has been told. */
async function look(page: Page): Promise<unknown> {
  return page.locator('finbox-connect').evaluate((element: HTMLElement) => {
    const styles = getComputedStyle(element);
    const button = element.shadowRoot?.querySelector('[part=button]');
    const told = ['sessionEndpoint', 'display', 'launch', 'loadTimeout', 'confirmClose', 'dir'];
    return {
      ...Object.fromEntries(told.map((name) => [name, Reflect.get(element, name)])),
      label: [...element.childNodes]
        .filter((node) => !(node instanceof Element && node.slot))
        .map((node) => node.textContent)
        .join('')
        .trim(),
      success: element.querySelector('[slot=success]')?.textContent,
      scheme: styles.colorScheme,
      accent: styles.getPropertyValue('--finbox-accent'),
      font: styles.getPropertyValue('--finbox-font'),
      color: button && getComputedStyle(button).color,
      language: button?.getAttribute('lang'),
      strayText: document.body.innerText.includes('finbox-connect'),
    };
  });
}

const EXPECTED = {
  sessionEndpoint: ENDPOINT,
  display: 'modal',
  launch: 'manual',
  loadTimeout: 5000,
  confirmClose: true,
  dir: 'rtl',
  label: LABEL,
  success: DONE,
  scheme: 'dark',
  accent: '#ffc400',
  font: String.raw`"A<\/style>B", serif`,
  color: 'rgb(1, 2, 3)',
  language: 'ur',
  strayText: false,
};

test('the HTML that is copied works as it is pasted', async ({ page }) => {
  const { HTML = '' } = await copyCode(page, NASTY);
  await showPage(page, HTML);
  await expect.poll(() => look(page)).toEqual(EXPECTED);
});

test('the React component that is copied compiles and shows what the stage shows', async ({
  page,
}) => {
  const { React = '', 'connect-bank.css': css = '' } = await copyCode(page, NASTY);
  const script = await buildModule(
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     import { ConnectBank } from 'copied';
     createRoot(document.querySelector('main')).render(createElement(ConnectBank));`,
    { contents: React, loader: 'jsx' },
    css,
  );
  await showPage(page, '<main></main><script type="module" src="/main.js"></script>', script);
  await expect.poll(() => look(page)).toEqual(EXPECTED);
});

test('the Vue component that is copied compiles and shows what the stage shows', async ({
  page,
}) => {
  const { Vue = '' } = await copyCode(page, NASTY);
  const { script: component, css } = compileVue(Vue);
  const script = await buildModule(
    `import { createApp } from 'vue';
     import ConnectBank from 'copied';
     createApp(ConnectBank).mount('main');`,
    { contents: component, loader: 'js' },
    css,
  );
  await showPage(page, '<main></main><script type="module" src="/main.js"></script>', script);
  await expect.poll(() => look(page)).toEqual(EXPECTED);
});

const NEEDED = [
  ['state=idle', 'launch="manual"', 'status-endpoint'],
  ['state=blocked-link&display=popup', 'session-id="', 'session-endpoint'],
  ['state=checking', 'status-endpoint="/api/bankconnect/status"', 'launch'],
  ['state=waiting-for-session', '<finbox-connect>', 'session-endpoint'],
  ['state=confirm', 'confirm-close', 'status-endpoint'],
  ['state=idle&a.load-timeout=abc&a.launch=soon', 'launch="manual"', 'abc'],
  ['state=idle&p.--finbox-radius=1px;}body{color:red', 'launch="manual"', 'body'],
  ['state=idle&part.button=color:red}body{color:red', 'launch="manual"', 'body'],
  ['state=return-delivered', 'data-finbox-return', 'finbox-connect'],
] as const;

for (const [query, needed, absent] of NEEDED) {
  test(`the code of ${query} has what is on the stage, and no more`, async ({ page }) => {
    const { HTML = '' } = await copyCode(page, new URLSearchParams(query));
    const tag = HTML.replace(/<script[^]*?<\/script>/g, '');
    expect(tag).toContain(needed);
    expect(tag).not.toContain(absent);
  });
}
