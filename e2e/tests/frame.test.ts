import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { element } from '../support/host-page.ts';
import { BANKCONNECT, LENDER } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';

const BASE = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** A journey that says nothing of its own. */
const SILENT = 'sandbox:silent';

test.describe('a page whose own policy refuses BankConnect', () => {
  for (const [name, policy] of [
    ['has other frames in frame-src', `${BASE}; frame-src https://other.example`],
    ['has them in child-src', `${BASE}; child-src https://other.example`],
    ['has no frames in default-src', BASE],
  ] as const) {
    for (const attributes of ['', 'display="modal" launch="auto"']) {
      test(`${name}: the failure says what to add ${attributes}`, async ({ host, guard }) => {
        guard.allowConsoleError(/Content.Security.Policy|settings blocked/i);
        await host.open(element(SILENT, attributes), {
          headers: { 'content-security-policy': policy },
        });
        const { type, detail } = await host.outcome();
        expect([type, detail['code']]).toEqual(['finbox-failure', 'invalid_session']);
        expect(detail['message']).toBe(
          `The page's Content-Security-Policy refuses the journey's frame: add ${BANKCONNECT} to its frame-src.`,
        );
      });
    }
  }

  test('and only reports it shows the journey', async ({ host, guard }) => {
    guard.allowConsoleError(/Content.Security.Policy|would block/i);
    await host.open(element('sandbox:success'), {
      headers: { 'content-security-policy-report-only': BASE },
    });
    expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
  });
});

for (const display of ['inline', 'modal', 'popup']) {
  test(`no address of the session is left where the page’s scripts collect them (${display})`, async ({
    host,
    page,
  }) => {
    await page.goto(`${LENDER}/away`);
    const before = await page.evaluate(() => history.length);
    const answered = page.waitForResponse('**/api/session*');
    await host.open(element(SILENT, `display="${display}" launch="manual"`));
    await host.launchButton.click();
    await expect(host.element).toHaveAttribute('status', 'open');
    const { session_id } = (await (await answered).json()) as { session_id: string };
    const left = await page.evaluate(() => [
      ...performance.getEntries().map(({ name }) => name),
      document.documentElement.outerHTML,
      document.querySelector('finbox-connect')?.shadowRoot?.innerHTML ?? '',
      // What makes a window recognise its return stays, and so does the id of its session.
      JSON.stringify([{ ...localStorage }, history.state]),
    ]);
    expect(left.filter((text) => text.includes(session_id))).toEqual([]);
    expect(JSON.stringify(await page.evaluate(() => ({ ...sessionStorage })))).not.toContain('://');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });
}

/** Serves BankConnect's page to frames as one that may not be framed. */
async function forbidFraming(page: Page): Promise<void> {
  await page.route(`${BANKCONNECT}/?session_id=*`, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html', 'x-frame-options': 'DENY' },
      body: '<!doctype html><title>Not in a frame</title>',
    }),
  );
}

for (const display of ['inline', 'modal']) {
  test(`a frame that BankConnect refuses offers a window, whose return is the outcome (${display})`, async ({
    host,
    page,
    guard,
    browserName,
  }) => {
    test.skip(browserName === 'firefox', 'There no load is fired: it is a load_timeout.');
    guard.allowConsoleError(/X-Frame-Options|ERR_BLOCKED/);
    await forbidFraming(page);
    await page.clock.install();
    const returning = encodeURIComponent(`${LENDER}/return`);
    const endpoint = `/api/session?link_id=sandbox:success&redirect_url=${returning}`;
    await host.open(
      `<finbox-connect client-origin="${BANKCONNECT}" session-endpoint="${endpoint}" display="${display}" launch="auto"></finbox-connect>`,
    );
    await expect(host.element).toHaveAttribute('status', 'open');
    await page.clock.fastForward(6_000);
    const link = page.getByRole('link', { name: 'Open it in a new window' });
    await expect(link).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('finbox-connect')
      .options({ iframes: false })
      .setLegacyMode()
      .analyze();
    expect(violations).toEqual([]);
    const opened = page.context().waitForEvent('page');
    if (display === 'modal') await link.click();
    else {
      await link.focus();
      await page.keyboard.press('Enter');
    }
    await opened;
    const outcome = { type: 'finbox-success', detail: { via: 'return' } };
    expect(await host.outcome()).toMatchObject(outcome);
    expect((await host.heard()).map(({ type }) => type)).toEqual(['finbox-open', 'finbox-success']);
  });
}

test('an image that never arrives does not hold up the journey of an element added meanwhile', async ({
  host,
  page,
}) => {
  await page.route(`${LENDER}/never`, () => {});
  await host.record();
  const csp = `${BASE}; img-src 'self'; frame-src ${BANKCONNECT}`;
  const url = await host.publish('<img src="/never" alt="">', {
    headers: { 'content-security-policy': csp },
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(
    ([origin, endpoint]) => {
      const late = document.createElement('finbox-connect');
      late.setAttribute('client-origin', origin);
      late.setAttribute('session-endpoint', endpoint);
      document.body.append(late);
    },
    [BANKCONNECT, '/api/session?link_id=sandbox:success'] as const,
  );
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
});
