import { playTable, type TableOptions } from '../browsers/play-table.ts';
import type { BrowserDriver } from '../support/browser-driver.ts';
import { createPlaywrightDriver } from '../support/playwright-driver.ts';
import { test } from '../support/test.ts';

playTable(
  test.extend<TableOptions & { driver: BrowserDriver }>({
    withoutNewerApis: [false, { option: true }],
    driver: async ({ page }, use) => {
      await use(createPlaywrightDriver(page));
    },
  }),
);
