import type { Page } from '@playwright/test';
import { ENTRIES, cellOf } from '../support/entries.ts';
import { LENDER } from '../support/places.mjs';
import { COOP, OPENER_POLICIES } from '../support/policies.ts';
import { expect, test } from '../support/test.ts';

const SUCCESS = { type: 'finbox-success', detail: { via: 'return' } };
const EXIT = { type: 'finbox-failure', detail: { code: 'exit' } };
const DISMISSED = { type: 'finbox-failure', detail: { code: 'dismissed' } };
const BLOCKED = { type: 'finbox-failure', detail: { code: 'blocked' } };

/** The extremes: the window keeps its name and is seen, or loses both. */
const NOBODY_OR_BOTH = OPENER_POLICIES.filter(([policy]) => /^no|both$/.test(policy));

/** Sends BankConnect's page on to the lender's return page, as BankConnect does. */
async function comeBack(opened: Page, result: string): Promise<void> {
  await opened.waitForURL(/session_id=/);
  const sessionId = new URL(opened.url()).searchParams.get('session_id') ?? '';
  const ids = result === 'success=true' ? `&session_id=${sessionId}` : '';
  await opened.evaluate((next) => location.assign(next), `${LENDER}/return?${result}${ids}`);
}

for (const entry of ENTRIES) {
  for (const display of ['popup', 'tab']) {
    const cell = cellOf(entry, display);

    for (const [policy, headers, client] of OPENER_POLICIES) {
      test(`${cell}, ${policy}: a success comes back once and the window closes`, async ({
        host,
      }) => {
        await host.offer(entry, { scenario: `sandbox:${client}success`, display, headers });
        const opened = await host.openWindow();
        expect(await host.outcome()).toMatchObject(SUCCESS);
        await expect.poll(() => opened.isClosed()).toBe(true);
        expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
      });

      test(`${cell}, ${policy}: an exit comes back as exit`, async ({ host }) => {
        await host.offer(entry, { scenario: `sandbox:${client}exit`, display, headers });
        await host.openWindow();
        expect(await host.outcome()).toMatchObject(EXIT);
      });
    }

    test(`${cell}: closed by the customer it is dismissed`, async ({ host, page }) => {
      await page.clock.install();
      await host.offer(entry, { scenario: 'sandbox:silent', display });
      const opened = await host.openWindow();
      await opened.waitForURL(/session_id=/);
      await expect(host.status).toHaveAttribute('status', 'open');
      // Only a window that was seen more than once on BankConnect's page is known not to be severed.
      await page.clock.runFor(2_000);
      await opened.close();
      expect(await host.outcome()).toMatchObject(DISMISSED);
    });

    test(`${cell}, severed by COOP: cancelled on the lender’s page it is dismissed`, async ({
      host,
      page,
    }) => {
      const scenario = 'sandbox:coop-silent';
      await host.offer(entry, { scenario, display, headers: COOP });
      await host.openWindow();
      await expect(host.status).toHaveAttribute('status', 'open');
      await page.getByRole('button', { name: 'Cancel' }).click();
      expect(await host.outcome()).toMatchObject(DISMISSED);
    });

    for (const [policy, headers, client] of NOBODY_OR_BOTH) {
      test(`${cell}, ${policy}: the lender’s page is reloaded meanwhile and still hears the success`, async ({
        host,
        page,
      }) => {
        await host.offer(entry, { scenario: `sandbox:${client}silent`, display, headers });
        const opened = await host.openWindow();
        await expect(host.status).toHaveAttribute('status', 'open');
        await page.reload();
        await expect(host.status).toHaveAttribute('status', 'open');
        await comeBack(opened, 'success=true');
        expect(await host.outcome()).toMatchObject(SUCCESS);
        await page.reload();
        await expect(host.status).toHaveAttribute('status', 'idle');
        expect(await host.heard()).toEqual([]);
      });

      test(`${cell}, ${policy}: an exit that comes back while the lender’s page is away is heard when it is there again`, async ({
        host,
        page,
      }) => {
        const url = await host.offer(entry, {
          scenario: `sandbox:${client}silent`,
          display,
          headers,
        });
        const opened = await host.openWindow();
        await expect(host.status).toHaveAttribute('status', 'open');
        await page.goto(`${LENDER}/away`);
        await comeBack(opened, 'success=false');
        await expect(opened.getByText('Go back to the tab with your application')).toBeVisible();
        await page.goto(url);
        expect(await host.outcome()).toMatchObject(EXIT);
        await expect.poll(() => opened.isClosed()).toBe(true);
      });
    }

    test(`${cell}: a refused window is blocked`, async ({ host, page }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await host.offer(entry, { scenario: 'sandbox:silent', display });
      await host.launchButton.click();
      expect(await host.outcome()).toMatchObject(BLOCKED);
      expect(await host.story()).toEqual(['finbox-failure']);
    });
  }
}
