import { expect, test, type Page } from '@playwright/test';
import { CHECK_MS } from '../../src/connect/confirmation.ts';
import { STATES } from '../../demo/review/states.ts';

const ALL = STATES.flatMap(({ states }) => states);
const stage = (page: Page, index = 0) => page.frameLocator('iframe').nth(index).locator('html');
const element = (page: Page, index = 0) =>
  page.frameLocator('iframe').nth(index).locator('finbox-connect');

const activeElement = (page: Page) => page.evaluate(() => document.activeElement?.localName);

test('a dialog on the stage does not take the focus from the panel', async ({ page }) => {
  await page.goto('/review.html?state=waiting-for-session&display=modal');
  const state = page.getByLabel('State', { exact: true });
  await state.focus();
  await page.keyboard.press('ArrowDown');
  await expect(stage(page)).toHaveAttribute('data-shown', 'starting');
  await expect(state).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/state=still-loading/);
  await expect(stage(page).locator('dialog')).toBeVisible();
  await expect(state).toBeFocused();
});

test('a stage can be used once it is in its state', async ({ page }) => {
  await page.goto('/review.html?state=confirm&display=modal');
  await expect(stage(page)).toHaveAttribute('data-shown', 'confirm');
  expect(await activeElement(page)).toBe('body');
  await page.frameLocator('iframe').getByRole('button', { name: 'Leave' }).click();
  await expect(element(page)).toHaveAttribute('status', 'ended');
});

test('a stage that cannot come into its state says so', async ({ page }) => {
  await page.route('**/api/bankconnect/session*', (route) => route.abort());
  await page.goto('/review.html?state=open');
  await expect(page.locator('.facts')).toContainText('it did not come into this state');
  await expect(page.locator('.diagnostics')).toContainText('session_unavailable');
});

test('going on before a stage has loaded leaves no error behind', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/review.html?state=success');
  const state = page.getByLabel('State', { exact: true });
  for (const { id } of ALL) {
    await state.selectOption(id);
    const begun = page.locator('[data-moment=began], [data-moment=entered], [data-moment=shown]');
    await begun.waitFor();
  }
  expect(errors).toEqual([]);
});

test('an overview has a heading for each group, loads every state, and leaves the focus alone', async ({
  page,
}) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/review.html?all');
  for (const { title } of STATES) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  await expect(page.locator('[data-moment=shown]')).toHaveCount(ALL.length, { timeout: 80_000 });
  expect(await activeElement(page)).toBe('body');
  await expect(page.locator('iframe:not([inert])')).toHaveCount(0);
  await expect(page.getByLabel('State', { exact: true })).toBeHidden();
  await expect(page.getByRole('log')).toHaveCount(0);
  await page.getByRole('link', { name: 'Expired, inline' }).click();
  await expect(page).toHaveURL(/state=expired$/);
  await expect(page.getByLabel('State', { exact: true })).toHaveValue('expired');
  await expect(page.locator('#stages')).toBeFocused();
  expect(errors).toEqual([]);
});

for (const display of ['inline', 'modal', 'popup', 'redirect']) {
  test(`a check on the stage goes on for as long as one looks, ${display}`, async ({ page }) => {
    await page.clock.install();
    await page.goto(`/stage.html?state=checking&display=${display}`);
    await page.clock.runFor(2_000);
    await expect(page.locator('html')).toHaveAttribute('data-shown', 'checking');
    await page.clock.runFor(CHECK_MS * 3);
    await expect(page.locator('finbox-connect')).toHaveAttribute('status', 'open');
    await expect(page.locator('finbox-connect').getByText('Checking that')).toBeVisible();
  });
}

test('one stage takes up nothing that another one has left', async ({ page }) => {
  const other = encodeURIComponent('state=idle&display=popup');
  await page.goto(`/review.html?state=resumed&display=popup&with=${other}`);
  await expect(stage(page)).toHaveAttribute('data-shown', 'resumed');
  await expect(stage(page, 1)).toHaveAttribute('data-shown', 'idle');
  await expect(element(page)).toHaveAttribute('status', 'open');
  await expect(element(page, 1)).toHaveAttribute('status', 'idle');
  await expect(
    page.frameLocator('iframe').nth(1).getByRole('button', { name: 'Connect your bank' }),
  ).toBeVisible();
});

