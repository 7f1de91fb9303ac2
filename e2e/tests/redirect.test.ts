import { ELEMENT, ENTRIES, cellOf } from '../support/entries.ts';
import { HostPage } from '../support/host-page.ts';
import { LENDER } from '../support/places.mjs';
import { OPENER_POLICIES } from '../support/policies.ts';
import { newAddress, publish } from '../support/publish.ts';
import { expect, test } from '../support/test.ts';

const REDIRECT = { display: 'redirect' };

for (const entry of ENTRIES) {
  for (const [policy, headers, client] of OPENER_POLICIES) {
    const cell = `${cellOf(entry, 'redirect')}, ${policy}`;

    test(`${cell}: a success is announced once on the page that the customer comes back to`, async ({
      host,
      page,
    }) => {
      const scenario = `sandbox:${client}success`;
      const url = await host.offer(entry, { ...REDIRECT, scenario, headers });
      await host.launchButton.click();
      expect(await host.outcome()).toMatchObject({
        type: 'finbox-success',
        detail: { via: 'return' },
      });
      expect(await host.story()).toEqual(['finbox-success']);
      await expect(page).toHaveURL(url);

      await page.reload();
      await expect(host.status).toHaveAttribute('status', 'idle');
      expect(await host.heard()).toEqual([]);
    });

    test(`${cell}: an exit comes back as exit`, async ({ host, page }) => {
      const scenario = `sandbox:${client}exit`;
      const url = await host.offer(entry, { ...REDIRECT, scenario, headers });
      await host.launchButton.click();
      expect(await host.outcome()).toMatchObject({ detail: { code: 'exit' } });
      await expect(page).toHaveURL(url);
    });
  }

  test(`${cellOf(entry, 'redirect')}: an unsolicited link announces nothing`, async ({
    host,
    page,
  }) => {
    const url = await host.offer(entry, { ...REDIRECT, scenario: 'sandbox:silent' });
    await page.goto(`${url}?success=true&session_id=forged`);
    await expect(host.status).toHaveAttribute('status', 'idle');
    expect(await host.heard()).toEqual([]);
  });

  test(`${cellOf(entry, 'redirect')}: a link that names another session than the pending one, or none, announces nothing`, async ({
    host,
    page,
  }) => {
    const url = await host.offer(entry, { ...REDIRECT, scenario: 'sandbox:silent' });
    await host.launchButton.click();
    await page.waitForURL(/session_id=/);
    for (const forged of ['success=true&session_id=forged', 'success=true']) {
      await page.goto(`${url}?${forged}`);
      await expect(host.status).toHaveAttribute('status', 'idle');
      expect(await host.heard()).toEqual([]);
    }
  });

  test(`${cellOf(entry, 'redirect')}: a second tab with the return’s address announces nothing`, async ({
    host,
    page,
  }) => {
    const url = await host.offer(entry, { ...REDIRECT, scenario: 'sandbox:success' });
    await host.launchButton.click();
    const { sessionId } = (await host.outcome()).detail;
    const second = new HostPage(await page.context().newPage());
    await second.record();
    await second.page.goto(`${url}?success=true&session_id=${String(sessionId)}`);
    await expect(second.status).toHaveAttribute('status', 'idle');
    expect(await second.heard()).toEqual([]);
  });
}

test('redirect: a page that names another target for its links is left all the same', async ({
  host,
  page,
}) => {
  await host.offer(
    { ...ELEMENT, head: `<base target="_blank">${ELEMENT.head}` },
    { ...REDIRECT, scenario: 'sandbox:success' },
  );
  await host.launchButton.click();
  expect(await host.outcome()).toMatchObject({ type: 'finbox-success' });
  expect(page.context().pages()).toHaveLength(1);
});

test('redirect: a router that takes the query away before the element is there hides nothing', async ({
  host,
  page,
}) => {
  await page.route('**/router.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `if (location.search.includes('success')) history.replaceState(null, '', location.pathname);`,
    }),
  );
  await host.offer(
    { ...ELEMENT, head: `<script src="/router.js"></script>${ELEMENT.head}` },
    { ...REDIRECT, scenario: 'sandbox:success' },
  );
  await host.launchButton.click();
  expect(await host.outcome()).toMatchObject({ detail: { via: 'return' } });
  await page.reload();
  await expect(host.status).toHaveAttribute('status', 'idle');
  expect(await host.heard()).toEqual([]);
});

test('redirect: the element shows the outcome on the page that the customer comes back to', async ({
  host,
}) => {
  await host.offer(ELEMENT, { ...REDIRECT, scenario: 'sandbox:success' });
  await host.launchButton.click();
  await expect(host.element).toContainText('Your bank is connected');
});

test('return page: without anyone waiting it says so in words', async ({ page }) => {
  await page.goto(`${LENDER}/return?success=true&session_id=1`);
  await expect(page.getByText('Go back to the tab with your application')).toBeVisible();
});

test('return page: with the script alone and nobody waiting it says what to do, and the console why', async ({
  page,
}) => {
  const url = newAddress();
  await publish(url, '<!doctype html><title>Back</title><script src="/finbox-return.js"></script>');
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto(`${url}?success=true&session_id=secret-1`);
  await expect(page.getByText('go back to your application')).toBeVisible();
  expect((await warned).text()).toBe(
    'finbox-connect: no page of this origin waits for the result.',
  );
});

test('return page: an application that has not shown itself yet is left alone', async ({
  page,
}) => {
  const url = newAddress();
  const script = '<script src="/finbox-return.js"></script>';
  await publish(url, `<!doctype html><title>Back</title><div id="root"></div>${script}`);
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  await page.goto(`${url}?success=true&session_id=1`);
  await warned;
  await expect(page.locator('body > *')).toHaveCount(2);
});
