import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import type { TableOptions } from './browsers/play-table.ts';
import {
  chromiumLaunch,
  firefoxLaunch,
  headlessShellLaunch,
  isEveryBrowser,
} from './support/browsers.mjs';
import { findWebKit } from './support/find-webkit.mjs';
import {
  NO_OLD_CHROMIUM,
  hasOldChromium,
  oldChromiumLaunch,
  oldChromiumVersions,
} from './support/old-chromium.mjs';
import { BANKCONNECT, LENDER, LENDER_PORT, SANDBOX_PORT } from './support/places.mjs';

const OLDEST_CHROMIUM = 92;

type Projects = NonNullable<PlaywrightTestConfig<TableOptions>['projects']>;

const TABLE = '**/browsers.test.ts';
const WEBKIT_TABLE = '**/browsers-webkit.test.ts';
/**
 * Attacks, and what breaks, ask nothing of a browser's newer APIs: they are played in each engine as it is,
 * and in the oldest.
 */
const TRIALS = ['**/conformance.test.ts', '**/chaos.test.ts'];
const WEBKIT_TRIALS = ['**/conformance-webkit.test.ts', '**/chaos-webkit.test.ts'];
const WEBKIT_TABLES = [WEBKIT_TABLE, ...WEBKIT_TRIALS];
const TABLES = [TABLE, ...TRIALS, ...WEBKIT_TABLES];
/** No browser takes part, or axe reads the markup of the sandbox's pages, which no browser changes. */
const ONE_BROWSER_IS_ENOUGH = [
  '**/common-js.test.ts',
  '**/doctor.test.ts',
  '**/package.test.ts',
  '**/printed-examples.test.ts',
  '**/sandbox-pages.test.ts',
  '**/sandbox-samples*.test.ts',
];
const desktop = devices['Desktop Chrome'];
const phone = devices['Pixel 7'];
const whole = { launchOptions: chromiumLaunch() };
const firefox = firefoxUse();

function firefoxUse(): Projects[number]['use'] {
  const found = process.env['FIREFOX'] === '0' ? undefined : firefoxLaunch();
  if (!found) return undefined;
  return {
    browserName: 'firefox',
    viewport: { width: 1280, height: 720 },
    ...('channel' in found ? { channel: found.channel } : {}),
    launchOptions: found,
  };
}

/** For an answer while one works: what is tagged `@ci` waits for CI. */
function chromiumAlone(): Projects {
  const shell = { launchOptions: headlessShellLaunch() };
  return [
    { name: 'chromium', testIgnore: [TABLE, ...WEBKIT_TABLES], use: { ...desktop, ...shell } },
    { name: 'phone', testIgnore: TABLES, grep: /@phone/, use: { ...phone, ...shell } },
    ...oldChromium(process.env['OLD_CHROMIUM'] ? /./ : /@short/),
  ];
}

function everyBrowser(): Projects {
  const chromium: Projects = [
    { name: 'chromium', testIgnore: TABLES, use: { ...desktop, ...whole } },
    { name: 'phone', testIgnore: TABLES, grep: /@phone/, use: { ...phone, ...whole } },
    ...oldChromium(/./),
    ...playBothWays('chromium', { ...desktop, launchOptions: headlessShellLaunch() }),
    ...webKit(),
  ];
  if (!firefox) return chromium;
  const testIgnore = [...TABLES, ...ONE_BROWSER_IS_ENOUGH];
  return [
    ...chromium,
    { name: 'firefox', testIgnore, use: firefox },
    ...playBothWays('firefox', firefox),
  ];
}

/** The rows that `grep` leaves, in old versions; one that was asked for and is not here fails. */
function oldChromium(grep: RegExp): Projects {
  if (NO_OLD_CHROMIUM) return [];
  return oldChromiumVersions()
    .filter((major) => isEveryBrowser || process.env['OLD_CHROMIUM'] || hasOldChromium(major))
    .map((major) => ({
      name: `table: chromium ${major}`,
      testMatch: major === OLDEST_CHROMIUM ? [TABLE, ...TRIALS] : TABLE,
      grep,
      use: { viewport: { width: 1280, height: 720 }, launchOptions: oldChromiumLaunch(major) },
    }));
}

/** WebDriver drives it: no browser of Playwright's is started for its tests. */
function webKit(): Projects {
  if (!findWebKit()) return [];
  return playBothWays('webkit', {}, WEBKIT_TABLE, WEBKIT_TRIALS);
}

/** The tables in a browser of today as it is, and the first without what older ones lack. */
function playBothWays(
  name: string,
  use: NonNullable<Projects[number]['use']>,
  table: string = TABLE,
  trials: readonly string[] = TRIALS,
): Projects {
  return [
    { name: `table: ${name}`, testMatch: [table, ...trials], use },
    {
      name: `table: ${name} without newer APIs`,
      testMatch: table,
      use: { ...use, withoutNewerApis: true },
    },
  ];
}

export default defineConfig<TableOptions>({
  testDir: 'tests',
  outputDir: '.output',
  fullyParallel: true,
  // The headless shell waits more than it works.
  workers: isEveryBrowser ? 2 : 4,
  forbidOnly: Boolean(process.env['CI']),
  // A test that needs a second try has found something; a run that lands a change survives it once.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: '.counts/e2e.json' }],
    ['./browsers/table-reporter.ts'],
  ],
  // A trace of each test takes a third of the time: `--trace on` for the one that fails.
  use: { baseURL: LENDER, trace: 'off' },
  ...(isEveryBrowser ? {} : { grepInvert: /@ci/ }),
  projects: isEveryBrowser ? everyBrowser() : chromiumAlone(),
  webServer: [
    {
      command: 'node e2e/support/lender.mjs',
      cwd: '..',
      url: `http://127.0.0.1:${LENDER_PORT}/favicon.ico`,
      reuseExistingServer: false,
    },
    {
      command: `node dist/cli.js sandbox --port ${SANDBOX_PORT} --client-origin ${BANKCONNECT} --quiet --reading-ms 0`,
      cwd: '..',
      url: `http://127.0.0.1:${SANDBOX_PORT}/`,
      reuseExistingServer: false,
    },
  ],
});
