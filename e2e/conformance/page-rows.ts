import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { attackRow, type AttackRow } from './attack-row.ts';
import { journeyUrl } from './attacked-page.ts';
import { LENDER_PORT } from '../support/places.mjs';

const PAGE = 'The page itself';
const STATUS = 'The status answer';

const NAMES = [
  'readyState',
  'addEventListener',
  'createElement',
  'body',
  'head',
  'documentElement',
  'defaultView',
  'activeElement',
  'adoptedStyleSheets',
  'title',
  'visibilityState',
];

const CLOBBERED = NAMES.map((name) => `<img name="${name}" alt="">`).join('');

const FORGED_ANSWERS: readonly object[] = [
  { upload_status: 'COMPLETED', session_id: 'session-2' },
  { session_id: 'session-1', constructor: { upload_status: 'COMPLETED' } },
  { upload_status: ['COMPLETED'], session_id: 'session-1' },
];

/** What a script or the markup of the lender's own page has done before, and a forged answer. */
export const PAGE_ROWS: readonly AttackRow[] = [
  attackRow(PAGE, '`Object.prototype` polluted before the script was loaded', async (page) => {
    await page.open({ head: '<script src="/attack/pollute.js"></script>' });
    await page.attack(async () => {
      const polluted = [{}, [], { status: 'success' }, '{}'];
      await window.attack.say(window.attack.journey(), polluted);
    }, null);
    await page.holds();
    await page.lender.shows(
      () => document.querySelector('finbox-connect')?.shadowRoot?.querySelector('[srcdoc]'),
      null,
    );
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(PAGE, 'elements that bear the names of `document`’s members', async (page) => {
    await page.open({ aside: `<form name="forms"></form>${CLOBBERED}` });
    await page.lender.shows(() => document.readyState.toString(), '[object HTMLImageElement]');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(STATUS, 'about another session, or of another shape', async (page) => {
    const id = randomUUID();
    const genuine = { upload_status: 'COMPLETED', session_id: 'session-1' };
    const answers = JSON.stringify([...FORGED_ANSWERS, genuine]);
    const endpoint = `/attack/status/${id}?${new URLSearchParams({ answers }).toString()}`;
    await page.open({
      attributes: `redirect-url="${journeyUrl()}" status-endpoint="${endpoint}"`,
    });
    const { detail } = await page.hearsTheGenuineSuccess();
    expect(detail).toMatchObject({ confirmed: true });
    const asked = await fetch(`http://127.0.0.1:${LENDER_PORT}/attack/status/${id}`);
    expect(await asked.json()).toBe(FORGED_ANSWERS.length + 1);
  }),
];