test('a comparison has code, events and diagnostics of both, and controls of either in reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const other = encodeURIComponent('state=idle&display=modal&lang=hi');
  await page.goto(`/review.html?state=success&with=${other}`);
  await expect(page.locator('figcaption').nth(0)).toContainText('A · Success, inline');
  await expect(page.locator('figcaption').nth(1)).toContainText('B · Idle, modal');
  const [first, second] = [page.locator('.report').nth(0), page.locator('.report').nth(1)];
  await expect(first.getByRole('log')).toContainText('finbox-success');
  await expect(first.locator('.diagnostics')).toContainText('ended');
  await expect(second.getByRole('log')).toHaveText('');
  await expect(second.locator('.code').first()).toContainText('lang="hi"');
  await page.getByRole('radio', { name: 'Stage B' }).check();
  const theme = page.getByLabel('Theme');
  await expect(theme).toBeInViewport();
  await expect(page.getByLabel('Language')).toHaveValue('hi');
  await theme.selectOption('dark');
  await expect(stage(page, 1)).toHaveAttribute('data-theme', 'dark');
  await expect(stage(page, 0)).toHaveAttribute('data-theme', 'system');
});

const WIDTHS = [
  [1280, 'state=success&width=768&with=state%3Didle%26width%3D320', [768, 320]],
  [1024, 'state=success&width=768', [768]],
  [390, 'state=success&width=768', [768]],
  [320, 'state=success&width=360', [360]],
] as const;

for (const [viewport, query, widths] of WIDTHS) {
  test(`stages are as wide as they say in a window of ${viewport} pixels`, async ({ page }) => {
    await page.setViewportSize({ width: viewport, height: 800 });
    await page.goto(`/review.html?${query}`);
    for (const [index, width] of widths.entries()) {
      await stage(page, index)
        .and(page.frameLocator('iframe').nth(index).locator('[data-shown]'))
        .waitFor();
      expect(await stage(page, index).evaluate(() => innerWidth)).toBe(width);
      const stand = page.locator('.stand').nth(index);
      const room = await stand.locator('.room').boundingBox();
      const frame = await stand.locator('iframe').boundingBox();
      expect(frame?.width).toBeLessThanOrEqual((room?.width ?? 0) + 0.5);
      const scale = Math.round(((frame?.width ?? 0) / width) * 100);
      await expect(stand.locator('.facts')).toContainText(
        scale < 100 ? `${width} px, drawn at ${scale} %` : `${width} px`,
      );
    }
  });
}

test('an overview keeps the chosen width', async ({ page }) => {
  await page.goto('/review.html?all&width=320');
  await expect(stage(page)).toHaveAttribute('data-shown', 'idle');
  expect(await stage(page).evaluate(() => innerWidth)).toBe(320);
});

test('on paper the stages keep their colours, the review is light, and its address is there', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/review.html?state=success&theme=dark');
  await expect(stage(page)).toHaveAttribute('data-shown', 'success');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('#address')).toHaveText(page.url());
  await expect(page.locator('#address')).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.locator('.stand')).toHaveCSS('print-color-adjust', 'exact');
  await expect(stage(page)).toHaveCSS('print-color-adjust', 'exact');
  await expect(page.locator('#panel')).toBeHidden();
});

test('the button prints once every stage is in its state', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => {
      const settled = document.querySelectorAll('[data-moment=shown]').length;
      document.title = `printed ${settled}`;
    };
  });
  await page.goto('/review.html?all');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle(`printed ${ALL.length}`, { timeout: 80_000 });
});

test('in forced colours the mode that is shown can be told from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/review.html');
  const background = (name: string) =>
    page.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).backgroundColor);
  expect(await background('One state')).not.toBe(await background('Every state'));
});
