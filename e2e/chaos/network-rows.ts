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
    await page.attack(async () => {
      window.network.set(false);
      const { success, journey, say } = window.attack;
      const payload = { error_type: 'MU003', reason: 'Password Incorrect' };
      await say(journey(), [{ ...success, status: 'error', payload }]);
      window.network.set(true);
      await say(journey(), [success]);
    }, null);
    return { names: ['open', 'error', 'success'] };
  }),
];
