import { BANKCONNECT, LENDER_PORT } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';
import { post, sessionOf, Walk } from '../support/walk.ts';

/*
 * Every page of the sandbox as a customer or a developer meets it, on a narrow phone and on a desk,
 * light and dark: no fault that axe knows, nothing that runs out of the window.
 */

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

test.use({ colorScheme: 'light', trace: 'off' });

test.beforeEach(async ({ page }, { project }) => {
  test.slow();
  await page.setViewportSize(project.name === 'phone' ? NARROW : WIDE);
});

test('the developer’s pages and the dead ends have no fault @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  const key = `axe-${crypto.randomUUID()}`;
  await page.goto(`${BANKCONNECT}/`);
  await walk.look('BankConnect on your own machine');

  const webhook = { webhook_url: `http://127.0.0.1:${LENDER_PORT}/heard`, webhook_mode: 1 };
  const credentials = { 'x-api-key': key, 'server-hash': 'sandbox-hash' };
  await post('/v1/session_data/update_webhook/', webhook, credentials);
  await walk.start({ api_key: key, link_id: 'sandbox:success' });
  await walk.look('sandbox:success');
  await page.goto(`${BANKCONNECT}/webhooks`);
  await expect(page.getByRole('cell', { name: /COMPLETION/ }).first()).toBeVisible();
  await walk.look('Webhooks delivered');
  await page.goto(`${BANKCONNECT}/clock`);
  await walk.look('The sandbox’s clock');

  await walk.start({ link_id: 'sandbox:expired' });
  await walk.look('This session has expired');
  await page.goto(`${BANKCONNECT}/?session_id=unknown`);
  await walk.look('This session is not known');
  const sealed = await sessionOf({}, 2);
  await page.goto(`${BANKCONNECT}/?session_id=${sealed.session_id}`);
  await walk.look('This link is not complete');
});

test('a page that does not exist has no fault @phone @ci', async ({ page, guard }) => {
  guard.allowConsoleError(/404/);
  await page.goto(`${BANKCONNECT}/nowhere`);
  await new Walk(page).look('There is no such page');
});

test('choosing a bank and uploading a statement has no fault @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  const logo = { logo_url: `${BANKCONNECT}/assets/icon.svg` };
  await walk.start({ journey_mode: 'multi_banking', ...logo });
  await walk.look('Choose your bank');
  await walk.fill('Search for your bank', 'nowhere');
  await expect(page.getByText('No bank of this name')).toBeVisible();
  await walk.look('Choose your bank');
  await walk.fill('Search for your bank', '');
  await walk.press(/HDFC Bank/);

  const heading = 'Upload your statement';
  await walk.look(heading);
  await walk.press('Continue');
  await walk.lookAtProblem(heading, 'Choose a statement first');
  await walk.giveFile('holiday.pdf', 'a photograph');
  await walk.press('Continue');
  await walk.lookAtProblem(heading, 'not a bank statement');
  for (const [password, problem] of [
    ['wrong', 'does not open the statement'],
    ['other-bank', 'not from HDFC Bank'],
    ['old', 'does not cover'],
  ] as const) {
    await walk.giveFile('a-name-that-is-rather-long-as-those-of-banks-are-2026-05 to 2026-08.pdf');
    await walk.fill(/^Password/, password);
    await walk.press('Continue');
    await walk.lookAtProblem(heading, problem);
  }
  await walk.giveFile('2026-05 to 2026-08.pdf');
  await page.getByText('Sandbox only').click();
  await walk.fill('First day', '2026-05-01');
  await walk.press('Continue');
  await walk.lookAtProblem(heading, 'Give both days');
  await walk.press('Continue');

  await walk.look('Check and submit');
  await expect(page.getByText('Missing: 01/09/2026')).toBeVisible();
  await walk.press('Submit');
  await walk.look('All done');
});

test('leaving, and coming back after the end, has no fault @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  const { redirect_url: address } = await sessionOf({ bank_name: 'BARODA' });
  await page.goto(address);
  await walk.look('Upload your statement');
  await walk.press('Leave');
  await walk.look('You have left');
  await page.goto(address);
  await walk.giveFile('statement.pdf');
  await walk.press('Continue');
  await walk.look('Check and submit');
  await walk.press('Submit');
  await walk.look('All done');
  await page.goto(address);
  await walk.look('Already submitted');
});

test('net banking has no fault @phone @ci', async ({ page }) => {
  const walk = new Walk(page);
  const heading = /^Log in to State Bank/;
  await walk.start({ mode: 'online' });
  await walk.press(/State Bank of India/);
  await walk.look(heading);
  await walk.press('Log in');
  await walk.lookAtProblem(heading, 'Enter your user ID');
  const logIn = async (user: string, password: string, captcha?: string): Promise<void> => {
    await walk.fill('User ID', user);
    await walk.fill('Password', password);
    const shown = await page.locator('#captcha-text').textContent();
    await walk.fill('Characters in the picture', captcha ?? shown ?? '');
    await walk.press('Log in');
  };
  await logIn('anna', 'any', 'wrong');
  await walk.lookAtProblem(heading, 'not the characters');
  await page.getByText('The characters as text').click();
  await walk.look(heading);
  await logIn('outage', 'any');
  await walk.lookAtProblem(heading, 'does not answer right now');
  await logIn('anna', 'wrong');
  await walk.lookAtProblem(heading, 'do not match');
  await logIn('question', 'any');
  await walk.look('Answer your security question');
  await walk.fill(/first school/, 'wrong');
  await walk.press('Continue');
  await walk.lookAtProblem('Answer your security question', 'not the right answer');
  await walk.press('Back to the banks');
  await walk.look('Choose your bank');
  await walk.press(/State Bank of India/);
  await logIn('anna', 'any');
  await walk.look('Enter the OTP');
  await walk.fill(/^OTP/, '000000');
  await walk.press('Continue');
  await walk.lookAtProblem('Enter the OTP', 'not the right OTP');
  await walk.fill(/^OTP/, '123456');
  await walk.press('Continue');
  await walk.look('Check and submit');
});
