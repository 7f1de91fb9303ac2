import { chromium, type LaunchOptions } from 'playwright';
import { playFramedReturn } from '../support/framed-return.ts';
import { test } from '../support/test.ts';

const FEATURE = 'ThirdPartyStoragePartitioning';

/** Starts Chromium with what customers' browsers have and the driver switches off. */
async function withPartitions(options: LaunchOptions): Promise<LaunchOptions> {
  const server = await chromium.launchServer(options);
  const given = server.process().spawnargs.find((each) => each.startsWith('--disable-features='));
  await server.close();
  if (!given?.includes(FEATURE)) throw new Error(`The driver does not switch off ${FEATURE}.`);
  const [name = '', ...features] = given.split(/[=,]/).filter((each) => each !== FEATURE);
  const ignored = Array.isArray(options.ignoreDefaultArgs) ? options.ignoreDefaultArgs : [];
  return {
    ...options,
    ignoreDefaultArgs: [...ignored, given],
    args: [...(options.args ?? []), `${name}=${features.join(',')}`],
  };
}

test.use({
  launchOptions: async ({ launchOptions, browserName }, use) => {
    // Firefox always partitions.
    await use(browserName === 'chromium' ? await withPartitions(launchOptions) : launchOptions);
  },
});

test('a return page that another site frames ends nothing where storage is partitioned', ({
  host,
}) => playFramedReturn(host));
