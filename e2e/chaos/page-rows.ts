import { journeyUrl, Signal, type AttackedPage } from '../conformance/attacked-page.ts';
import { ELEMENT } from '../support/entries.ts';
import { chaosRow, type ChaosRow, type Ending } from './chaos-row.ts';

const PAGE = 'The page';

export const PAGE_ROWS: readonly ChaosRow[] = [
  chaosRow(PAGE, '20,000 foreign messages in a burst', async (page) => {
    await page.open();
    await page.attack(async () => {
      const heard = window.attack.hear(20_000);
      for (let count = 0; count < 20_000; count += 1) window.postMessage({ count }, '*');
      await heard;
    }, null);
    await page.holds('source');
    await page.hearsTheGenuineSuccess();
    return {};
  }),
  chaosRow(
    PAGE,
    'a listener that throws at every event',
    async (page) => {
      await page.open({ head: '<script src="/attack/throwing-listeners.js"></script>' });
      await page.hearsTheGenuineSuccess();
      return {};
    },
    /a listener of the page’s/,
  ),
  ...(['full', 'blocked'] as const).map((how) =>
    chaosRow(PAGE, `a storage that is ${how}`, async (page) => {
      await page.open({
        display: 'popup',
        head: `<script src="/attack/${how}-storage.js"></script>`,
      });
      return comesBack(page, 'success=false', 'exit');
    }),
  ),
  chaosRow(PAGE, 'the clock is set back while a window is open', async (page) => {
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
    return { names: ['open', 'success'], detail: { sessionId: 'session-1', via: 'return' } };
  }),
  chaosRow(PAGE, 'the script stands on the page twice', async (page) => {
    await page.open({ head: ELEMENT.head.replace('.js', '.js?again') });
    await page.hearsTheGenuineSuccess();
    return { names: ['open', 'success'] };
  }),
];

/** The window's journey returns at once. */
async function comesBack(page: AttackedPage, result: string, code: string): Promise<Ending> {
  const go = `${await page.lender.publishReturnPage()}?${result}`;
  await page.attack(
    (url) => {
      window.attack.element().redirectUrl = url;
    },
    journeyUrl('session-1', { go }),
  );
  await page.lender.launch();
  return { names: ['open', 'failure'], detail: { code } };
}
