import type { Page } from '@playwright/test';
import { element, type HostPage } from '../support/host-page.ts';
import { LENDER } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';

const COOP = { 'cross-origin-opener-policy': 'same-origin' };

/** An element in whose session the lender's return page is named. */
function returning(scenario: string, attributes: string, returnUrl = `${LENDER}/return`): string {
  const query = new URLSearchParams({ link_id: scenario, redirect_url: returnUrl }).toString();
  return element(scenario, attributes).replace(
    /session-endpoint="[^"]*"/,
    `session-endpoint="/api/session?${query}"`,
  );
}

/** Clicks the launch button and gives back the window that opens. */
async function openWindow({ page }: HostPage): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Connect your bank' }).click();
  return opened;
}

const SUCCESS = { type: 'finbox-success', detail: { via: 'return' } };
const EXIT = { type: 'finbox-failure', detail: { code: 'exit' } };
const DISMISSED = { type: 'finbox-failure', detail: { code: 'dismissed' } };

for (const display of ['popup', 'tab']) {
  const attributes = `display="${display}"`;

  for (const [name, lender, client] of [
    ['no opener policy', {}, ''],
    ['COOP on the lender’s page', COOP, ''],
    ['COOP on the client’s page', {}, 'coop-'],
    ['COOP on both', COOP, 'coop-'],
  ] as const) {
    test(`${display}, ${name}: a success comes back once and the window closes`, async ({
      host,
    }) => {
      await host.open(returning(`sandbox:${client}success`, attributes), { headers: lender });
      const opened = await openWindow(host);
      const closed = opened.waitForEvent('close');
      expect(await host.outcome()).toMatchObject(SUCCESS);
      await closed;
      expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
    });

    test(`${display}, ${name}: an exit comes back as exit`, async ({ host }) => {
      await host.open(returning(`sandbox:${client}exit`, attributes), { headers: lender });
      await openWindow(host);
      expect(await host.outcome()).toMatchObject(EXIT);
    });
  }

  test(`${display}: closed by the customer it is dismissed`, async ({ host }) => {
    await host.open(returning('sandbox:silent', attributes));
    const opened = await openWindow(host);
    await expect(host.element).toHaveAttribute('status', 'open');
    // Twice seen on the journey's page: before, a closed window may be a severed one.
    await opened.waitForLoadState();
    await host.page.waitForFunction(() => performance.now() > 4_000);
    await opened.close();
    expect(await host.outcome()).toMatchObject(DISMISSED);
  });

  test(`${display}, severed by COOP: cancelled in the element it is dismissed`, async ({
    host,
  }) => {
    await host.open(returning('sandbox:coop-silent', attributes), { headers: COOP });
    await openWindow(host);
    await expect(host.element).toHaveAttribute('status', 'open');
    await expect(host.element).toContainText('Continue in the other window');
    await host.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await host.outcome()).toMatchObject(DISMISSED);
  });

  test(`${display}: the lender’s page is reloaded meanwhile and still hears the success`, async ({
    host,
  }) => {
    await host.open(returning('sandbox:slow-return', attributes));
    await openWindow(host);
    await expect(host.element).toHaveAttribute('status', 'open');
    await host.page.reload();
    expect(await host.outcome()).toMatchObject(SUCCESS);
    await host.page.reload();
    await expect(host.element).toHaveAttribute('status', 'idle');
    expect(await host.heard()).toEqual([]);
  });

  test(`${display}: the opened page has no opener and learns the origin alone`, async ({
    host,
  }) => {
    await host.open(returning('sandbox:silent', attributes), {
      headers: { 'referrer-policy': 'unsafe-url' },
    });
    const opened = await openWindow(host);
    await opened.waitForURL(/session_id/);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(['', `${LENDER}/`]).toContain(await opened.evaluate(() => document.referrer));
  });

  test(`${display}: the claimed window says what is happening while the session comes`, async ({
    host,
  }) => {
    await host.open(element('unused', attributes).replace(/session-endpoint="[^"]*"/, ''));
    await host.element.evaluate((node) => {
      Object.assign(node, { fetchSession: () => new Promise(() => {}) });
    });
    const opened = await openWindow(host);
    await expect(opened.getByRole('status')).toHaveText(/Opening your bank connection/);
    await expect(opened).toHaveTitle('Connect your bank');
    await opened.close();
    expect(await host.outcome()).toMatchObject(DISMISSED);
  });
}

for (const display of ['popup', 'tab']) {
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

    const link = page.getByRole('link', { name: 'Connect your bank' });
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
  await host.open(returning('sandbox:slow-return', 'display="popup"'));
  const other = await page.context().newPage();
  const second = new (host.constructor as new (page: Page) => HostPage)(other);
  await second.open(returning('sandbox:exit', 'display="popup"'));
  await openWindow(host);
  await openWindow(second);
  expect(await second.outcome()).toMatchObject(EXIT);
  expect(await host.outcome()).toMatchObject(SUCCESS);
});

test('an inline journey that comes back inside its frame ends with its result', async ({
  host,
}) => {
  await host.open(returning('sandbox:framed-return', ''), {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src http:",
    },
  });
  expect(await host.outcome()).toMatchObject(SUCCESS);
});

test('a message and a return make one outcome', async ({ host }) => {
  await host.open(returning('sandbox:message-and-return', ''), {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src http:",
    },
  });
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
});

test('where storage throws, a popup still comes back', async ({ host, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await host.open(returning('sandbox:success', 'display="popup"'));
  await openWindow(host);
  expect(await host.outcome()).toMatchObject(SUCCESS);
  expect(await host.story()).toEqual(['finbox-open', 'finbox-success']);
});
