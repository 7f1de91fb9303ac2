import { defineConfig, devices } from '@playwright/test';
import { headlessShellLaunch } from '../support/browsers.mjs';
import { CONSUMER_SANDBOX_PORT } from './places.ts';

/** The package in other people's build tools, from its tarball: `npm run test:consumers`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.output/consumers',
  fullyParallel: true,
  workers: 2,
  // Installing is most of it.
  timeout: 300_000,
  forbidOnly: Boolean(process.env['CI']),
  // A registry may fail once.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../.counts/consumers.json' }]],
  use: { ...devices['Desktop Chrome'], launchOptions: headlessShellLaunch() },
  globalSetup: './pack.ts',
  webServer: {
    command: `node dist/cli.js sandbox --port ${CONSUMER_SANDBOX_PORT} --quiet --reading-ms 0`,
    cwd: '../..',
    url: `http://127.0.0.1:${CONSUMER_SANDBOX_PORT}/`,
    reuseExistingServer: false,
  },
});
