import { attackRow, type AttackRow } from './attack-row.ts';
import { CLIENT_HOST, journeyUrl, STRANGER_HOST, speakerAt } from './attacked-page.ts';

const GROUP = 'Who sends it';

/** A whole success with the right session, from any window but the journey's. */
export const SENDER_ROWS: readonly AttackRow[] = [
  attackRow(GROUP, 'a frame of another site beside the journey', async (page) => {
    await page.open();
    await page.attack(async (url) => {
      await window.attack.say(await window.attack.addFrame(url), [window.attack.success]);
    }, speakerAt(STRANGER_HOST));
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(GROUP, 'a frame of the right origin beside the journey', async (page) => {
    await page.open();
    await page.attack(async (url) => {
      await window.attack.say(await window.attack.addFrame(url), [window.attack.success]);
    }, speakerAt(CLIENT_HOST));
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(GROUP, 'a frame of the right origin inside the journey’s page', async (page) => {
    await page.open();
    await page.attack(async (frame) => {
      const journey = window.attack.journey();
      await window.attack.tell(journey, { frame });
      const nested = journey.frames[0];
      if (!nested) throw new Error('There is no nested frame.');
      await window.attack.say(nested, [window.attack.success], 'top');
    }, speakerAt(CLIENT_HOST));
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(GROUP, 'a window of the right origin that has opened the page', async (page) => {
    const url = await page.open();
    const { driver } = page.lender;
    await driver.open(speakerAt(CLIENT_HOST, { open: url }));
    await driver.click('button');
    await driver.enterOpenedWindow();
    await page.isOpen();
    await page.attack(async () => {
      const opener: unknown = window.opener;
      if (!opener) throw new Error('The page has no opener.');
      await window.attack.say(opener as Window, [window.attack.success], 'source');
    }, null);
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(GROUP, 'the lender’s page itself', async (page) => {
    await page.open();
    await page.attack(async () => {
      const heard = window.attack.hear(1);
      window.postMessage(window.attack.success, '*');
      await heard;
    }, null);
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(GROUP, 'an event that claims the right origin and has no window', async (page) => {
    await page.open();
    await page.attack((url) => {
      const data = window.attack.success;
      const { origin } = new URL(url);
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: null }));
      window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
      window.dispatchEvent(new CustomEvent('message', { detail: data }));
    }, journeyUrl());
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
  }),
];
