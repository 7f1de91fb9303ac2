import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { element, type HostPage } from '../support/host-page.ts';
import { BANKCONNECT } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';

/** The libraries bring style sheets of their own, so the page's policy is their page's. */
const HEADERS = { 'content-security-policy': `frame-src ${BANKCONNECT}` };

let script = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../support/layers-page.tsx', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  script = output.output[0].code;
});

async function openLayer(host: HostPage, layer: string, journey: string): Promise<void> {
  const { page } = host;
  await page.route('**/layers-page.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const url = await host.publish('<script type="module" src="/layers-page.js"></script>', {
    headers: HEADERS,
  });
  await host.record();
  const query = new URLSearchParams({ layer, journey, client: BANKCONNECT });
  await page.goto(`${url}?${query.toString()}`);
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.locator('[data-layer]')).toBeVisible();
}

/** Types into the journey, as a customer who looks for a bank. */
async function startJourney(host: HostPage, journey: string): Promise<void> {
  const name = journey === 'inside' ? /Connect your bank|Try again/ : 'Connect from here';
  await host.page.getByRole('button', { name }).click();
  const frame = host.page.frameLocator('iframe');
  await frame.getByRole('button', { name: /HDFC/ }).click();
  await frame.getByLabel(/password/i).click();
  await host.page.keyboard.type('secret');
  await expect(frame.getByLabel(/password/i)).toHaveValue('secret');
}

const focusedPart = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node?.getAttribute('part');
  });

const lastCode = async (host: HostPage): Promise<unknown> =>
  (await host.heard())
    .filter(({ type }) => type === 'finbox-failure')
    .map(({ detail }) => detail['code']);

for (const layer of ['radix', 'mui', 'headless', 'focus-trap', 'native', 'popover']) {
  for (const journey of ['inside', 'beside']) {
    // The browser itself closes a popover for a dialog that is not in it.
    if (layer === 'popover' && journey === 'beside') continue;
    test(`${layer}, journey ${journey}: typed into, closed, and one Escape closes one layer`, async ({
      host,
    }) => {
      const { page } = host;
      const opened = page.locator('[data-layer]');
      await openLayer(host, layer, journey);
      await startJourney(host, journey);
      await page.locator('[part=close-button]').click();
      await expect.poll(() => lastCode(host)).toEqual(['dismissed']);
      await expect(opened).toBeVisible();

      await startJourney(host, journey);
      await page.locator('[part=close-button]').focus();
      expect(await focusedPart(page)).toBe('close-button');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await focusedPart(page)).toBe('close-button');
      await page.keyboard.press('Escape');
      await expect.poll(() => lastCode(host)).toEqual(['dismissed', 'dismissed']);
      await expect(opened).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(opened).toBeHidden();
    });
  }
}

/** Whether the customer would hit the dialog's close button in its middle. */
const isOnTop = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('finbox-connect')?.shadowRoot;
    const button = root?.querySelector('[part=close-button]');
    if (!root || !button) return false;
    const { left, top, width, height } = button.getBoundingClientRect();
    return root.elementFromPoint(left + width / 2, top + height / 2) === button;
  });

for (const place of ['inside', 'beside']) {
  test(`full screen, journey ${place}: the dialog is above what fills the screen, and outlives it`, async ({
    host,
    page,
  }) => {
    const journey = element('sandbox:silent', 'display="modal"');
    const main = `<main><button type="button">Fill</button>${place === 'inside' ? journey : ''}</main>`;
    await host.open(main + (place === 'beside' ? journey : ''));
    await page.evaluate(() => {
      const filled = document.querySelector('main')!;
      filled.addEventListener('click', () => void filled.requestFullscreen(), { once: true });
    });
    await page.getByRole('button', { name: 'Fill' }).click();
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
      .toBe('main');
    await page.evaluate(() => void document.querySelector('finbox-connect')!.open());
    await expect(host.status).toHaveAttribute('status', 'open');
    expect(await isOnTop(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await isOnTop(page)).toBe(true);
    await page.locator('[part=close-button]').click();
    await expect.poll(() => lastCode(host)).toEqual(['dismissed']);
  });
}
