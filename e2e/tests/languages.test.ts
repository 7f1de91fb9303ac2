import { BANKCONNECT, LENDER } from '../support/places.mjs';
import { element } from '../support/host-page.ts';
import { strictCsp } from '../support/publish.ts';
import { expect, test } from '../support/test.ts';

const SCRIPTS = {
  module: '<script type="module" src="/dist/finbox-connect.js?v=2"></script>',
  classic: '<script src="/dist/finbox-connect.iife.js?v=2" defer></script>',
};

const HINDI = 'अपना बैंक जोड़ें';
const ENGLISH = 'Connect your bank';

for (const [name, head] of Object.entries(SCRIPTS)) {
  test(`the ${name} script loads a language from beside itself`, async ({ host, page }) => {
    await host.open(`<div lang="hi-IN">${element('sandbox:silent', 'display="modal"')}</div>`, {
      head,
    });
    await page.getByRole('button', { name: HINDI }).click();
    await expect(page.getByRole('dialog', { name: HINDI })).toBeVisible();
    await expect(host.element).toHaveAttribute('status', 'open');
  });

  test(`an inline journey of the ${name} script opens in its language`, async ({ host, page }) => {
    await host.open(element('sandbox:silent', 'lang="ur"'), { head });
    await expect(page.locator('iframe')).toHaveAttribute('title', 'اپنا بینک جوڑیں');
  });

  test(`a page in English loads nothing but the ${name} script`, async ({ host, page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await host.open(element('sandbox:success'), { head });
    await host.outcome();
    expect(loaded.filter((path) => path.startsWith('/dist/text'))).toEqual([]);
  });

  test(`a language that the server lacks leaves the ${name} script in English, and is asked for once`, async ({
    host,
    page,
    guard,
  }) => {
    guard.allowConsoleError(/404|Failed to (load|fetch)|^Loading module from/);
    let requests = 0;
    await page.route('**/dist/text/ta.js', (route) => {
      requests += 1;
      return route.fulfill({ status: 404 });
    });
    const tamil = element('sandbox:silent', 'lang="ta" display="modal"');
    await host.open(tamil + tamil, { head });
    const first = host.element.first();
    await expect
      .poll(() => first.evaluate((node: Diagnosed) => node.diagnostics()))
      .toContainEqual(expect.objectContaining({ kind: 'text', language: 'ta' }));
    await first.getByRole('button', { name: ENGLISH }).click();
    await expect(page.getByRole('dialog', { name: ENGLISH })).toBeVisible();
    expect(requests).toBe(1);
  });
}

test('a policy that allows the script alone leaves it in English, and diagnostics() says so', async ({
  host,
  page,
  guard,
}) => {
  guard.allowConsoleError(/Content.Security.Policy|Failed to fetch|page’s settings blocked/);
  const scripts = `${LENDER}/dist/finbox-connect.js`;
  const csp = strictCsp({ scripts, frames: BANKCONNECT });
  const head = '<script type="module" src="/dist/finbox-connect.js"></script>';
  const headers = { 'content-security-policy': csp };
  await host.open(element('sandbox:silent', 'lang="bn"'), { head, headers });
  await expect(page.locator('iframe')).toHaveAttribute('title', ENGLISH);
  expect(await host.element.evaluate((node: Diagnosed) => node.diagnostics())).toContainEqual(
    expect.objectContaining({ kind: 'text', language: 'bn' }),
  );
});

// `narrow-text.test.ts` has all languages and states, in Chromium alone; this is the longest one.
for (const lang of ['ml']) {
  test(`the dialog's words in "${lang}" fit a page that is 320 pixels wide`, async ({
    host,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const attributes = `lang="${lang}" display="modal" confirm-close`;
    await host.open(element('sandbox:silent', attributes));
    await host.element.getByRole('button').click();
    await expect(host.element).toHaveAttribute('status', 'open');
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    const cut = await question.evaluate((node) =>
      [node, ...node.querySelectorAll('*')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    const box = await question.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  });
}

interface Diagnosed extends HTMLElement {
  diagnostics(): readonly unknown[];
}

const RETURNED = {
  'the address’s lang': { locale: 'en-IN', query: '&lang=ta', words: /உங்கள் விண்ணப்பத்திற்கு/ },
  'the browser’s language': { locale: 'ur-PK', query: '', words: /اپنی درخواست/ },
  'English where it has no other': { locale: 'fr-FR', query: '', words: /Go back to the tab/ },
};

for (const [name, { locale, query, words }] of Object.entries(RETURNED)) {
  test(`the return page speaks ${name}, and nothing else`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${LENDER}/return?success=true&session_id=session-1${query}`);
    const shown = page.locator('[data-finbox-return]').filter({ visible: true });
    await expect(shown).toHaveText([words]);
    await context.close();
  });
}
