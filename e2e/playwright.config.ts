import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import {
  chromiumLaunch,
  firefoxLaunch,
  headlessShellLaunch,
  isEveryBrowser,
} from './support/browsers.mjs';
import { BANKCONNECT, LENDER, LENDER_PORT, SANDBOX_PORT } from './support/places.mjs';

type Projects = NonNullable<PlaywrightTestConfig['projects']>;

const desktop = devices['Desktop Chrome'];
const phone = devices['Pixel 7'];

/** For an answer while one works: what is tagged `@ci` waits for CI. */
function chromiumAlone(): Projects {
  const shell = { launchOptions: headlessShellLaunch() };
  return [
    { name: 'chromium', use: { ...desktop, ...shell } },
    { name: 'phone', grep: /@phone/, use: { ...phone, ...shell } },
  ];
}

function everyBrowser(): Projects {
  const whole = { launchOptions: chromiumLaunch() };
  const chromium: Projects = [
    { name: 'chromium', use: { ...desktop, ...whole } },
    { name: 'phone', grep: /@phone/, use: { ...phone, ...whole } },
  ];
  const firefox = process.env['FIREFOX'] === '0' ? undefined : firefoxLaunch();
  if (!firefox) return chromium;
  return [
    ...chromium,
    {
      name: 'firefox',
      // No browser takes part in these.
      testIgnore: '**/sandbox-samples.test.ts',
      use: {
        browserName: 'firefox',
        viewport: { width: 1280, height: 720 },
        ...('channel' in firefox ? { channel: firefox.channel } : {}),
        launchOptions: firefox,
      },
    },
  ];
}

export default defineConfig({
  testDir: 'tests',
  outputDir: '.output',
  fullyParallel: true,
  // The headless shell waits more than it works.
  workers: isEveryBrowser ? 2 : 4,
  forbidOnly: Boolean(process.env['CI']),
  // A test that needs a second try has found something; a run that lands a change survives it once.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.counts/e2e.json' }]],
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
      command: `node dist/cli.js sandbox --port ${SANDBOX_PORT} --client-origin ${BANKCONNECT} --quiet`,
      cwd: '..',
      url: `http://127.0.0.1:${SANDBOX_PORT}/`,
      reuseExistingServer: false,
    },
  ],
});
