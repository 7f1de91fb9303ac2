import { expect } from '@playwright/test';
import { attackRow, type AttackRow } from './attack-row.ts';
import { type AttackedPage, CLIENT_HOST, journeyUrl, speakerAt } from './attacked-page.ts';

const GROUP = 'The way back';
const GENUINE = 'success=true&session_id=session-1';

/** The lender's page is its own return page: whoever links to it gives it an address. */
export const REDIRECT_ROWS: readonly AttackRow[] = [
  attackRow(
    GROUP,
    'a link to the lender’s page in the tab that left for the journey',
    async (page) => {
      const url = await page.open({ display: 'redirect' });
      await leaveAndComeBack(page, url, 'success=true');
      await page.lender.shows(() => location.search, '?success=true');
      await hearsNothing(page);
      for (const query of ['success=true&session_id=X', 'success=TRUE&session_id=X']) {
        await page.lender.driver.open(`${url}?${query}`);
        await hearsNothing(page);
      }
      await page.lender.driver.open(`${url}?${GENUINE}`);
      expect((await page.lender.hears('success')).detail).toMatchObject({ via: 'return' });
    },
  ),
  attackRow(GROUP, 'a return in a tab that has left for no journey', async (page) => {
    const url = await page.open({ display: 'redirect' });
    for (const query of [GENUINE, 'success=false', 'success=true&entity_id=X']) {
      await page.lender.driver.open(`${url}?${query}`);
      await hearsNothing(page);
    }
    await page.lender.driver.open(url);
    await leaveAndComeBack(page, url, GENUINE);
    expect((await page.lender.hears('success')).detail).toMatchObject({ via: 'return' });
  }),
  attackRow(
    GROUP,
    'a link that names a session, in a tab that left for one that is not known',
    async (page) => {
      const url = await page.open({ display: 'redirect' });
      await leaveAndComeBack(page, url, 'success=true&session_id=X', '');
      await page.lender.shows(() => location.search, '?success=true&session_id=X');
      await hearsNothing(page);
      await page.lender.driver.open(`${url}?success=false`);
      expect((await page.lender.hears('failure')).detail).toMatchObject({ code: 'exit' });
    },
  ),
];

async function hearsNothing(page: AttackedPage): Promise<void> {
  await page.lender.reaches('idle');
  await page.lender.shows(() => window.heard.length, 0);
}

/** Leaves the lender's page for the journey, which comes back to an address with that query. */
async function leaveAndComeBack(
  page: AttackedPage,
  url: string,
  query: string,
  session = 'session-1',
): Promise<void> {
  const go = `${url}?${query}`;
  const address = session ? journeyUrl(session, { go }) : speakerAt(CLIENT_HOST, { go });
  await page.attack((given) => {
    const element = document.querySelector('finbox-connect');
    if (element) element.redirectUrl = given;
  }, address);
  await page.lender.launch();
}
