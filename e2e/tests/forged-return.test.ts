import { ELEMENT } from '../support/entries.ts';
import { BANKCONNECT, LENDER, NEIGHBOUR } from '../support/places.mjs';
import { COOP } from '../support/policies.ts';
import { expect, test } from '../support/test.ts';

const FORGERIES = ['success=false', 'success=true&entity_id=X', 'success=true&session_id=X'];

for (const [policy, headers] of [
  ['no opener policy', {}],
  ['COOP on the lender’s page', COOP],
] as const) {
  for (const query of FORGERIES) {
    test(`${policy}: another site’s tab that opens the return page with ${query} ends nothing`, async ({
      host,
      page,
    }) => {
      await host.offer(ELEMENT, { scenario: 'sandbox:silent', display: 'popup', headers });
      await host.openWindow();
      await expect(host.status).toHaveAttribute('status', 'open');
      const forger = await page.context().newPage();
      await forger.goto(BANKCONNECT);
      await forger.evaluate((url) => location.assign(url), `${LENDER}/return?${query}`);
      await expect(forger.getByText('Go back to the tab with your application')).toBeVisible();
      await expect
        .poll(() => host.diagnosis())
        .toContainEqual(expect.stringMatching(/^return: window$/));
      expect((await host.heard()).map(({ type }) => type)).toEqual(['finbox-open']);
    });
  }
}

test('a return page that a neighbour’s page frames announces nothing', async ({ host, page }) => {
  await host.offer(ELEMENT, { scenario: 'sandbox:silent', display: 'popup' });
  const opened = await host.openWindow();
  await opened.waitForURL(/session_id=/);
  await expect(host.status).toHaveAttribute('status', 'open');
  const sessionId = new URL(opened.url()).searchParams.get('session_id') ?? '';
  const forger = await page.context().newPage();
  // Same site, other origin: its frames share the lender's storage, as a neighbour's page does.
  await forger.goto(`${NEIGHBOUR}/away`);
  await forger.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', resolve));
  }, `${LENDER}/return?success=true&session_id=${sessionId}`);
  // A later return, which is refused: by then the framed one would have been heard.
  const later = await page.context().newPage();
  await later.goto(`${LENDER}/return?success=false`);
  await expect(later.getByText('Go back to the tab with your application')).toBeVisible();
  expect(await host.diagnosis()).toEqual(['starting', 'open', 'return: window']);
  expect((await host.heard()).map(({ type }) => type)).toEqual(['finbox-open']);
});
