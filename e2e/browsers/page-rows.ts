import { expect } from '@playwright/test';
import type { LenderPage } from './lender-page.ts';
import type { Row } from './row.ts';

/** The journey and the page that it stands on. */
export const PAGE_ROWS: readonly Row[] = [
  {
    group: 'style policy',
    name: 'the styles apply under a strict policy',
    async play(lender) {
      await openDialog(lender);
      await lender.shows(() => {
        const root = document.querySelector('finbox-connect')?.shadowRoot;
        return ['.controls', 'dialog', 'iframe', '.button'].map((selector) => {
          const node = root?.querySelector(selector);
          const { display, position, backgroundColor } = getComputedStyle(node ?? document.body);
          return [display, position, backgroundColor][selector === '.button' ? 2 : 0];
        });
      }, ['flex', 'grid', 'block', 'rgb(38, 103, 217)']);
      await isUsable(lender);
    },
  },
  {
    group: 'style policy',
    name: 'where the policy allows no style of ours, the journey is readable and works',
    // What a browser cannot construct it tries as a style element, which this policy refuses.
    allows: /style-src|Content.Security.Policy/i,
    async play(lender) {
      await openDialog(lender, "'none'");
      await isUsable(lender);
      await lender.driver.click('[part="close-button"]');
      await lender.hears('open', 'close-request', 'failure');
    },
  },
  ...(['inline', 'modal'] as const).map((display): Row => ({
    group: 'moved',
    name: `${display}: moved in the document, the journey goes on and succeeds`,
    async play(lender) {
      const aside = '<aside></aside>';
      await lender.offer({ scenario: 'slow-return', display, aside });
      if (display === 'modal') await lender.launch();
      await lender.reaches('open');
      await lender.driver.evaluate(() => {
        const element = document.querySelector('finbox-connect');
        if (element) document.querySelector('aside')?.append(element);
      }, null);
      await lender.hears('open', 'success');
      await lender.shows(() => document.querySelector('aside > finbox-connect') !== null, true);
    },
  })),
  {
    group: 'inline',
    name: 'the session’s address is in none of the page’s performance entries, nor in its history',
    async play(lender) {
      await lender.driver.open(await lender.publishReturnPage());
      const before = await lender.driver.evaluate(() => history.length, null);
      await lender.offer({ scenario: 'silent', display: 'inline' });
      await lender.reaches('open');
      const [entries, added] = await lender.driver.evaluate(
        (known) => [
          performance.getEntries().filter(({ name }) => name.includes('session_id=')).length,
          history.length - known,
        ],
        before,
      );
      expect(added).toBe(1);
      expect(entries).toBe(listsEachFrame(lender.driver.name) ? 1 : 0);
    },
  },
];

/** Chromium before 119 lists a frame however it is navigated. */
function listsEachFrame(browser: string): boolean {
  const version = /^Chromium (\d+)/.exec(browser)?.[1];
  return version !== undefined && Number(version) < 119;
}

async function openDialog(lender: LenderPage, styles?: string): Promise<void> {
  const offering = { scenario: 'silent', display: 'modal' };
  await lender.offer(styles ? { ...offering, styles } : offering);
  await lender.launch();
  await lender.reaches('open');
}

/** The dialog's frame is large enough for a journey, and the close button in sight. */
async function isUsable(lender: LenderPage): Promise<void> {
  const [frame, close] = await lender.driver.evaluate(
    () =>
      ['iframe', '[part="close-button"]'].map((selector) => {
        const root = document.querySelector('finbox-connect')?.shadowRoot;
        const {
          width = 0,
          height = 0,
          top = -1,
        } = root?.querySelector(selector)?.getBoundingClientRect() ?? {};
        return { width, height, isInSight: top >= 0 && top < innerHeight };
      }),
    null,
  );
  expect(frame?.width).toBeGreaterThan(280);
  expect(frame?.height).toBeGreaterThan(400);
  expect(close).toMatchObject({ isInSight: true });
  expect(close?.width).toBeGreaterThan(10);
}
