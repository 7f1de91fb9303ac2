import type { Page } from '@playwright/test';
import { headlessShellLaunch } from '../support/browsers.mjs';
import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

const launch = headlessShellLaunch();

test.use({
  launchOptions: async ({ browserName, launchOptions }, use) => {
    // Playwright hides them in Chromium.
    const shown = {
      ...launch,
      ignoreDefaultArgs: [...launch.ignoreDefaultArgs, '--hide-scrollbars'],
    };
    const prefs = {
      ...launchOptions.firefoxUserPrefs,
      'widget.gtk.overlay-scrollbars.enabled': false,
    };
    await use(browserName === 'chromium' ? shown : { ...launchOptions, firefoxUserPrefs: prefs });
  },
});

const TALL = '<div class="tall"></div>';

/** Ways in which pages scroll; `css` is all that differs. */
const PAGES = [
  { name: 'the root scrolls', css: '' },
  { name: 'the root always has a bar', css: 'html { overflow-y: scroll }' },
  {
    name: 'the body’s overflow is the window’s',
    css: 'body { overflow-y: scroll; height: 100vh }',
  },
  { name: 'the body hides what is wider', css: 'body { overflow-x: hidden }' },
  {
    name: 'the body scrolls in itself',
    css: 'html { overflow: hidden } html, body { height: 100% } body { overflow: auto }',
  },
  {
    name: 'a container scrolls',
    css: 'html, body { height: 100%; overflow: hidden } main { height: 100vh; overflow: auto }',
  },
  { name: 'the page keeps room for a bar', css: 'html { scrollbar-gutter: stable }' },
  { name: 'there is nothing to scroll', css: '.tall { height: auto }' },
  { name: 'the page is wider too', css: '.tall { width: 3000px }' },
  { name: 'the page is read from the right', css: 'html { direction: rtl }' },
] as const;

/** Where everything is that could move. */
function places(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main, h1, .fixed, .sticky, .below, finbox-connect')].map(
      (node) => {
        const { x, y, width } = node.getBoundingClientRect();
        return [node.className || node.localName, x, y, width];
      },
    ),
  );
}

for (const { name, css } of PAGES) {
  test(`nothing behind the dialog moves where ${name}`, async ({ host, page }) => {
    await host.open(
      `<p class="sticky">Top</p><p class="fixed">Right</p><p class="below">Below</p>
      ${element('sandbox:silent', 'display="modal"')}${TALL}`,
      { headers: { 'content-security-policy': '' } },
    );
    await page.addStyleTag({
      content: `body { margin: 0 } .tall { height: 4000px }
        .fixed { position: fixed; inset: 0 0 auto auto } .sticky { position: sticky; top: 0 }
        .below { position: fixed; inset: auto auto 0 0 } ${css}`,
    });
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 30);
    const offset = () =>
      page.evaluate(() =>
        [document.scrollingElement, document.body, document.querySelector('main')].reduce(
          (sum, node) => sum + (node?.scrollTop ?? 0),
          0,
        ),
      );
    const canScroll = !css.includes('height: auto');
    await expect.poll(offset).toBeGreaterThan(canScroll ? 0 : -1);
    const scrolled = await offset();
    const barWidth = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    if (css === '') expect(barWidth).toBeGreaterThan(0);
    const before = await places(page);
    // Not by a click: in Firefox the test driver scrolls the page to what it clicks.
    await page.evaluate(() => void document.querySelector('finbox-connect')?.open());
    await expect(host.status).toHaveAttribute('status', 'open');
    expect(await places(page)).toEqual(before);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press('PageDown');
    // A wheel is handled by the time that the next frames have been drawn.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await offset()).toBe(scrolled);
    expect(await places(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(host.status).toHaveAttribute('status', 'ended');
    expect(await places(page)).toEqual(before);
  });
}

for (const direction of ['ltr', 'rtl']) {
  test(`before Chrome 94 and Safari 18.2 what is not fixed to the edge stays where it is (${direction})`, async ({
    host,
    page,
  }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS) as (...query: string[]) => boolean;
      CSS.supports = (...query: string[]) => !query[0]?.includes('gutter') && supports(...query);
    });
    await host.open(
      `<p class="sticky">Top</p>${element('sandbox:silent', 'display="modal"')}${TALL}`,
      { headers: { 'content-security-policy': '' } },
    );
    await page.addStyleTag({
      content: `html { direction: ${direction} } body { margin: 0 } .tall { height: 4000px }
        .sticky { position: sticky; top: 0 }`,
    });
    const before = await places(page);
    await page.evaluate(() => void document.querySelector('finbox-connect')?.open());
    await expect(host.status).toHaveAttribute('status', 'open');
    const root = page.locator('html');
    await expect(root).not.toHaveCSS('padding-right', '0px');
    await expect(root).not.toHaveCSS('scrollbar-gutter', 'stable');
    expect(await places(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(host.status).toHaveAttribute('status', 'ended');
    expect(await places(page)).toEqual(before);
  });
}
