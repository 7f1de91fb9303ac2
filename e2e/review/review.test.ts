import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { STATES } from '../../demo/review/states.ts';

const ALL = STATES.flatMap(({ states }) => states);

async function findFaults(page: Page, include: string): Promise<unknown> {
  const { violations } = await new AxeBuilder({ page })
    .include(include)
    .options({ iframes: false, rules: { 'target-size': { enabled: true } } })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
}

for (const { id, displays } of ALL) {
  test(`axe finds no fault in ${id}, in any display, light and dark`, async ({ page }) => {
    test.slow();
    for (const display of displays) {
      await page.goto(`/stage.html?state=${id}&display=${display}`);
      await page.locator(`html[data-shown=${id}]`).waitFor({ timeout: 30_000 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findFaults(page, 'body'), `${display}, ${colorScheme}`).toEqual([]);
      }
    }
  });
}

test('the address is the choice: a deep link shows it, and a change makes another', async ({
  page,
}) => {
  await page.goto('/review.html?state=exit&theme=dark&lang=hi&p.--finbox-radius=0');
  const stage = page.frameLocator('.stand iframe');
  await expect(stage.locator('html')).toHaveAttribute('data-shown', 'exit');
  await expect(stage.locator('html')).toHaveAttribute('lang', 'hi');
  await expect(stage.getByRole('button')).toHaveCSS('border-radius', '0px');
  await page.getByLabel('State', { exact: true }).selectOption('success');
  await expect(page).toHaveURL(/state=success/);
  await expect(stage.locator('html')).toHaveAttribute('data-shown', 'success');
  await expect(page.getByRole('log')).toContainText('finbox-success');
  await expect(page.locator('.diagnostics')).toContainText('ended');
  await page.goBack();
  await expect(stage.locator('html')).toHaveAttribute('data-shown', 'exit');
});

test('what is set in the panel is on the stage, and in the code', async ({ page }) => {
  await page.goto('/review.html?state=idle&display=modal');
  const stage = page.frameLocator('.stand iframe');
  await page.locator('summary', { hasText: 'Slots' }).click();
  await page.locator('[data-fold=Slots] input').first().fill('Share statements');
  await page.keyboard.press('Enter');
  await expect(stage.getByRole('button', { name: 'Share statements' })).toBeVisible();
  await page.locator('summary', { hasText: 'Parts' }).click();
  await page
    .locator('[data-fold=Parts]')
    .getByLabel('button', { exact: true })
    .fill('color: rgb(1, 2, 3)');
  await page.keyboard.press('Enter');
  await expect(stage.getByRole('button')).toHaveCSS('color', 'rgb(1, 2, 3)');
  await page.locator('summary', { hasText: 'Attributes' }).click();
  await page.getByLabel('confirm-close').check();
  const react = page.locator('.code', { hasText: 'React' });
  await expect(react).toContainText('confirmClose');
  await expect(react).toContainText('Share statements');
  const css = page.locator('.code', { hasText: 'connect-bank.css' }).last();
  await expect(css).toContainText('finbox-connect::part(button)');
});

test('two stages stand side by side, and every state in one overview', async ({ page }) => {
  await page.goto('/review.html?state=success');
  await page.getByRole('link', { name: 'Two, side by side' }).click();
  await expect(page.locator('.stand')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Stage B' }).check();
  await page.getByLabel('Theme').selectOption('dark');
  const second = page.locator('.stand').nth(1).frameLocator('iframe').locator('html');
  await expect(second).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Every state' }).click();
  await expect(page.locator('.stand')).toHaveCount(ALL.length);
});

for (const width of [360, 1280]) {
  test(`the page itself has no fault that axe knows and no sideways scrolling at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/review.html?state=blocked&display=popup&brand=rupee');
    const stage = page.frameLocator('.stand iframe').locator('html');
    await expect(stage).toHaveAttribute('data-shown', 'blocked');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findFaults(page, 'body')).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('the journey on a stage has the stage’s language and theme', async ({ page }) => {
  await page.goto('/stage.html?state=open&lang=ur&theme=dark');
  const journey = page.frameLocator('finbox-connect iframe');
  await expect(journey.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(journey.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(journey.locator('meta[name="color-scheme"]')).toHaveAttribute('content', 'dark');
});
