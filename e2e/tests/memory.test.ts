import type { CDPSession } from '@playwright/test';
import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

/** As long as a journey records late messages after its end, and a little more. */
const LATE_MESSAGES_MS = 6_000;

/** Only Chromium's protocol collects garbage and counts what is left. */
test.skip(({ browserName }) => browserName !== 'chromium', 'counted in Chromium');

async function countDocuments(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Memory.getDOMCounters')).documents;
}

for (const display of ['inline', 'modal']) {
  for (const end of ['remove', 'close'] as const) {
    test(`${display}: after ${end}() nothing of a journey is left, nor its frame’s first page`, async ({
      host,
      page,
      context,
    }) => {
      await page.clock.install();
      await host.open(element('sandbox:silent', `display="${display}" launch="manual"`));
      const devTools = await context.newCDPSession(page);
      const before = await countDocuments(devTools);
      await page.evaluate(() => void document.querySelector('finbox-connect')?.open());
      await expect(host.status).toHaveAttribute('status', 'open');
      await page.evaluate((name) => document.querySelector('finbox-connect')?.[name](), end);
      await page.clock.fastForward(LATE_MESSAGES_MS);
      await expect.poll(() => countDocuments(devTools)).toBeLessThanOrEqual(before);
    });
  }
}
