import { expect } from '@playwright/test';
import type { LenderPage } from '../browsers/lender-page.ts';
import type { Row } from '../browsers/row.ts';
import { AttackedPage, CLIENT_HOST, speakerAt } from '../conformance/attacked-page.ts';

export type ChaosGroup = 'The journey’s server' | 'The element' | 'The page' | 'The browser';

export type ChaosRow = Row<ChaosGroup>;

/** One thing that breaks. Whatever it is, there is one outcome, and another journey succeeds after it. */
export function chaosRow(
  group: ChaosGroup,
  name: string,
  play: (page: AttackedPage) => Promise<unknown>,
  allows?: RegExp,
): ChaosRow {
  return {
    group,
    name,
    ...(allows ? { allows } : {}),
    play: async (lender: LenderPage) => void (await play(new AttackedPage(lender))),
  };
}

/** Waits for the outcome; there is one, and then nothing is left of the journey. */
export async function endsOnce(
  page: AttackedPage,
  names?: readonly string[],
  detail: Record<string, unknown> = {},
): Promise<void> {
  await page.lender.shows(
    () => window.heard.filter(({ type }) => /success|failure/.test(type)).length,
    1,
  );
  const heard = await page.lender.driver.evaluate(() => window.heard, null);
  if (names) expect(heard.map(({ type }) => type)).toEqual(names.map((name) => `finbox-${name}`));
  expect(heard.at(-1)?.detail).toMatchObject(detail);
  await page.lender.shows(
    () =>
      [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])]
        .map((root) => root.querySelectorAll('iframe, dialog').length)
        .reduce((sum, count) => sum + count),
    0,
  );
}

/** The page is alive: another journey on it opens and succeeds. */
export async function goesOnAfter(page: AttackedPage): Promise<void> {
  await page.attack(
    (url) => {
      window.heard = [];
      const element = document.querySelector('finbox-connect');
      if (!element) throw new Error('There is no element.');
      element.display = 'inline';
      element.redirectUrl = url;
      void element.open();
    },
    speakerAt(CLIENT_HOST, { session_id: 'session-1', again: '1' }),
  );
  await page.isOpen();
  await page.hearsTheGenuineSuccess();
}
