import { ENTRIES, cellOf, type Entry } from '../support/entries.ts';
import type { HostPage } from '../support/host-page.ts';
import { Tab } from '../support/tab.ts';
import { expect, test } from '../support/test.ts';

const OUTCOME = expect.stringMatching(/success|failure/);
const BANKCONNECT_PAGE = /\/\?session_id=/;

/** How the browser brings the lender's page back: as it was left, or loaded once more. */
const WAYS = ['from the cache', 'anew'] as const;

interface Left {
  readonly tab: Tab;
  readonly url: string;
  readonly sessionId: string;
}

/** Leaves a lender's page for BankConnect in the same tab. */
async function leave(host: HostPage, entry: Entry, shown: (typeof WAYS)[number]): Promise<Left> {
  const tab = new Tab(host.page);
  await tab.record();
  if (shown === 'anew') await tab.keepNothing();
  const url = await host.offer(entry, { scenario: 'sandbox:silent', display: 'redirect' });
  await host.launchButton.click();
  await tab.arrivesAt(BANKCONNECT_PAGE);
  const sessionId = new URL(host.page.url()).searchParams.get('session_id') ?? '';
  return { tab, url, sessionId };
}

for (const entry of ENTRIES) {
  for (const shown of WAYS) {
    // The headless shell keeps no page to go back to.
    const row = `${cellOf(entry, 'redirect')}${shown === 'from the cache' ? ' @ci' : ''}`;
    test(`${row}: back on a page shown ${shown} nothing is announced and the journey can be started again`, async ({
      host,
    }) => {
      const { tab, url } = await leave(host, entry, shown);
      await tab.go(-1, url);
      await expect.poll(() => tab.shown()).toBe(shown);
      await expect.poll(() => tab.status()).toBe('idle');
      expect((await host.heard()).map(({ type }) => type)).not.toContainEqual(OUTCOME);

      await tab.press();
      await tab.arrivesAt(BANKCONNECT_PAGE);
      await tab.comeBack(url, 'success=false');
      await expect.poll(() => tab.announced()).toBe('finbox-failure');
    });

    test(`${row}: going back and forward on pages shown ${shown} announces an outcome no second time`, async ({
      host,
    }) => {
      const { tab, url, sessionId } = await leave(host, entry, shown);
      await tab.comeBack(url, `success=true&session_id=${sessionId}`);
      await expect.poll(() => tab.announced()).toBe('finbox-success');
      await tab.go(-1, BANKCONNECT_PAGE);
      await tab.go(-1, url);
      await expect.poll(() => tab.shown()).toBe(shown);
      await expect.poll(() => tab.status()).toBe('idle');

      await tab.go(1, BANKCONNECT_PAGE);
      await tab.go(1, url);
      // As it was left, or loaded without the result in its address.
      await expect.poll(() => tab.status()).toMatch(/^(ended|idle)$/);
      expect(await tab.announced()).toBe('finbox-success');
    });

    test(`${row}: BankConnect comes back a second time to a page shown ${shown}, and nothing is announced again`, async ({
      host,
    }) => {
      const { tab, url, sessionId } = await leave(host, entry, shown);
      await tab.comeBack(url, `success=true&session_id=${sessionId}`);
      await expect.poll(() => tab.announced()).toBe('finbox-success');
      await tab.go(-1, BANKCONNECT_PAGE);
      await tab.go(-1, url);
      await expect.poll(() => tab.status()).toBe('idle');
      await tab.go(1, BANKCONNECT_PAGE);
      await tab.comeBack(url, `success=true&session_id=${sessionId}`);
      await expect.poll(() => tab.status()).toBe('idle');
      expect(await tab.announced()).toBe('finbox-success');
      expect(await host.heard()).toEqual([]);
    });
  }
}
