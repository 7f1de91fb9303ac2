import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig as UserConfig } from 'vitest/config';
import { headlessShellLaunch } from './browsers.mjs';

/** In the whole browser one of two pages is behind the other, and what waits to be drawn there waits for ever. */
const launchOptions = headlessShellLaunch();

/** `npm run fuzz` gives the property tests their number of inputs, and the time for it. */
const isFuzzing = Boolean(process.env['VITE_FUZZ_RUNS']);
const fuzzSetup = isFuzzing ? ['./e2e/support/fuzz-setup.ts'] : [];
const fuzzTime = isFuzzing ? { testTimeout: 0 } : {};

const unitTests = {
  extends: true as const,
  test: {
    name: 'unit',
    include: [
      'src/{shared,protocol,journey,server,sandbox,doctor,testing/back-end}/**/*.test.ts',
      'e2e/{checks,reference}/**/*.test.mjs',
    ],
    environment: 'node',
    // What they test has no state of its own between modules.
    isolate: false,
    // Some compile TypeScript, on machines that do much else.
    testTimeout: 30_000,
    setupFiles: fuzzSetup,
    ...fuzzTime,
  },
};

function browserTests(name: string, include: readonly string[]): UserConfig & { extends: true } {
  return {
    extends: true,
    test: {
      name,
      include: [...include],
      globalSetup: ['./src/launch/frame-origin.test-support.ts'],
      setupFiles: ['./e2e/support/clean-storage.ts', ...fuzzSetup],
      ...fuzzTime,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}

const inBrowser = browserTests('browser', [
  'src/*.test.ts',
  'src/{launch,connect,element,react,vue}/**/*.test.{ts,tsx}',
  'src/testing/*.test.{ts,tsx}',
]);

/** The React wrapper once more, with the older version that it is made for. */
const withReact18: typeof inBrowser = {
  ...browserTests('react-18', ['src/react/**/*.test.tsx']),
  resolve: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
  cacheDir: 'node_modules/.vite/react-18',
};

/** The testing kit where lenders use it: in pages without frames, dialogs and windows. */
const simulatedPageTests = (['jsdom', 'happy-dom'] as const).map((environment) => ({
  extends: true as const,
  test: {
    name: environment,
    include: ['src/testing/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
    environment,
  },
}));

/** Where each test runs: in Node, in Chromium, and in what only pretends to be a browser. */
export const tests: UserConfig = {
  optimizeDeps: {
    include: [
      'axe-core',
      'lit',
      'valibot',
      'react',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'react-refresh/runtime',
      'react-router',
      'vue',
      'vue/dist/vue.esm-browser.js',
      'vue/server-renderer',
    ],
  },
  test: {
    projects: [unitTests, inBrowser, withReact18, ...simulatedPageTests],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: [
        '**/*.test.*',
        '**/*.test-support.*',
        '**/*.test-d.*',
        // What a customer of the sandbox sees is walked end to end.
        'src/sandbox/pages/**',
      ],
      // CONTRIBUTING.md says what is reached, and what is not and why.
      thresholds: { branches: 95 },
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'e2e/.output/coverage',
    },
  },
};
