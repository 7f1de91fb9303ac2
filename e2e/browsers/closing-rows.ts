import { expect } from '@playwright/test';
import type { LenderPage } from './lender-page.ts';
import type { Row } from './row.ts';

/** A dialog that is left by the customer, and gives the focus back. */
export const CLOSING_ROWS: readonly Row[] = [
  {
    group: 'closing',
    name: 'modal: the close button ends the journey',
    async play(lender) {
      await openDialog(lender);
      await lender.driver.click('[part="close-button"]');
      await isDismissed(lender, 'button');
    },
  },
  {
    group: 'closing',
    name: 'modal: Escape ends the journey',
    async play(lender) {
      await openDialog(lender);
      await lender.shows(focusedPart, 'close-button');
      await lender.driver.press('Escape');
      await isDismissed(lender, 'escape');
    },
  },
  {
    group: 'closing',
    name: 'modal: a journey that is closed can be opened again and succeeds',
    async play(lender) {
      await lender.offer({ scenario: 'slow-return', display: 'modal' });
      await lender.launch();
      await lender.reaches('open');
      await lender.driver.click('[part="close-button"]');
      await lender.hears('open', 'close-request', 'failure');
      await lender.driver.click('button[part="button"]');
      await lender.shows(() => document.querySelector('finbox-connect')?.outcome?.type, 'success');
    },
  },
  {
    group: 'closing',
    name: 'modal: with confirm-close the customer is asked, stays, is asked again and leaves',
    async play(lender) {
      await openDialog(lender, 'confirm-close');
      await lender.driver.click('[part="close-button"]');
      await lender.driver.click(answer(STAY));
      await lender.reaches('open');
      await lender.shows(focusedPart, 'close-button');
      await lender.driver.press('Escape');
      await lender.driver.click(answer(LEAVE));
      const outcome = await lender.hears('open', 'close-request', 'close-request', 'failure');
      expect(outcome.detail).toMatchObject({ code: 'dismissed' });
    },
  },
];

/** Places of the answers among the nodes of the question. */
const STAY = 2;
const LEAVE = 3;

const answer = (place: number): string => `[role="alertdialog"] > :nth-child(${place})`;

async function openDialog(lender: LenderPage, attribute = ''): Promise<void> {
  await lender.offer({ scenario: 'silent', display: 'modal', attribute });
  await lender.launch();
  await lender.reaches('open');
}

async function isDismissed(lender: LenderPage, by: string): Promise<void> {
  const outcome = await lender.hears('open', 'close-request', 'failure');
  expect(outcome.detail).toMatchObject({ code: 'dismissed' });
  await lender.shows(() => window.heard[1]?.detail['by'], by);
  await lender.shows(focusedPart, 'button');
}

function focusedPart(): string | null | undefined {
  return document.activeElement?.shadowRoot?.activeElement?.getAttribute('part');
}
