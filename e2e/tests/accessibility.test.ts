import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { element } from '../support/host-page.ts';
import { LENDER } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';

test('by keyboard alone: into the dialog, through its question, out, and back to the button', async ({
  host,
  page,
}) => {
  await host.open(element('sandbox:silent', 'display="modal" confirm-close'));
  await page.keyboard.press('Tab');
  await expect(host.launchButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(host.element).toHaveAttribute('status', 'open');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Continue connecting' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await host.outcome()).toMatchObject({ detail: { code: 'dismissed' } });
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
});

test('what a screen reader finds: names and roles before, during and after a journey', async ({
  host,
  page,
}) => {
  await host.open(element('sandbox:silent', 'display="modal" confirm-close'));
  await expect(host.element).toMatchAriaSnapshot(`
    - status
    - button "Connect your bank"
  `);
  await host.launchButton.click();
  await expect(host.element).toHaveAttribute('status', 'open');
  const dialog = page.getByRole('dialog', { name: 'Connect your bank' });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Connect your bank":
      - heading "Connect your bank" [level=2]
      - button "Close"
      - iframe
      - status
  `);
  await expect(dialog.locator('iframe')).toHaveAttribute('title', 'Connect your bank');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alertdialog')).toMatchAriaSnapshot(`
    - alertdialog "Leave now? You would have to start again.":
      - paragraph: Leave now? You would have to start again.
      - button "Continue connecting"
      - button "Leave"
  `);
  await page.getByRole('button', { name: 'Leave' }).click();
  await host.outcome();
  await expect(host.element).toMatchAriaSnapshot(`
    - status: You left before your bank was connected.
    - button "Try again"
  `);
});

/** What reaches out of the window to the side, which a reader would have to scroll for. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const [name, viewport] of [
  ['320 pixels wide', { width: 320, height: 256 }],
  ['zoomed to 200 %', { width: 640, height: 360 }],
] as const) {
  test(`nothing needs scrolling to the side on a page ${name}`, async ({ host, page }) => {
    await page.setViewportSize(viewport);
    await host.open(element('sandbox:silent', 'display="modal" confirm-close'));
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await host.launchButton.click();
    await expect(host.element).toHaveAttribute('status', 'open');
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Escape');
    // All of it can be reached in the little height that is left.
    for (const button of ['Close', 'Continue connecting', 'Leave'])
      await expect(dialog.getByRole('button', { name: button })).toBeInViewport({ ratio: 1 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}

test('whoever wants less motion gets none', async ({ host, page, browserName }) => {
  test.skip(browserName !== 'chromium', 'The driver asks for less motion in Chromium only.');
  const moving = (): Promise<number> => host.element.evaluate((node) => count(node.shadowRoot));
  await page.addInitScript(() => {
    window.count = (root) => root?.getAnimations().length ?? 0;
  });
  await page.route('**/api/session**', () => {});
  await host.open(element('sandbox:silent'));
  await expect(page.getByText('Opening your bank connection…')).toBeVisible();
  expect(await moving()).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(moving).toBe(0);
});

declare global {
  interface Window {
    count: (root: ShadowRoot | null) => number;
  }
  var count: Window['count'];
}

test('in forced colours a button has an edge, and the sign of a failure is drawn', async ({
  host,
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'The driver forces colours in Chromium only.');
  await page.emulateMedia({ forcedColors: 'active' });
  await host.open(element('sandbox:exit'));
  await host.outcome();
  const edges = await host.element.evaluate((node) => {
    const [button, sign] = ['.button:not([hidden])', '.sign'].map((selector) =>
      node.shadowRoot?.querySelector(selector),
    );
    const canvas = getComputedStyle(document.body).backgroundColor;
    if (!button || !sign) throw new Error('There is no button or no sign.');
    return [getComputedStyle(button), getComputedStyle(sign, '::after')].map(
      ({ borderTopColor, borderTopWidth }) =>
        borderTopColor !== canvas && parseFloat(borderTopWidth) > 0,
    );
  });
  expect(edges).toEqual([true, true]);
});

test('the dialog of a phone fills what the browser leaves of the screen, and keeps clear of its notch @phone', async ({
  host,
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'The driver has no notch but in Chromium.');
  await page.setViewportSize({ width: 360, height: 640 });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 40, bottom: 30 } });
  await host.open(element('sandbox:silent', 'display="modal"'));
  await host.launchButton.click();
  const box = async (name: string): Promise<{ top: number; bottom: number }> => {
    const { y, height } = (await page.locator(name).boundingBox()) ?? { y: 0, height: 0 };
    return { top: y, bottom: y + height };
  };
  expect(await box('dialog')).toEqual({ top: 0, bottom: 640 });
  expect((await box('.close')).top).toBeGreaterThanOrEqual(40);
  expect((await box('iframe')).bottom).toBeLessThanOrEqual(610);
});

test('the page that waits for a session can be read on a phone, and axe finds no fault in it @phone', async ({
  host,
  page,
}) => {
  await page.route('**/api/session**', () => {});
  await host.open(element('sandbox:silent', 'display="tab"'));
  const opened = await host.openWindow();
  await expect(opened.getByRole('status')).toHaveText('Opening your bank connection…');
  expect(await opened.evaluate(() => innerWidth)).toBe(await page.evaluate(() => innerWidth));
  const { violations } = await new AxeBuilder({ page: opened }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
});

test('axe finds no fault in the return page, from right to left too', async ({ page }) => {
  for (const [lang, words] of Object.entries({ en: /Go back to the tab/, ur: /اپنی درخواست/ })) {
    await page.goto(`${LENDER}/return?success=true&session_id=session-1&lang=${lang}`);
    await expect(page.locator('[data-finbox-return]').filter({ visible: true })).toHaveText(words);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
  }
});
