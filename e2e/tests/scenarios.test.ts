import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

const STORIES: Record<string, readonly string[]> = {
  success: ['finbox-open', 'finbox-success'],
  exit: ['finbox-open', 'finbox-failure'],
  'error-exit': ['finbox-open', 'finbox-error', 'finbox-failure'],
  'error-success': ['finbox-open', 'finbox-error', 'finbox-success'],
  slow: ['finbox-open', 'finbox-success'],
  'double-success': ['finbox-open', 'finbox-success'],
  'success-exit': ['finbox-open', 'finbox-success'],
  'exit-success': ['finbox-open', 'finbox-failure'],
  'legacy-success': ['finbox-open', 'finbox-success'],
  'legacy-exit': ['finbox-open', 'finbox-failure'],
  'string-data': ['finbox-open', 'finbox-success'],
  'entity-flow': ['finbox-open', 'finbox-success'],
  hostile: ['finbox-open', 'finbox-success'],
};

for (const display of ['inline', 'modal']) {
  for (const [scenario, story] of Object.entries(STORIES)) {
    test(`${scenario} in ${display} tells: ${story.join(', ')}`, async ({ host }) => {
      await host.open(element(`sandbox:${scenario}`, `display="${display}" launch="auto"`));
      expect(await host.story()).toEqual(story);
      await expect(host.page.locator('finbox-connect iframe')).toHaveCount(0);
    });
  }
}

const STAYING: Record<string, readonly string[]> = {
  silent: ['finbox-open'],
  info: ['finbox-open', ...Array<string>(4).fill('finbox-info')],
  'legacy-error': ['finbox-open', 'finbox-error', 'finbox-error'],
  expired: ['finbox-open'],
};

for (const [scenario, story] of Object.entries(STAYING)) {
  test(`${scenario} stays open after: ${story.join(', ')}`, async ({ host }) => {
    await host.open(element(`sandbox:${scenario}`));
    await expect.poll(async () => (await host.heard()).map(({ type }) => type)).toEqual(story);
    await expect(host.element).toHaveAttribute('status', 'open');
  });
}

test('the outcome names the session that was launched', async ({ host }) => {
  await host.open(element('sandbox:entity-flow'));
  const [open] = await host.heard().then(async () => (await host.story(), host.heard()));
  const { detail } = await host.outcome();
  expect(detail).toMatchObject({
    sessionId: open?.detail['sessionId'],
    entityId: expect.any(String),
    via: 'message',
  });
});
