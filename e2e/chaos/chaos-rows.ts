import { expect } from '@playwright/test';
import { CLIENT, journeyUrl, Signal } from '../conformance/attacked-page.ts';
import { chaosRow, endsOnce, goesOnAfter, type ChaosRow } from './chaos-row.ts';

const brokenAt = (how: string): string => `${CLIENT}/attack/broken/${how}?session_id=session-1`;

const SERVER = 'The journey’s server';

export const CHAOS_ROWS: readonly ChaosRow[] = [
  chaosRow(SERVER, 'never answers', async (page) => {
    const never = `${CLIENT}/attack/late/${new Signal().id}?session_id=session-1`;
    await page.open({
      attributes: `redirect-url="${never}" load-timeout="300"`,
      opensAs: 'ended',
    });
    await endsOnce(page, ['failure'], { code: 'load_timeout' });
    await goesOnAfter(page);
  }),
  chaosRow(SERVER, 'answers after the time-out', async (page) => {
    const served = new Signal();
    const late = `${CLIENT}/attack/late/${served.id}?session_id=session-1`;
    await page.open({ attributes: `redirect-url="${late}" load-timeout="300"`, opensAs: 'ended' });
    await served.give();
    await endsOnce(page, ['failure'], { code: 'load_timeout' });
    await goesOnAfter(page);
  }),
  ...['drops the connection', 'answers with an error', 'refuses to be framed'].map((how) =>
    chaosRow(
      SERVER,
      how,
      async (page) => {
        const url = brokenAt(how.split(' ')[0] ?? '');
        await page.open({
          display: 'modal',
          attributes: `redirect-url="${url}" load-timeout="2000"`,
        });
        await page.lender.launch();
        // Some engines say of a page that never came that it has loaded: the customer closes the dialog.
        await page.attack(async () => {
          const element = document.querySelector('finbox-connect');
          await new Promise((resolve) => {
            const isOver = () => element && element.status !== 'starting' && resolve(null);
            setInterval(isOver, 20);
          });
          element?.close();
        }, null);
        await endsOnce(page);
        await goesOnAfter(page);
      },
      // What a browser prints of a frame that was not loaded.
      /Failed to load resource|frame|X-Frame-Options|500|Load denied/,
    ),
  ),
  chaosRow('The page', '20,000 foreign messages in a burst', async (page) => {
    await page.open();
    await page.attack(async () => {
      const heard = window.attack.hear(20_000);
      for (let count = 0; count < 20_000; count += 1) window.postMessage({ count }, '*');
      await heard;
    }, null);
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
    await goesOnAfter(page);
  }),
  chaosRow(
    'The page',
    'a listener that throws at every event',
    async (page) => {
      await page.open({
        head: '<script src="/attack/throwing-listeners.js"></script>',
      });
      await page.attack(async () => {
        await window.attack.say(window.attack.journey(), [window.attack.success]);
      }, null);
      await endsOnce(page, ['open', 'success']);
      await goesOnAfter(page);
    },
    /a listener of the page’s/,
  ),
  chaosRow('The page', 'a storage that is full', async (page) => {
    await page.open({ display: 'popup', head: '<script src="/attack/full-storage.js"></script>' });
    await page.attack(
      (go) => {
        const element = document.querySelector('finbox-connect');
        if (element) element.redirectUrl = go;
      },
      journeyUrl('session-1', { go: `${await page.lender.publishReturnPage()}?success=false` }),
    );
    await page.lender.launch();
    await page.lender.hears('open', 'failure');
  }),
  chaosRow('The page', 'the clock is set back while a window is open', async (page) => {
    const back = new Signal();
    const go = `${await page.lender.publishReturnPage()}?success=true&session_id=session-1`;
    const address = journeyUrl('session-1', { wait: back.id, go }).replaceAll('&', '&amp;');
    await page.open({ display: 'popup', attributes: `redirect-url="${address}"` });
    await page.lender.launch();
    await page.isOpen();
    await page.attack(() => {
      Date.now = () => 0;
    }, null);
    await back.give();
    const { detail } = await page.lender.hears('open', 'success');
    expect(detail).toMatchObject({ sessionId: 'session-1', via: 'return' });
  }),
  chaosRow('The element', 'is taken out in the middle', async (page) => {
    await page.open();
    await page.attack(() => {
      const element = document.querySelector('finbox-connect');
      const later = document.createElement('finbox-connect');
      later.clientOrigin = element?.clientOrigin ?? '';
      later.redirectUrl = element?.redirectUrl ?? '';
      element?.addEventListener('finbox-failure', (event) => {
        const { type, detail } = event;
        window.heard.push({ type, detail: { ...detail } });
        document.body.append(later);
      });
      element?.remove();
    }, null);
    await page.lender.shows(
      () => window.heard.map(({ type }) => type).slice(0, 2),
      ['finbox-open', 'finbox-failure'],
    );
    await page.isOpen();
    await page.attack(async () => {
      window.heard = [];
      await window.attack.say(window.attack.journey(), [window.attack.success]);
    }, null);
    await endsOnce(page, ['success']);
  }),
  chaosRow('The element', 'moves into a shadow root in the middle', async (page) => {
    await page.open();
    await page.attack(() => {
      const host = document.createElement('section');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const element = document.querySelector('finbox-connect');
      if (element) root.append(element);
      window.attack.journey = () => {
        const frame = root.querySelector('finbox-connect')?.shadowRoot?.querySelector('iframe');
        if (!frame?.contentWindow) throw new Error('There is no frame.');
        return frame.contentWindow;
      };
    }, null);
    // The frame loads again where it cannot be moved as it is; then it can speak.
    await page.attack(async () => {
      const { success, journey } = window.attack;
      const heard = new Promise((resolve) => {
        document.addEventListener('finbox-success', resolve);
      });
      const speak = setInterval(() => journey().postMessage({ say: [success] }, '*'), 50);
      await heard;
      clearInterval(speak);
    }, null);
    await endsOnce(page, ['open', 'success'], { sessionId: 'session-1' });
  }),
  chaosRow(
    'The browser',
    'a name that somebody else has defined',
    async (page) => {
      await page.open({
        display: 'modal',
        head: '<script src="/attack/taken-name.js"></script>',
        attributes: '',
      });
      await page.lender.shows(
        () => document.querySelector('finbox-connect')?.textContent,
        'Somebody else’s',
      );
    },
    /finbox-connect/,
  ),
];
