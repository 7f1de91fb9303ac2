import type { BrowserDriver } from '../support/browser-driver.ts';
import { createPlaywrightDriver } from '../support/playwright-driver.ts';
import { test } from '../support/test.ts';
import type { TableOptions } from './play-table.ts';

/** The fixtures of a table in Chromium or Firefox. */
export const playwrightTable = test.extend<TableOptions & { driver: BrowserDriver }>({
  withoutNewerApis: [false, { option: true }],
  driver: async ({ page }, use) => {
    await use(createPlaywrightDriver(page));
  },
});
