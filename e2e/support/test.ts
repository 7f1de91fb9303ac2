import { test as base, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { HostPage } from './host-page.ts';
import { isPlace } from './places.mjs';

/** What a test may expect of the network and the console beyond "nothing wrong". */
export interface Guard {
  /** A console error, or an uncaught one, that belongs to the case under test. */
  allowConsoleError(pattern: RegExp): void;
}

interface Fixtures {
  guard: Guard;
  host: HostPage;
}

/**
 * Every test fails on a request to anywhere but the servers of the test, on an uncaught error and
 * on an unexpected console error, in whichever page or window.
 */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ context }, use) => {
      const wrong: string[] = [];
      const allowed: RegExp[] = [];
      watch(context, wrong, allowed);
      await use({ allowConsoleError: (pattern) => allowed.push(pattern) });
      if (wrong.length > 0) throw new Error(`The guard saw:\n${wrong.join('\n')}`);
    },
    { auto: true },
  ],
  host: async ({ page }, use) => {
    await use(new HostPage(page));
  },
});

export { expect } from '@playwright/test';

function watch(context: BrowserContext, wrong: string[], allowed: readonly RegExp[]): void {
  context.on('request', (request) => {
    const url = request.url();
    if (!isPlace(url) && !/^(about|blob|data):/.test(url)) wrong.push(`request to ${url}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    // Firefox calls it an error that a page's policy refuses something, an icon for one.
    const isRefusal =
      /^(\(Report-Only policy\) )?The page’s settings (blocked|would block)|in the integrity attribute match|^Loading module from/.test(
        message,
      );
    if (isRefusal && [/favicon\.ico/, ...allowed].some((pattern) => pattern.test(message))) return;
    if (allowed.some((pattern) => pattern.test(message))) return;
    wrong.push(`uncaught: ${message}`);
  });
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (!allowed.some((pattern) => pattern.test(text))) wrong.push(`console: ${text}`);
  });
}
