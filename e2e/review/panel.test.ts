import { expect, test, type Page } from '@playwright/test';

const stage = (page: Page, index = 0) => page.frameLocator('iframe').nth(index).locator('html');

async function openFold(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: name }).click();
}

const slotFields = (page: Page) => page.locator('[data-fold=Slots] input');

test('the next control has the focus after Tab, though the last one has changed the stage', async ({
  page,
}) => {
  await page.goto('/review.html?state=idle&display=modal');
  await openFold(page, 'Slots');
  await slotFields(page).first().fill('Share statements');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/s\.=Share/);
  await expect(slotFields(page).nth(1)).toBeFocused();
});

test('a click into another field leaves the focus there', async ({ page }) => {
  await page.goto('/review.html?state=idle&display=modal');
  await openFold(page, 'Slots');
  await slotFields(page).first().fill('Share statements');
  await slotFields(page).nth(2).click();
  await expect(page).toHaveURL(/s\.=Share/);
  await expect(slotFields(page).nth(2)).toBeFocused();
});

test('a click on a copy button right after typing copies what was typed', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/review.html?state=idle&display=modal');
  await openFold(page, 'Slots');
  await slotFields(page).first().fill('Share statements');
  const block = page.locator('.code').first();
  await block.getByRole('button', { name: 'Copy HTML' }).click();
  await expect(block.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Share statements');
  await expect(block.getByRole('status')).toHaveText('', { timeout: 8_000 });
});

test('where the browser does not let a page copy, the code is selected', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page.goto('/review.html');
  const block = page.locator('.code').first();
  await block.getByRole('button', { name: 'Copy HTML' }).click();
  await expect(block.getByRole('status')).toContainText('Not allowed');
  const selected = await page.evaluate(() => `${getSelection()}`);
  expect(selected).toContain('<finbox-connect');
  expect(errors).toEqual([]);
});

test('a link to another mode is followed in the page, with the focus on it', async ({ page }) => {
  await page.goto('/review.html?state=success');
  const link = page.getByRole('link', { name: 'Two, side by side' });
  await link.press('Enter');
  await expect(page.locator('.stand')).toHaveCount(2);
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('a run of arrow keys on State is one step back, and the title names the state', async ({
  page,
}) => {
  await page.goto('/review.html?state=idle&display=modal');
  await expect(page).toHaveTitle(/^Idle, modal/);
  const { length } = await page.evaluate(() => ({ length: history.length }));
  await page.getByLabel('State', { exact: true }).focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveTitle(/^Still loading, modal/);
  expect(await page.evaluate(() => history.length)).toBe(length + 1);
  await page.goBack();
  await expect(page.getByLabel('State', { exact: true })).toHaveValue('idle');
  await expect(stage(page)).toHaveAttribute('data-shown', 'idle');
});

test('what nothing can be made of changes neither the stage nor the address', async ({ page }) => {
  await page.goto('/review.html?state=idle&display=modal&brand=q');
  await expect(page.locator('figcaption')).not.toContainText('q');
  await openFold(page, 'Attributes');
  const timeout = page.getByLabel('load-timeout');
  await timeout.fill('abc');
  await timeout.press('Tab');
  await expect(timeout).toHaveAttribute('aria-invalid', 'true');
  await expect(timeout).toHaveValue('abc');
  expect(page.url()).not.toContain('abc');
  await timeout.fill('5000');
  await timeout.press('Tab');
  await expect(page).toHaveURL(/load-timeout=5000/);
  await expect(timeout).not.toHaveAttribute('aria-invalid');
  await page.getByLabel('launch', { exact: true }).selectOption('auto');
  await expect(page).toHaveURL(/a\.launch=auto/);
});
