import { test as base } from '@playwright/test';
import type { TableOptions } from './play-table.ts';
import type { BrowserDriver } from '../support/browser-driver.ts';
import type { Guard } from '../support/test.ts';
import { WebKitDriver } from '../support/webkit-driver.ts';
import { startWebKitServer, type WebKitServer } from '../support/webkit-server.ts';

interface TestFixtures extends TableOptions {
  readonly driver: BrowserDriver;
  readonly guard: Guard;
}

interface WorkerFixtures {
  readonly webKitServer: WebKitServer;
}

/** The fixtures of a table in WebKit; no browser of Playwright's is started. */
export const webKitTable = base.extend<TestFixtures, WorkerFixtures>({
  withoutNewerApis: [false, { option: true }],
  webKitServer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what it needs.
    async ({}, use) => {
      const server = await startWebKitServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  driver: async ({ webKitServer }, use) => {
    const driver = await WebKitDriver.start(webKitServer.url);
    await use(driver);
    await driver.end();
  },
  // WebDriver hears nothing of the console; the pages themselves record what went wrong.
  guard: { allowConsoleError: () => {} },
});
