import { expect } from '@playwright/test';
import { attackRow, type AttackRow } from './attack-row.ts';
import {
  CLIENT,
  CLIENT_HOST,
  journeyUrl,
  Signal,
  speakerAt,
  STRANGER_HOST,
} from './attacked-page.ts';

const WHEN = 'When it is sent';
const SESSION = 'Which session';

/** Addresses that a forged answer of the session endpoint, or forged markup, could hold. */
const FORGED_ADDRESSES = [
  speakerAt(STRANGER_HOST),
  speakerAt(`${CLIENT_HOST}.stranger.localhost`),
  speakerAt(`not-${CLIENT_HOST}`),
  `blob:${CLIENT}/0b8f9d9e-0000-4000-8000-000000000000`,
  `data:text/html,<script>parent.postMessage(1, '*')</script>`,
  'javascript:alert(1)',
  speakerAt(CLIENT_HOST).replace('//', `//${STRANGER_HOST}@`),
  speakerAt(STRANGER_HOST).replace('//', `//${CLIENT_HOST}@`),
  speakerAt(CLIENT_HOST).replace(/^http:/, 'https:'),
  `\\\\${STRANGER_HOST}\\attack`,
];

/** A message that would count at another time, or for another session. */
export const LIFE_ROWS: readonly AttackRow[] = [
  attackRow(WHEN, 'before the journey’s window was navigated', async (page) => {
    const served = new Signal();
    const address = `${CLIENT}/attack/late/${served.id}?session_id=session-1`;
    await page.open({ attributes: `launch="manual" redirect-url="${address}"`, opensAs: 'idle' });
    await page.attack(() => void document.querySelector('finbox-connect')?.open(), null);
    await page.attack(async (url) => {
      await window.attack.say(await window.attack.addFrame(url), [window.attack.success]);
    }, speakerAt(CLIENT_HOST));
    await page.hasRefused('source');
    await page.lender.shows(() => window.heard.length, 0);
    await served.give();
    await page.isOpen();
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(WHEN, 'again after the end: one outcome, whatever follows it', async (page) => {
    await page.open();
    await page.attack(async () => {
      const exit = { type: 'finbox-bankconnect', status: 'exit', payload: { message: 'left' } };
      const { success } = window.attack;
      const info = { ...success, status: 'info', payload: { event_name: 'manual' } };
      window.attack.journey().postMessage({ say: [success, success, exit, info] }, '*');
      await window.attack.hear(4);
    }, null);
    const { detail } = await page.lender.hears('open', 'success');
    expect(detail).toMatchObject({ sessionId: 'session-1' });
    await page.hasRefused('late');
  }),
  attackRow(SESSION, 'a success without any id, where the session is not known', async (page) => {
    await page.open({ attributes: `redirect-url="${speakerAt(CLIENT_HOST)}"` });
    await page.attack(async () => {
      const nameless = [{}, { linkId: 'link-1' }, { sessionId: '', entityId: null }, null];
      const messages = nameless.map((payload) => ({ ...window.attack.success, payload }));
      await window.attack.say(window.attack.journey(), messages);
    }, null);
    await page.holds('session');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(SESSION, 'a success of an earlier session, replayed in the next one', async (page) => {
    await page.open();
    await page.hearsTheGenuineSuccess();
    await page.attack((url) => {
      window.heard = [];
      const element = document.querySelector('finbox-connect');
      if (!element) throw new Error('There is no element.');
      element.redirectUrl = url;
    }, journeyUrl('session-2'));
    await page.lender.shows(() => window.heard.map(({ type }) => type).join(), 'finbox-open');
    await page.attack(async () => {
      await window.attack.say(window.attack.journey(), [window.attack.success]);
    }, null);
    await page.holds('session');
    await page.attack(async () => {
      const genuine = { ...window.attack.success, payload: { sessionId: 'session-2' } };
      await window.attack.say(window.attack.journey(), [genuine]);
    }, null);
    const { detail } = await page.lender.hears('open', 'success');
    expect(detail).toMatchObject({ sessionId: 'session-2' });
  }),
  attackRow(SESSION, 'a success that names another session', async (page) => {
    await page.open();
    await page.attack(async () => {
      const { success } = window.attack;
      const others = ['session-2', 'SESSION-1', 'session-1 ', 'session-1\u0000', 'ses', 'null'];
      const all = others.flatMap((id) =>
        [{ sessionId: id }, { session_id: id }, { sessionID: id, entityId: 'session-1' }].map(
          (payload) => ({ ...success, payload }),
        ),
      );
      await window.attack.say(window.attack.journey(), all);
    }, null);
    await page.holds('session');
    await page.hearsTheGenuineSuccess();
  }),
  attackRow(SESSION, 'a session whose address is not BankConnect’s', async (page) => {
    await page.open();
    const codes = await page.attack(
      ([origins, addresses]) =>
        Promise.all(
          addresses.map(async (address) => {
            const element = document.createElement('finbox-connect');
            Object.assign(element, { clientOrigin: origins, redirectUrl: address });
            element.setAttribute('launch', 'manual');
            document.body.append(element);
            const outcome = await element.open();
            const frames = element.shadowRoot?.querySelectorAll('iframe').length;
            element.remove();
            return `${frames} ${'code' in outcome ? outcome.code : 'success'}`;
          }),
        ),
      [CLIENT, FORGED_ADDRESSES] as const,
    );
    expect(codes).toEqual(FORGED_ADDRESSES.map(() => '0 invalid_session'));
    await page.attack(() => {
      window.heard = window.heard.slice(0, 1);
    }, null);
    await page.hearsTheGenuineSuccess();
  }),
];
