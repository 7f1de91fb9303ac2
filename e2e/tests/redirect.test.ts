import { element, HostPage } from '../support/host-page.ts';
import { LENDER } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';

/** The page that is left is also the page that the customer comes back to. */
async function openRedirect(host: HostPage, scenario: string): Promise<string> {
  const url = await host.publish('');
  const query = new URLSearchParams({ link_id: scenario, redirect_url: url }).toString();
  const body = element('unused', 'display="redirect"').replace(
    /session-endpoint="[^"]*"/,
    `session-endpoint="/api/session?${query}"`,
  );
  await host.publishAt(url, body);
  await host.record();
  await host.page.goto(url);
  return url;
}

async function leave({ page }: HostPage): Promise<void> {
  await page.getByRole('button', { name: 'Connect your bank' }).click();
}

test('redirect: the outcome is announced once on the page that the customer comes back to', async ({
  host,
  page,
}) => {
  const url = await openRedirect(host, 'sandbox:success');
  await leave(host);
  await page.waitForURL(`${url}*`);
  expect(await host.outcome()).toMatchObject({ type: 'finbox-success', detail: { via: 'return' } });
  expect(await host.story()).toEqual(['finbox-success']);
  await expect(page).toHaveURL(url);
  await expect(host.element).toContainText('Your bank is connected');

  await page.reload();
  await expect(host.element).toHaveAttribute('status', 'idle');
  expect(await host.heard()).toEqual([]);
});

test('redirect: an exit comes back as exit', async ({ host, page }) => {
  const url = await openRedirect(host, 'sandbox:exit');
  await leave(host);
  expect(await host.outcome()).toMatchObject({ detail: { code: 'exit' } });
  await expect(page).toHaveURL(url);
});

test('redirect: an unsolicited link announces nothing', async ({ host, page }) => {
  const url = await openRedirect(host, 'sandbox:silent');
  await page.goto(`${url}?success=true&session_id=forged`);
  await expect(host.element).toHaveAttribute('status', 'idle');
  expect(await host.heard()).toEqual([]);
});

test('redirect: a link that names another session than the pending one announces nothing', async ({
  host,
  page,
}) => {
  const url = await openRedirect(host, 'sandbox:silent');
  await leave(host);
  await page.waitForURL(/session_id=/);
  await page.goto(`${url}?success=true&session_id=forged`);
  await expect(host.element).toHaveAttribute('status', 'idle');
  expect(await host.heard()).toEqual([]);
  await page.goto(`${url}?success=true`);
  await expect(host.element).toHaveAttribute('status', 'idle');
  expect(await host.heard()).toEqual([]);
});

test('redirect: a second tab with the return’s address announces nothing', async ({
  host,
  page,
}) => {
  const url = await openRedirect(host, 'sandbox:success');
  await leave(host);
  const { sessionId } = (await host.outcome()).detail;
  const second = new HostPage(await page.context().newPage());
  await second.record();
  await second.page.goto(`${url}?success=true&session_id=${String(sessionId)}`);
  await expect(second.element).toHaveAttribute('status', 'idle');
  expect(await second.heard()).toEqual([]);
});

test('return page: without anyone waiting it says so in words', async ({ page }) => {
  await page.goto(`${LENDER}/return?success=true&session_id=1`);
  await expect(page.getByText('Go back to the tab with your application')).toBeVisible();
});
