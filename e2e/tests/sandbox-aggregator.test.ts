import { BANKCONNECT } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';
import { Walk } from '../support/walk.ts';

/* The pages that `sandbox-pages.test.ts` leaves out, and what the pages' script does. */

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

test.use({ colorScheme: 'light', trace: 'off' });

test.beforeEach(async ({ page }, { project }) => {
  test.slow();
  await page.setViewportSize(project.name === 'phone' ? NARROW : WIDE);
});

test('the Account Aggregator has no fault @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  const heading = 'Connect with an Account Aggregator';
  const aa = { bank_name: 'HDFC', aa_journey_code: 'BCAA004' };
  const names = { metadata: { names: ['AYUSH PATIL'] } };
  await walk.start({ ...aa, mobile_number: '9876543210' }, 2);
  await walk.look(heading);
  await walk.start({ ...aa, ...names }, 2);
  await walk.press('Send OTP');
  await walk.lookAtProblem(heading, '10 digits');
  await walk.fill('Mobile number', '9000000000');
  await walk.press('Send OTP');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await walk.lookAtProblem('No accounts were found', 'knows no account');
  await walk.press('Use another number');
  await walk.fill('Mobile number', '+91 98765 43210');
  await walk.press('Send OTP');
  await walk.look('Enter the OTP');
  await walk.fill(/^OTP/, '000000');
  await walk.press('Continue');
  await walk.lookAtProblem('Enter the OTP', '2 attempts left');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await walk.look('Choose your accounts');
  await walk.press('Continue');
  await walk.lookAtProblem('Choose your accounts', 'at least one');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await walk.look('Choose your accounts');
  await walk.press('Continue');
  await walk.look('Link your HDFC Bank accounts');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await walk.look('Give your consent');
  await page.goBack();
  await walk.press('Continue');
  await walk.press('Approve');
  await walk.look('Check and submit');
  await walk.press('Start over');
  await walk.fill('Mobile number', '9876543210');
  await walk.press('Send OTP');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await page.getByRole('checkbox').first().check();
  await walk.press('Continue');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await walk.press('Reject');
  await walk.look('You have left');
});

test('accounts at several banks have no fault @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  await walk.start({ bank_name: 'HDFC', mode: 'aa', journey_mode: 'aa_multi_banking' });
  await walk.fill('Mobile number', '9876543210');
  await walk.press('Send OTP');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await walk.look('Where do you have accounts?');
  await page.getByLabel('ICICI Bank').check();
  await walk.press('Continue');
  await expect(page.getByRole('group', { name: 'ICICI Bank' })).toBeVisible();
  await walk.look('Choose your accounts');
});

test('a new OTP is offered after half a minute @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  await page.clock.install();
  await walk.start({ bank_name: 'HDFC', mode: 'aa', mobile_number: '9876543210' });
  await walk.press('Send OTP');
  const resend = page.getByRole('button', { name: /Resend OTP/ });
  await expect(resend).toBeDisabled();
  await expect(resend).toHaveText(/in \d+ s/);
  await walk.look('Enter the OTP');
  await page.clock.runFor(31_000);
  await expect(resend).toBeEnabled();
  await expect(resend).toHaveText('Resend OTP');
});

test('the word about a missing file goes when a file is chosen @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  await walk.start({ bank_name: 'BARODA' });
  await walk.press('Continue');
  await expect(page.getByRole('alert').filter({ hasText: 'Choose a statement' })).toBeVisible();
  await walk.giveFile('october.pdf');
  await expect(page.getByText('Choose a statement first')).toHaveCount(0);
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  await walk.look('Upload your statement');
});

test('a wide logo breaks nothing on the narrowest phone @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.route('**/wide-logo.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="60"><rect width="1200" height="60" fill="#0a5"/></svg>',
    }),
  );
  await walk.start({ bank_name: 'HDFC', logo_url: `${BANKCONNECT}/wide-logo.svg` });
  await expect(page.getByAltText('Your lender')).toBeVisible();
  const leave = await page.getByRole('button', { name: 'Leave' }).boundingBox();
  expect(leave?.height).toBeLessThan(60);
  expect((leave?.x ?? 0) + (leave?.width ?? 0)).toBeLessThanOrEqual(320);
  await walk.look('Upload your statement');
});

test('a page that waits loads itself again @ci', async ({ page }) => {
  await new Walk(page).start();
  const address = page.url();
  const waiting = (await page.content()).replace('<body', '<body data-reload-after-ms="50"');
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: waiting }), {
    times: 1,
  });
  // What the sandbox itself answers has no such attribute.
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('body:not([data-reload-after-ms])')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choose your bank' })).toBeVisible();
});
