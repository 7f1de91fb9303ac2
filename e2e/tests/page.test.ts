import { AxeBuilder } from '@axe-core/playwright';
import { BANKCONNECT } from '../support/places.mjs';
import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

test('the classic script works as well, and twice is harmless', async ({ host }) => {
  const script = '<script src="/dist/finbox-connect.iife.js"></script>';
  await host.open(element('sandbox:success'), { head: script + script });
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
});

test('a listener of the page’s next module script hears an early failure', async ({ host }) => {
  await host.open('<finbox-connect redirect-url="javascript:alert(1)"></finbox-connect>');
  expect(await host.outcome()).toMatchObject({ detail: { code: 'invalid_session' } });
});

test('the Session API’s refusal reaches the page, and the key does not', async ({
  host,
  guard,
}) => {
  guard.allowConsoleError(/status of 4/);
  await host.open(element('x'.repeat(501)));
  expect(await host.outcome()).toMatchObject({
    detail: {
      code: 'session_unavailable',
      error: { code: 'INVALID_REQUEST', status: 400 },
    },
  });
});

test('a sibling frame of BankConnect’s own origin cannot end a journey', async ({ host }) => {
  await host.open(element('sandbox:silent'));
  await expect(host.element).toHaveAttribute('status', 'open');
  await host.page.evaluate((origin) => {
    const sibling = document.createElement('iframe');
    sibling.src = origin;
    document.body.append(sibling);
    return new Promise((resolve) => sibling.addEventListener('load', resolve));
  }, BANKCONNECT);
  const [, sibling] = host.page.frames().filter((frame) => frame.url().startsWith(BANKCONNECT));
  await sibling?.evaluate(() => {
    const payload = { sessionId: 'forged', linkId: 'forged' };
    parent.postMessage({ type: 'finbox-bankconnect', status: 'success', payload }, '*');
  });
  await expect
    .poll(() => host.element.evaluate((node: Diagnosed) => node.diagnostics()))
    .toContainEqual(expect.objectContaining({ kind: 'refused', reason: 'source' }));
  expect((await host.heard()).map(({ type }) => type)).toEqual(['finbox-open']);
});

interface Diagnosed extends HTMLElement {
  diagnostics(): readonly unknown[];
}

test('Escape while focus is in the page’s own part of the dialog closes it', async ({ host }) => {
  await host.open(element('sandbox:silent', 'display="modal"'));
  const button = host.page.getByRole('button', { name: 'Connect your bank' });
  await button.click();
  await expect(host.element).toHaveAttribute('status', 'open');
  await expect(host.page.getByRole('button', { name: 'Close' })).toBeFocused();
  await host.page.keyboard.press('Escape');
  expect(await host.outcome()).toMatchObject({ detail: { code: 'dismissed' } });
  await expect(host.page.getByRole('button', { name: 'Try again' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility fault that axe knows, in ${colorScheme} @phone`, async ({
    host,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.route('**/scheme.css', (route) =>
      route.fulfill({ body: ':root{color-scheme:light dark}', contentType: 'text/css' }),
    );
    const scheme = '<link rel="stylesheet" href="/scheme.css">';
    const head = `${scheme}<script type="module" src="/dist/finbox-connect.js"></script>`;
    await host.open(element('sandbox:silent', 'display="modal" confirm-close'), { head });
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page })
        .include('finbox-connect')
        .options({ iframes: false })
        .setLegacyMode()
        .analyze();
      expect(violations).toEqual([]);
    };
    await check();
    await page.getByRole('button', { name: 'Connect your bank' }).click();
    await expect(host.element).toHaveAttribute('status', 'open');
    await check();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await check();
    await page.getByRole('button', { name: 'Leave' }).click();
    await host.outcome();
    await check();
  });
}
