import { ELEMENT, ENTRIES } from '../support/entries.ts';
import { element, HostPage } from '../support/host-page.ts';
import { LENDER } from '../support/places.mjs';
import { COOP } from '../support/policies.ts';
import { expect, test } from '../support/test.ts';

const SUCCESS = { type: 'finbox-success', detail: { via: 'return' } };
const EXIT = { type: 'finbox-failure', detail: { code: 'exit' } };
const DISMISSED = { type: 'finbox-failure', detail: { code: 'dismissed' } };

for (const display of ['popup', 'tab']) {
  test(`${display}: the opened page has no opener and learns the origin alone`, async ({
    host,
  }) => {
    const headers = { 'referrer-policy': 'unsafe-url' };
    await host.offer(ELEMENT, { scenario: 'sandbox:silent', display, headers });
    const opened = await host.openWindow();
    await opened.waitForURL(/session_id/);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(['', `${LENDER}/`]).toContain(await opened.evaluate(() => document.referrer));
  });

  test(`${display}: the claimed window says what is happening while the session comes`, async ({
    host,
  }) => {
    await host.open(
      element('unused', `display="${display}"`).replace(/session-endpoint="[^"]*"/, ''),
    );
    await host.element.evaluate((node) => {
      Object.assign(node, { fetchSession: () => new Promise(() => {}) });
    });
    const opened = await host.openWindow();
    await expect(opened.getByRole('status')).toHaveText(/Opening your bank connection/);
    await expect(opened).toHaveTitle('Connect your bank');
    await opened.close();
    expect(await host.outcome()).toMatchObject(DISMISSED);
  });

  test(`${display}, severed by COOP: the element says where the journey goes on`, async ({
    host,
  }) => {
    await host.offer(ELEMENT, { scenario: 'sandbox:coop-silent', display, headers: COOP });
    await host.openWindow();
    await expect(host.element).toContainText('Continue in the other window');
    // It vanishes as soon as it is seen to be of no use: at the latest when it is pressed after that.
    const show = host.element.locator('button', { hasText: 'Show the window' });
    await expect(async () => {
      if (await show.isVisible())
        await show.evaluate((button: HTMLButtonElement) => button.click());
      await expect(show).toBeHidden({ timeout: 200 });
    }).toPass();
  });

  test(`${display}: a refused window is blocked, and the element offers a link that opens it`, async ({
    host,
    page,
  }) => {
    await host.open('<p></p>');
    const { redirect_url: redirectUrl } = await page.evaluate(async (returnUrl) => {
      const query = new URLSearchParams({
        link_id: 'sandbox:slow-return',
        redirect_url: returnUrl,
      });
      const response = await fetch(`/api/session?${query.toString()}`, { method: 'POST' });
      return (await response.json()) as { redirect_url: string };
    }, `${LENDER}/return`);
    const body = element('unused', `display="${display}" redirect-url="${redirectUrl}"`);
    await page.goto(await host.publish(body));
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole('button', { name: 'Connect your bank' }).click();
    expect(await host.outcome()).toMatchObject({ detail: { code: 'blocked' } });

    const link = page.getByRole('link', { name: 'Open it in a new window' });
    await expect(link).toHaveAttribute('href', redirectUrl);
    const opened = page.context().waitForEvent('page');
    await link.click();
    await opened;
    await expect
      .poll(async () => (await host.heard()).at(-1))
      .toMatchObject({ type: 'finbox-success', detail: { via: 'return' } });
  });
}

test('two tabs of the lender wait at once, and each hears its own outcome', async ({
  host,
  page,
}) => {
  const second = new HostPage(await page.context().newPage());
  await host.offer(ELEMENT, { scenario: 'sandbox:slow-return', display: 'popup' });
  await second.offer(ELEMENT, { scenario: 'sandbox:exit', display: 'popup' });
  await host.openWindow();
  await second.openWindow();
  expect(await second.outcome()).toMatchObject(EXIT);
  expect(await host.outcome()).toMatchObject(SUCCESS);
});

for (const entry of ENTRIES) {
  test(`${entry.name}: where storage throws, a popup still comes back`, async ({ host, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await host.offer(entry, { scenario: 'sandbox:success', display: 'popup' });
    await host.openWindow();
    expect(await host.outcome()).toMatchObject(SUCCESS);
    expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
  });
}
