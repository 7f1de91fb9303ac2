import { expect } from '@playwright/test';
import type { LenderPage } from '../browsers/lender-page.ts';
import type { Row } from '../browsers/row.ts';
import { AttackedPage, CLIENT_HOST, speakerAt } from '../conformance/attacked-page.ts';

export type ChaosGroup = 'The journey’s server' | 'The element' | 'The page' | 'The network';

export type ChaosRow = Row<ChaosGroup>;

/** What the page hears in the end: the events in their order, and what the outcome says. */
export interface Ending {
  readonly names?: readonly string[];
  readonly detail?: Record<string, unknown>;
}

/**
 * One thing that breaks. Whatever it is, there is one outcome, nothing is left of the journey, and
 * another one succeeds on the same page.
 */
export function chaosRow(
  group: ChaosGroup,
  name: string,
  play: (page: AttackedPage) => Promise<Ending>,
  allows?: RegExp,
): ChaosRow {
  return {
    group,
    name,
    ...(allows ? { allows } : {}),
    play: async (lender: LenderPage) => {
      const page = new AttackedPage(lender);
      await endsOnce(page, await play(page));
      await goesOnAfter(page);
    },
  };
}

async function endsOnce(page: AttackedPage, { names, detail = {} }: Ending): Promise<void> {
  const { lender } = page;
  await lender.shows(
    () => window.heard.filter(({ type }) => /success|failure/.test(type)).length,
    1,
  );
  const heard = await lender.driver.evaluate(() => window.heard, null);
  if (names) expect(heard.map(({ type }) => type)).toEqual(names.map((name) => `finbox-${name}`));
  expect(heard.at(-1)?.detail).toMatchObject(detail);
  await lender.shows(
    () =>
      [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])]
        .map((root) => root.querySelectorAll('iframe, dialog').length)
        .reduce((sum, count) => sum + count),
    0,
  );
}

async function goesOnAfter(page: AttackedPage): Promise<void> {
  await page.attack(
    async (url) => {
      window.heard = [];
      const element = window.attack.element();
      const opened = new Promise((resolve) => {
        element.addEventListener('finbox-open', resolve, { once: true });
      });
      // Another display than before, and as much time as there is by default.
      Object.assign(element, { display: 'inline', loadTimeout: 30_000, redirectUrl: url });
      void element.open();
      await opened;
    },
    speakerAt(CLIENT_HOST, { session_id: 'session-1', again: '1' }),
  );
  await page.hearsTheGenuineSuccess();
}
