import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch } from './support/browsers.mjs';
import { BANKCONNECT, LENDER, LENDER_PORT, SANDBOX_PORT } from './support/places.mjs';

const firefox = process.env['FIREFOX'] === '0' ? undefined : firefoxLaunch();
const firefoxProject: NonNullable<PlaywrightTestConfig['projects']> = firefox
  ? [
      {
        name: 'firefox',

        use: {
          browserName: 'firefox',
          viewport: { width: 1280, height: 720 },
          ...('channel' in firefox ? { channel: firefox.channel } : {}),
          launchOptions: firefox,
        },
      },
    ]
  : [];

export default defineConfig({
  testDir: 'tests',
  outputDir: '.output',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A test that needs a second try has found something; a run that lands a change survives it once.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.counts/e2e.json' }]],
  // A trace of each test takes a third of the time: `--trace on` for the one that fails.
  use: { baseURL: LENDER, trace: 'off' },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: chromiumLaunch() },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...devices['Pixel 7'], launchOptions: chromiumLaunch() },
    },
    ...firefoxProject,
  ],
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
