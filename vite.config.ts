import { playwright } from '@vitest/browser-playwright';
import { minify } from 'terser';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { demoConfig } from './demo/vite-demo.ts';
import { chromiumLaunch } from './e2e/support/browsers.mjs';

/**
 * The syntax of ES2022 runs in every browser of package.json's browserslist but for static blocks, and
 * `check:floor` finds those in what is shipped. With the browsers themselves as target the compiler
 * would lower every class field as well.
 */
const BROWSER_SYNTAX = 'es2022';

/** Takes the white space out of the style sheets, which stand in the code as text. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  transform(code, id) {
    if (!id.endsWith('styles.ts')) return undefined;
    const minified = code.replace(/\s*\n\s*/g, '\n').replace(/`[^`]*`/g, (sheet) =>
      sheet
        .replace(/\n/g, '')
        .replace(/([:,;{]) /g, '$1')
        .replace(/ {|;}/g, (end) => end.trim().replace(';', '')),
    );
    // Nobody steps through a style sheet.
    return { code: minified, map: { mappings: '' } };
  },
};

/** Goes over a finished script once more: terser finds some 2 % that the bundler's minifier leaves. */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const mapName = `${file.fileName}.map`;
      const { code, map } = await minify(file.code, {
        ecma: 2020,
        module: format === 'es',
        compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
        sourceMap: { content: file.map?.toString() ?? '', url: mapName },
      });
      file.code = code ?? file.code;
      const mapFile = bundle[mapName];
      if (mapFile?.type === 'asset' && typeof map === 'string') mapFile.source = map;
    }
  },
};

/** For bundlers: one module an entry, with what they share in chunks; dependencies stay outside. */
const library: UserConfig = {
  plugins: [minifyStyles],
  build: {
    target: BROWSER_SYNTAX,
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
        return: 'src/return.ts',
        server: 'src/server/index.ts',
        'text/hi': 'src/element/text/hi.ts',
      },
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, 'valibot', /^react/, 'vue'],
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** For a script tag: one file with everything inside. */
function script(
  entry: string,
  format: 'es' | 'iife',
  fileName: string,
  name = 'FinboxConnect',
): UserConfig {
  return {
    plugins: [minifyStyles, squeeze],
    build: {
      target: BROWSER_SYNTAX,
      emptyOutDir: false,
      sourcemap: true,
      copyPublicDir: false,
      lib: { entry, formats: [format], name, fileName: () => fileName },
      // A library build of Vite leaves white space in modules.
      rolldownOptions: {
        output: { minify: true, comments: false },
        // Lit's index names its templates, which the element has no use for, for their side effects.
        treeshake: { moduleSideEffects: (id) => !/lit-(element|html)|lit\/index/.test(id) },
      },
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
      input: { sandbox: 'src/sandbox/server.ts', cli: 'src/sandbox/cli.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
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
    // What they test has no state of its own between modules.
    isolate: false,
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
  return: () => script('src/return.ts', 'iife', 'finbox-return.js', 'FinboxReturn'),
  sandbox: () => sandbox,
  test: () => tests,
};

/** `vite` alone is the demo; `--mode` names a build of the package. */
export default defineConfig(({ mode }) => MODES[mode]?.() ?? demoConfig());
