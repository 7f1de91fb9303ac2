import { CORE } from '../support/entries.ts';
import { expect, test } from '../support/test.ts';

const PART = '**/chunks/on-screen-*.js';

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

test('core loads what a journey needs on screen with the first journey and not before', async ({
  host,
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await host.offer(CORE, { scenario: 'sandbox:success', display: 'modal' });
  await expect(host.status).toHaveAttribute('status', 'idle');
  expect(requests.join()).not.toContain('on-screen');
  await host.launchButton.click();
  await host.story();
  expect(requests.join()).toContain('on-screen');
});

for (const display of ['modal', 'popup', 'redirect']) {
  test(`core, ${display}: where that cannot be loaded nothing is opened, and the outcome says so`, async ({
    host,
    page,
    guard,
  }) => {
    guard.allowConsoleError(/on-screen|ERR_FAILED/);
    await page.route(PART, (route) => route.abort());
    const address = await host.offer(CORE, { scenario: 'sandbox:success', display });
    await host.launchButton.click();
    expect(await host.outcome()).toMatchObject({
      type: 'finbox-failure',
      detail: {
        code: 'session_unavailable',
        message: expect.stringContaining('could not be loaded'),
      },
    });
    expect(page.url()).toBe(address);
    await expect.poll(() => page.context().pages().length).toBe(1);
    await expect(page.locator('dialog')).toHaveCount(0);
  });
}
