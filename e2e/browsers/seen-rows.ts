import type { LenderPage } from './lender-page.ts';
import type { Row } from './row.ts';

/** A dialog that is seen and is the topmost layer, whatever the page does around it. */
export const SEEN_ROWS: readonly Row[] = [
  {
    group: 'modal',
    name: 'modal: the dialog is seen although the element is hidden',
    isShort: true,
    async play(lender) {
      await offer(lender);
      await lender.driver.evaluate(() => {
        const element = document.querySelector('finbox-connect');
        element?.toggleAttribute('hidden', true);
        void element?.open();
      }, null);
      await closes(lender);
    },
  },
  {
    group: 'modal',
    name: 'modal: a dialog whose place is hidden while it is open is seen elsewhere',
    async play(lender) {
      await offer(lender);
      await lender.launch();
      await lender.reaches('open');
      await lender.driver.evaluate(
        () => document.querySelector('finbox-connect')?.toggleAttribute('hidden', true),
        null,
      );
      await closes(lender);
    },
  },
  {
    group: 'modal',
    name: 'modal: the dialog takes clicks in a page that takes none, and Escape is not told to the page',
    async play(lender) {
      await offer(lender);
      await lender.launch();
      await lender.reaches('open');
      await lender.driver.evaluate(() => {
        document.body.style.pointerEvents = 'none';
        const count = (): void => void (document.body.dataset['escapes'] = 'heard');
        for (const type of ['keydown', 'keyup']) document.addEventListener(type, count, true);
      }, null);
      await lender.driver.press('Escape');
      await lender.hears('open', 'close-request', 'failure');
      await lender.shows(() => document.body.dataset['escapes'] ?? 'not heard', 'not heard');
      await lender.driver.evaluate(
        () => void document.querySelector('finbox-connect')?.open(),
        null,
      );
      await lender.reaches('open');
      await lender.driver.click('[part="close-button"]');
      await lender.reaches('ended');
    },
  },
];

async function offer(lender: LenderPage): Promise<void> {
  await lender.offer({ scenario: 'silent', display: 'modal' });
  await lender.reaches('idle');
}

async function closes(lender: LenderPage): Promise<void> {
  await lender.reaches('open');
  await lender.driver.click('[part="close-button"]');
  await lender.reaches('ended');
}
