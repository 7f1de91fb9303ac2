import { playwright } from '@vitest/browser-playwright';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { demoConfig } from './demo/vite-demo.ts';
import { chromiumLaunch } from './e2e/support/browsers.mjs';

const BROWSERS = ['es2022', 'chrome111', 'firefox114', 'safari16.4'];

/** For bundlers: one module an entry, with what they share in chunks; dependencies stay outside. */
const library: UserConfig = {
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        element: 'src/element.ts',
        core: 'src/core.ts',
      },
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, 'valibot', /^react/, 'vue'],
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** For a script tag: one file with everything inside. */
function script(entry: string, format: 'es' | 'iife', fileName: string): UserConfig {
  return {
    build: {
      target: BROWSERS,
      emptyOutDir: false,
      sourcemap: true,
      copyPublicDir: false,
      lib: { entry, formats: [format], name: 'FinboxConnect', fileName: () => fileName },
    },
  };
}

/** BankConnect on one's own machine, for Node: everything inside but Node itself. */
const sandbox: UserConfig = {
  build: {
    target: 'node20',
    ssr: true,
    emptyOutDir: false,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { sandbox: 'src/sandbox/index.ts', cli: 'src/sandbox/cli.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
};

const unitTests = {
  extends: true as const,
  test: {
    name: 'unit',
    include: ['src/{shared,protocol,journey,server,sandbox}/**/*.test.ts'],
    environment: 'node',
  },
};

const browserTests = {
  extends: true as const,
  test: {
    name: 'browser',
    include: ['src/*.test.ts', 'src/{launch,connect,element,react,vue,testing}/**/*.test.{ts,tsx}'],
    globalSetup: ['./e2e/support/frame-origin.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromiumLaunch() }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

const tests: UserConfig = {
  optimizeDeps: {
    include: ['lit', 'lit/decorators.js', 'valibot', 'react', 'react-dom/client', 'vue'],
  },
  test: { projects: [unitTests, browserTests] },
};

const MODES: Readonly<Record<string, () => UserConfig>> = {
  library: () => library,
  module: () => script('src/index.ts', 'es', 'finbox-connect.js'),
  classic: () => script('src/index.ts', 'iife', 'finbox-connect.iife.js'),
  sandbox: () => sandbox,
  test: () => tests,
};

/** `vite` alone is the demo; `--mode` names a build of the package. */
export default defineConfig(({ mode }) => MODES[mode]?.() ?? demoConfig());
