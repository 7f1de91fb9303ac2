import { expect } from '@playwright/test';
import type { LenderPage } from '../browsers/lender-page.ts';
import { ELEMENT, type Entry } from '../support/entries.ts';
import { BANKCONNECT } from '../support/places.mjs';
import type { AttackRow } from './attack-row.ts';
import { DISPLAYS, pagePolicy } from './policies.mjs';

type Display = (typeof DISPLAYS)[number];

/** Its successes are checked first, so that the notice of that is shown too. */
const CHECKED: Entry = {
  ...ELEMENT,
  markup: (offer) => ELEMENT.markup({ ...offer, statusEndpoint: '/api/status?say=COMPLETED' }),
};

const ERROR_ENDPOINT = 'session-endpoint="/api/session?key=sandbox-unauthorized"';

/**
 * The strictest policy of a display, from the button to each kind of end. What a page's policy refuses
 * is a fault of the row, as everywhere in the suite; here it is the row.
 */
export const POLICY_ROWS: readonly AttackRow[] = DISPLAYS.map((display) => ({
  group: 'Policies',
  name: `${display}: its strictest policy has nothing to report`,
  allows: /401/,
  async play(lender) {
    await succeeds(lender, display);
    await failsWithAnError(lender, display);
    await getsNoSession(lender, display);
    if (display === 'popup' || display === 'tab') await isBlocked(lender, display);
    if (display === 'modal') await asksBeforeItCloses(lender);
  },
}));

const headersOf = (display: Display): Record<string, string> => ({
  'content-security-policy': pagePolicy(display, BANKCONNECT),
});

async function succeeds(lender: LenderPage, display: Display): Promise<void> {
  const headers = headersOf(display);
  await lender.offer({ scenario: 'success', display, entry: CHECKED, headers });
  if (display !== 'inline') await lender.launch();
  const opened = display === 'redirect' ? [] : ['open'];
  expect((await lender.hears(...opened, 'success')).detail).toMatchObject({ confirmed: true });
}

async function failsWithAnError(lender: LenderPage, display: Display): Promise<void> {
  await lender.offer({ scenario: 'error-exit', display, headers: headersOf(display) });
  if (display !== 'inline') await lender.launch();
  const opened = display === 'redirect' ? [] : ['open'];
  // A return address does not tell an error.
  const problem = display === 'inline' || display === 'modal' ? ['error'] : [];
  await lender.hears(...opened, ...problem, 'failure');
}

async function getsNoSession(lender: LenderPage, display: Display): Promise<void> {
  const headers = headersOf(display);
  await lender.offer({ scenario: 'success', display, source: ERROR_ENDPOINT, headers });
  if (display !== 'inline') await lender.launch();
  expect((await lender.hears('failure')).detail).toMatchObject({ code: 'session_unavailable' });
}

async function isBlocked(lender: LenderPage, display: Display): Promise<void> {
  await lender.offer({ scenario: 'silent', display, headers: headersOf(display) });
  await lender.reaches('idle');
  await lender.driver.evaluate(() => {
    window.open = () => null;
  }, null);
  await lender.launch();
  expect((await lender.hears('failure')).detail).toMatchObject({ code: 'blocked' });
}

async function asksBeforeItCloses(lender: LenderPage): Promise<void> {
  const headers = headersOf('modal');
  const attribute = 'confirm-close';
  await lender.offer({ scenario: 'silent', display: 'modal', attribute, headers });
  await lender.launch();
  await lender.reaches('open');
  await lender.driver.click('[part="close-button"]');
  await lender.shows(
    () =>
      document
        .querySelector('finbox-connect')
        ?.shadowRoot?.querySelector('[role="alertdialog"]') !== null,
    true,
  );
}
