import type { FrameLocator, Page } from '@playwright/test';
import { element, type HostPage } from '../support/host-page.ts';
import { BANKCONNECT, LENDER } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';
import { sessionOf } from '../support/walk.ts';

/** Puts a session of the sandbox's into a sandboxed frame. */
async function showSandboxed(host: HostPage, body: object, version = 1): Promise<FrameLocator> {
  const { redirect_url } = await sessionOf(body, version);
  await host.open(
    `<finbox-connect client-origin="${BANKCONNECT}" redirect-url="${redirect_url}" frame-sandbox></finbox-connect>`,
  );
  await expect(host.page.locator('finbox-connect iframe')).toHaveAttribute('sandbox', /scripts/);
  return host.journey;
}

/** A whole journey, by hand, up to its last page. */
const JOURNEYS: Readonly<Record<string, (host: HostPage) => Promise<void>>> = {
  async 'a statement that is uploaded'(host) {
    const journey = await showSandboxed(host, {});
    await journey.getByRole('button', { name: /HDFC/ }).click();
    await journey.locator('input[type=file]').setInputFiles({
      name: 'statement.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 statement'),
    });
    await journey.getByRole('button', { name: 'Continue' }).click();
  },
  async 'net banking'(host) {
    const journey = await showSandboxed(host, { mode: 'online' });
    await journey.getByRole('button', { name: /State Bank of India/ }).click();
    await journey.getByLabel('User ID').fill('anna');
    await journey.getByLabel('Password').fill('any');
    const characters = await journey.locator('#captcha-text').textContent();
    await journey.getByLabel('Characters in the picture').fill(characters ?? '');
    await journey.getByRole('button', { name: 'Log in' }).click();
    await journey.getByLabel(/^OTP/).fill('123456');
    await journey.getByRole('button', { name: 'Continue' }).click();
  },
  async 'the Account Aggregator'(host) {
    const aa = { bank_name: 'HDFC', aa_journey_code: 'BCAA004', mobile_number: '9876543210' };
    const journey = await showSandboxed(host, aa, 2);
    await journey.getByRole('button', { name: 'Send OTP' }).click();
    await journey.getByLabel(/^OTP/).fill('123456');
    await journey.getByRole('button', { name: 'Continue' }).click();
    await journey.getByRole('checkbox').first().check();
    await journey.getByRole('button', { name: 'Continue' }).click();
    await journey.getByLabel(/^OTP/).fill('123456');
    await journey.getByRole('button', { name: 'Continue' }).click();
    await journey.getByRole('button', { name: 'Approve' }).click();
  },
};

for (const [name, play] of Object.entries(JOURNEYS)) {
  test(`in a sandboxed frame ${name} comes to its success`, async ({ host }) => {
    await play(host);
    await host.journey.getByRole('button', { name: /submit|finish/i }).click();
    expect(await host.outcome()).toMatchObject({
      type: 'finbox-success',
      detail: { via: 'message' },
    });
  });
}

const FRIENDLY = `<!doctype html><title>Journey</title>
  <a href="/away" target="_blank" rel="noopener">Help</a>
  <a href="/statement">Statement</a>
  <button onclick="document.title = confirm('Sure?') ? 'confirmed' : 'refused'">Ask</button>`;

/** Lets a page stand in for BankConnect's in the frame, and a plain one wherever else it leads. */
async function serve(page: Page, journey: string): Promise<void> {
  await page.context().route(`${BANKCONNECT}/**`, (route) => {
    if (route.request().url().endsWith('/statement')) {
      const headers = { 'content-disposition': 'attachment; filename=statement.pdf' };
      return route.fulfill({ headers, body: 'statement' });
    }
    const isJourney = route.request().url().includes('session_id=');
    const body = isJourney ? journey : '<!doctype html><title>Elsewhere</title>';
    return route.fulfill({ contentType: 'text/html', body });
  });
}

test('a sandboxed frame opens its help, saves statements and asks questions', async ({
  host,
  page,
}) => {
  await serve(page, FRIENDLY);
  await host.open(element('sandbox:silent', 'frame-sandbox'));
  const helped = page.context().waitForEvent('page');
  await host.journey.getByRole('link', { name: 'Help' }).click();
  const help = await helped;
  await expect(help).toHaveTitle('Elsewhere');
  // Out of the sandbox, or the help's own page would not work.
  expect(await help.evaluate(() => self.origin)).toBe(BANKCONNECT);
  await help.close();
  page.once('dialog', (dialog) => void dialog.accept());
  await host.journey.getByRole('button', { name: 'Ask' }).click();
  await expect.poll(() => page.frames()[1]?.title()).toBe('confirmed');
  const saved = page.waitForEvent('download');
  await host.journey.getByRole('link', { name: 'Statement' }).click();
  expect((await saved).suggestedFilename()).toBe('statement.pdf');
});

const ATTACKS = {
  'replaces the page': `top.location = '${LENDER}/away'`,
  'goes back in its history': 'history.go(-1)',
};

for (const [name, script] of Object.entries(ATTACKS)) {
  for (const isSandboxed of [true, false]) {
    const outcome = isSandboxed
      ? 'leaves the lender’s page where it is'
      : 'takes the customer away';
    test(`a frame that ${name} ${outcome}`, async ({ host, page, guard, browserName }) => {
      test.skip(
        browserName === 'firefox' && name.startsWith('goes back'),
        'Driven over BiDi, the page answers nothing more once its frame has gone back.',
      );
      guard.allowConsoleError(/sandbox|navigat/i);
      await serve(
        page,
        `<!doctype html><title>Journey</title><button>Continue</button><script>
          document.querySelector('button').addEventListener('click', () => {
            parent.postMessage({ type: 'finbox-bankconnect', status: 'info', payload: { event_name: 'manual', linkId: 'l', message: '' } }, '*');
            try { ${script} } catch {}
            parent.postMessage({ type: 'finbox-bankconnect', status: 'info', payload: { event_name: 'manual', linkId: 'l', message: '' } }, '*');
          });
        </script>`,
      );
      await page.goto(`${LENDER}/away`);
      await host.open(element('sandbox:silent', isSandboxed ? 'frame-sandbox' : ''));
      const url = page.url();
      await host.journey.getByRole('button', { name: 'Continue' }).click();
      if (!isSandboxed) {
        // A page that the browser kept as it was left does not load again.
        return page.waitForURL(`${LENDER}/away`, { waitUntil: 'commit' });
      }
      await expect
        .poll(async () => (await host.heard()).filter(({ type }) => type === 'finbox-info'))
        .toHaveLength(2);
      // A navigation that was to come would have been begun before this one of the page's own.
      await page.evaluate(() => {
        location.hash = 'still-here';
      });
      expect(page.url()).toBe(`${url}#still-here`);
      await expect(host.element).toHaveAttribute('status', 'open');
    });
  }
}
