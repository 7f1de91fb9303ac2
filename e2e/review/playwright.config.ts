import { defineConfig, devices } from '@playwright/test';
import { headlessShellLaunch } from '../support/browsers.mjs';
import { LENDER_PORT } from '../support/places.mjs';

/** Beside the end-to-end tests' own ports and the consumers'. */
const PORT = LENDER_PORT + 4;
const DEMO = `http://localhost:${PORT}`;

/** The demo’s design review: what it can do, what it copies, axe in every state, and screenshots. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.output/review',
  snapshotPathTemplate: 'shots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../.counts/review.json' }]],
  use: { ...devices['Desktop Chrome'], baseURL: DEMO, launchOptions: headlessShellLaunch() },
  webServer: {
    command: 'npm start -- --strictPort',
    cwd: '../..',
    env: { PORT: `${PORT}`, SANDBOX_PORT: `${PORT + 1}` },
    url: DEMO,
    reuseExistingServer: false,
  },
});
