import { attackRow, type AttackRow } from './attack-row.ts';
import {
  type AttackedPage,
  CLIENT,
  CLIENT_HOST,
  journeyUrl,
  OTHER_PORT_HOST,
  OTHER_SCHEME_HOST,
  STRANGER_HOST,
  speakerAt,
} from './attacked-page.ts';

const GROUP = 'From which origin';

const ELSEWHERE = [
  ['another site', speakerAt(STRANGER_HOST)],
  ['a look-alike that begins with the right name', speakerAt(`${CLIENT_HOST}.stranger.localhost`)],
  ['a look-alike that ends with the right name', speakerAt(`not-${CLIENT_HOST}`)],
  ['a sub-domain of the right name', speakerAt(`www.${CLIENT_HOST}`)],
  ['the right name with another port', speakerAt(OTHER_PORT_HOST)],
  ['the right name with another scheme', speakerAt(OTHER_SCHEME_HOST)],
  ['no origin at all (a sandboxed page of the right site)', `${CLIENT}/attack/opaque`],
] as const;

/** From the journey's own window, after something in it has gone to a page of another origin. */
export const ORIGIN_ROWS: readonly AttackRow[] = [
  ...ELSEWHERE.map(([name, url]) =>
    attackRow(GROUP, name, async (page) => {
      await page.open();
      await page.attack(async (elsewhere) => {
        await window.attack.navigateJourney(elsewhere);
        await window.attack.say(window.attack.journey(), [window.attack.success]);
      }, url);
      await page.holds('origin');
      await comesBack(page);
    }),
  ),
  attackRow(GROUP, 'a `blob:` page of another site', async (page) => {
    await page.open();
    await page.attack(async (elsewhere) => {
      await window.attack.navigateJourney(elsewhere);
      await window.attack.sayFromBlob(window.attack.journey(), [window.attack.success]);
    }, speakerAt(STRANGER_HOST));
    await page.holds('origin');
    await comesBack(page);
  }),
];

/** The control: back on the journey's page, the same window counts again. */
async function comesBack(page: AttackedPage): Promise<void> {
  await page.attack((url) => window.attack.navigateJourney(url), journeyUrl());
  await page.hearsTheGenuineSuccess();
}
