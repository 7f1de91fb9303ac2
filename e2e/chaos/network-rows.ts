import { chaosRow, type ChaosRow } from './chaos-row.ts';

declare global {
  interface Window {
    /** Of `site/offline.js`. */
    network: { set(isThere: boolean): void };
  }
}

const NETWORK = 'The network';
const HEAD = '<script src="/attack/offline.js"></script>';

export const NETWORK_ROWS: readonly ChaosRow[] = [
  chaosRow(
    NETWORK,
    'is gone as the session is asked for',
    async (page) => {
      const attributes = 'session-endpoint="/attack/broken/drops"';
      await page.open({ display: 'modal', head: HEAD, attributes });
      await page.attack(() => window.network.set(false), null);
      await page.lender.launch();
      await page.lender.reaches('ended');
      await page.attack(() => window.network.set(true), null);
      return { names: ['failure'], detail: { code: 'offline' } };
    },
    /Failed to load resource|network|Load|fetch/i,
  ),
  chaosRow(NETWORK, 'goes in the middle, and comes back', async (page) => {
    await page.open({ head: HEAD });
    await page.attack(() => {
      window.network.set(false);
      window.network.set(true);
    }, null);
    await page.hearsTheGenuineSuccess();
    return { names: ['open', 'success'] };
  }),
];
