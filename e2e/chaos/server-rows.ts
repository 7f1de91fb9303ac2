import { CLIENT, Signal } from '../conformance/attacked-page.ts';
import { chaosRow, type ChaosRow } from './chaos-row.ts';

const brokenAt = (how: string): string => `${CLIENT}/attack/broken/${how}?session_id=session-1`;
const lateAt = ({ id }: Signal): string => `${CLIENT}/attack/late/${id}?session_id=session-1`;

const SERVER = 'The journey’s server';
const TOO_LATE = { names: ['failure'], detail: { code: 'load_timeout' } };

export const SERVER_ROWS: readonly ChaosRow[] = [
  chaosRow(SERVER, 'never answers', async (page) => {
    const attributes = `redirect-url="${lateAt(new Signal())}" load-timeout="300"`;
    await page.open({ attributes, opensAs: 'ended' });
    return TOO_LATE;
  }),
  chaosRow(SERVER, 'answers after the time-out', async (page) => {
    const served = new Signal();
    const attributes = `redirect-url="${lateAt(served)}" load-timeout="300"`;
    await page.open({ attributes, opensAs: 'ended' });
    await served.give();
    return TOO_LATE;
  }),
  ...['drops the connection', 'answers with an error', 'refuses to be framed'].map((how) =>
    chaosRow(
      SERVER,
      how,
      async (page) => {
        const url = brokenAt(how.split(' ')[0] ?? '');
        const attributes = `redirect-url="${url}" load-timeout="2000"`;
        await page.open({ display: 'modal', attributes });
        await page.lender.launch();
        // Some engines say of a page that never came that it has loaded: the customer closes the dialog.
        await page.attack(async () => {
          const element = window.attack.element();
          await new Promise((resolve) => {
            if (window.heard.length > 0) resolve(null);
            for (const name of ['finbox-open', 'finbox-failure'])
              element.addEventListener(name, resolve, { once: true });
          });
          element.close();
        }, null);
        return {};
      },
      // What a browser prints of a frame that was not loaded.
      /Failed to load resource|frame|X-Frame-Options|500|Load denied/,
    ),
  ),
];
