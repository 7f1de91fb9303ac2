import type { Page } from '@playwright/test';
import { CORE, ELEMENT, ENTRIES, cellOf, type Entry } from '../support/entries.ts';
import type { HostPage, Offering } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

const STATUS = '/api/status';
const POLL_MS = 5_000;
const SEEN_MS = 10_000;

const CONFIRMED = { type: 'finbox-success', detail: { confirmed: true } };
const UNCONFIRMED = { type: 'finbox-success', detail: { confirmed: false } };

/** Offers a journey and opens it, wherever it is shown. */
async function open(host: HostPage, entry: Entry, offer: Offering): Promise<void> {
  await host.offer(entry, offer);
  if (entry === CORE || offer.display !== 'inline') await host.launchButton.click();
}

/** Remembers each question to the lender's endpoint. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === STATUS) asked.push(request.url());
  });
  return asked;
}

/** The customer comes back to the lender's page: Firefox hides it behind a new tab. */
async function beSeen(page: Page): Promise<void> {
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
}

for (const entry of ENTRIES) {
  for (const display of ['inline', 'modal', 'popup', 'tab', 'redirect']) {
    // The page of core has no place for an inline journey.
    if (entry === CORE && display === 'inline') continue;
    const cell = cellOf(entry, display);

    test(`${cell}: a success is confirmed by the lender’s status endpoint`, async ({
      host,
      page,
    }) => {
      const asked = questions(page);
      await open(host, entry, {
        scenario: 'sandbox:success',
        display,
        statusEndpoint: STATUS,
      });
      // The sandbox knows no session but the one that it has made for this test.
      expect(await host.outcome()).toMatchObject(CONFIRMED);
      expect(asked).not.toEqual([]);
      await expect(page.locator('dialog, iframe')).toHaveCount(0);
    });

    test(`${cell}: an endpoint that is down costs the customer ten seconds and not the success`, async ({
      host,
      page,
      guard,
    }) => {
      guard.allowConsoleError(/502/);
      await page.clock.install();
      const asked = page.waitForRequest((request) => new URL(request.url()).pathname === STATUS);
      await open(host, entry, {
        scenario: 'sandbox:success',
        display,
        statusEndpoint: `${STATUS}?say=nothing`,
      });
      if (entry === ELEMENT || display === 'modal') {
        await expect(page.getByText('Checking that everything has arrived')).toBeVisible();
      }
      await expect(host.status).toHaveAttribute('status', 'open');
      // Also where nothing is seen of it, the ten seconds have begun.
      await asked;
      await page.clock.runFor(SEEN_MS);
      expect(await host.outcome()).toMatchObject(UNCONFIRMED);
      await expect(page.getByText('Checking that everything has arrived')).toHaveCount(0);
    });
  }
}

for (const display of ['popup', 'tab']) {
  const cell = cellOf(ELEMENT, display);

  test(`${cell}: the outcome arrives though the window never comes back`, async ({
    host,
    page,
    guard,
  }) => {
    // Chromium says so of each window that cannot be closed.
    guard.allowConsoleError(/Unsafe attempt to initiate navigation/);
    await page.clock.install();
    const statusEndpoint = `${STATUS}?say=COMPLETED`;
    await open(host, ELEMENT, { scenario: 'sandbox:silent', display, statusEndpoint });
    await expect(host.status).toHaveAttribute('status', 'open');
    await beSeen(page);
    await page.clock.runFor(POLL_MS);
    expect(await host.outcome()).toMatchObject({
      ...CONFIRMED,
      detail: { confirmed: true, via: 'status' },
    });
    expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
  });

  test(`${cell}: a session that has expired ends the journey, after a reload too`, async ({
    host,
    page,
  }) => {
    await page.clock.install();
    const statusEndpoint = `${STATUS}?say=EXPIRED`;
    await open(host, ELEMENT, { scenario: 'sandbox:silent', display, statusEndpoint });
    await expect(host.status).toHaveAttribute('status', 'open');
    await page.reload();
    await expect(host.status).toHaveAttribute('status', 'open');
    await beSeen(page);
    await page.clock.runFor(POLL_MS);
    const expired = { type: 'finbox-failure', detail: { code: 'expired' } };
    expect(await host.outcome()).toMatchObject(expired);
    await page.reload();
    await expect(host.status).toHaveAttribute('status', 'idle');
  });
}

test('modal: a journey that runs in a frame is not asked about', async ({ host, page }) => {
  const asked = questions(page);
  await page.clock.install();
  await open(host, ELEMENT, {
    scenario: 'sandbox:silent',
    display: 'modal',
    statusEndpoint: STATUS,
  });
  await expect(host.status).toHaveAttribute('status', 'open');
  await page.clock.runFor(3 * POLL_MS);
  expect(asked).toEqual([]);
});

test('modal: the customer who closes the dialog while it is checking has finished all the same', async ({
  host,
  page,
  guard,
}) => {
  guard.allowConsoleError(/502/);
  await open(host, ELEMENT, {
    scenario: 'sandbox:success',
    display: 'modal',
    statusEndpoint: `${STATUS}?say=nothing`,
  });
  await expect(page.getByText('Checking that everything has arrived')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await host.outcome()).toMatchObject(UNCONFIRMED);
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('redirect: a page that is reloaded while it is checking checks again', async ({
  host,
  page,
  guard,
}) => {
  guard.allowConsoleError(/502/);
  const statusEndpoint = `${STATUS}?say=nothing`;
  await open(host, ELEMENT, { scenario: 'sandbox:success', display: 'redirect', statusEndpoint });
  const checking = page.getByText('Checking that everything has arrived');
  await expect(checking).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(checking).toBeVisible();
  await page.clock.runFor(SEEN_MS);
  expect(await host.outcome()).toMatchObject({ ...UNCONFIRMED, detail: { via: 'return' } });
  await page.reload();
  await expect(host.status).toHaveAttribute('status', 'idle');
});

for (const entry of ENTRIES) {
  for (const way of ['by the address', 'by the back button']) {
    test(`${entry.name}, redirect: a customer who goes back ${way} hears that the session is completed`, async ({
      host,
      page,
    }) => {
      const statusEndpoint = `${STATUS}?say=COMPLETED`;
      const url = await host.offer(entry, {
        scenario: 'sandbox:silent',
        display: 'redirect',
        statusEndpoint,
      });
      await host.launchButton.click();
      await page.waitForURL(/session_id=/);
      if (way === 'by the address') await page.goto(url);
      // In a later task, since the page that is left cannot answer any more.
      else await page.evaluate(() => void setTimeout(() => history.back()));
      expect(await host.outcome()).toMatchObject({ ...CONFIRMED, detail: { via: 'status' } });
    });
  }
}
