import { expect } from '@playwright/test';
import { COOP } from '../support/policies.ts';
import { LENDER, NEIGHBOUR } from '../support/places.mjs';
import { attackRow, type AttackRow } from './attack-row.ts';
import {
  type AttackedPage,
  CLIENT_HOST,
  journeyUrl,
  Signal,
  speakerAt,
  STRANGER_HOST,
} from './attacked-page.ts';

const GROUP = 'The way back';
const RETURN = `${LENDER}/return`;
const GENUINE = 'success=true&session_id=session-1';
const FORGERIES = [
  'success=false',
  'success=true',
  'success=true&entity_id=X',
  'success=true&session_id=X',
  'success=true&session_id=session-1&session_id=X&success=false',
];

const PAGES = [
  ['no opener policy', {}, FORGERIES],
  // The policy changes what the windows know of each other, and not what a return says.
  ['COOP on the lender’s page', COOP, FORGERIES.slice(0, 2)],
] as const;

/** Whoever knows the return page's address can open it; nobody else's window is the journey's. */
export const RETURN_ROWS: readonly AttackRow[] = [
  ...PAGES.map(([policy, headers, queries]) =>
    attackRow(GROUP, `another site’s tab opens the return page (${policy})`, async (page) => {
      const back = await openWindow(page, headers);
      for (const query of queries) {
        await isRefused(page, speakerAt(STRANGER_HOST, { go: `${RETURN}?${query}` }));
      }
      await page.holds('return: window');
      await comesBack(page, back);
    }),
  ),
  attackRow(GROUP, 'a window whose name guesses the journey’s', async (page) => {
    const back = await openWindow(page);
    for (const name of ['finbox-connect:', 'finbox-connect:1-2-3', 'finbox-connect:undefined']) {
      await isRefused(page, `${RETURN}?success=false`, name);
    }
    await page.holds('return: window');
    await comesBack(page, back);
  }),
  attackRow(GROUP, 'a return page that another origin of the same site frames', async (page) => {
    const back = await openWindow(page);
    const query = new URLSearchParams({
      frame: `${RETURN}?${GENUINE}`,
      go: `${RETURN}?success=false`,
    });
    // Once the framed return page has loaded, the window goes to one that is refused: by then the
    // framed one would have been heard.
    await page.openWindow(`${NEIGHBOUR}/attack/speaker?${query.toString()}`);
    await page.holds('return: window');
    await comesBack(page, back);
  }),
  attackRow(GROUP, 'a channel of that name in another origin', async (page) => {
    const back = await openWindow(page);
    const broadcast = JSON.stringify({
      type: 'returned',
      id: 'forged',
      nonces: [],
      url: `${RETURN}?${GENUINE}`,
      time: Date.now() + 60_000,
    });
    const forged = { broadcast, go: `${RETURN}?success=false` };
    await page.openWindow(speakerAt(CLIENT_HOST, forged));
    await page.holds('return: window');
    await comesBack(page, back);
  }),
  attackRow(GROUP, 'junk and guesses in the lender’s own channel', async (page) => {
    const back = await openWindow(page);
    await page.attack(
      async ([url, names]) => {
        const channel = new BroadcastChannel('finbox-connect');
        const returned = { type: 'returned', id: 'forged', nonces: [], url, time: Date.now() };
        const forged = [
          null,
          1,
          'returned',
          [],
          {},
          { type: 'given' },
          { type: 'given', id: 'forged', page: '', nonce: '' },
          { type: 'given', id: 'forged', nonce: names[0] },
          { type: 'taken', id: 'forged' },
          { ...returned, nonces: names },
          { ...returned, nonces: 'finbox-connect:' },
          { ...returned, nonces: [{}, null, ['']] },
          { ...returned, url: url.replace('session-1', 'session-2') },
          // The right session, but from before the journey began.
          { ...returned, time: 1 },
          { ...returned, time: 'Infinity' },
        ];
        for (const message of forged) channel.postMessage(message);
        channel.close();
      },
      [`${RETURN}?success=false`, ['', '1-2-3', 'undefined']] as const,
    );
    await page.holds('return: window');
    await comesBack(page, back);
  }),
  attackRow(GROUP, 'a journey’s window that steers the page which opened it', async (page) => {
    const back = await openWindow(page, {}, { steer: `${LENDER}/away` });
    await page.holds();
    await comesBack(page, back);
  }),
];

/** Opens a page whose journey runs in a popup, which comes back once the signal is given. */
async function openWindow(
  page: AttackedPage,
  headers: Record<string, string> = {},
  query: Record<string, string> = {},
): Promise<Signal> {
  const back = new Signal();
  const go = `${RETURN}?${GENUINE}`;
  const address = journeyUrl('session-1', { ...query, wait: back.id, go });
  const attributes = `redirect-url="${address.replaceAll('&', '&amp;')}"`;
  await page.open({ display: 'popup', attributes, headers });
  await page.lender.launch();
  await page.isOpen();
  return back;
}

/** A window that goes to the lender's return page, which the lender's page then refuses. */
async function isRefused(page: AttackedPage, url: string, name = ''): Promise<void> {
  const before = await countRefusals(page);
  await page.openWindow(url, name);
  await expect.poll(() => countRefusals(page)).toBe(before + 1);
}

function countRefusals(page: AttackedPage): Promise<number> {
  return page.lender.driver.evaluate(
    () =>
      (document.querySelector('finbox-connect')?.diagnostics() ?? [])
        .flatMap((entry) => (entry.kind === 'refused' ? entry.count : []))
        .reduce((sum, count) => sum + count, 0),
    null,
  );
}

/** The control: the journey's own window comes back, and the same page hears it. */
async function comesBack(page: AttackedPage, back: Signal): Promise<void> {
  await back.give();
  const { detail } = await page.lender.hears('open', 'success');
  expect(detail).toMatchObject({ sessionId: 'session-1', via: 'return' });
}
