import { CORE } from '../support/entries.ts';
import { expect, test } from '../support/test.ts';

for (const [scenario, story] of [
  ['error-success', ['finbox-open', 'finbox-error', 'finbox-success']],
  ['exit', ['finbox-open', 'finbox-failure']],
] as const) {
  test(`core, modal: ${scenario} tells ${story.join(', ')}`, async ({ host }) => {
    await host.offer(CORE, { scenario: `sandbox:${scenario}`, display: 'modal' });
    await host.launchButton.click();
    expect(await host.story()).toEqual(story);
    await expect(host.page.locator('dialog')).toHaveCount(0);
  });
}

test('core is there in one piece: a journey needs nothing of it that is loaded later', async ({
  host,
  page,
}) => {
  await host.offer(CORE, { scenario: 'sandbox:success', display: 'modal' });
  await expect(host.status).toHaveAttribute('status', 'idle');
  await page.route('**/dist/**', (route) => route.abort());
  await host.launchButton.click();
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
});
