import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { build, type Plugin, type UserConfig, type ViteBuilder } from 'vite';
import { defineConfig } from 'vitest/config';
import { demoConfig } from './demo/vite-demo.ts';
import { tests } from './e2e/support/vitest-projects.ts';

/**
 * The syntax of ES2022 runs in every browser of package.json's browserslist but for static blocks, and
 * `check:floor` finds those in what is shipped. With the browsers themselves as target the compiler
 * would lower every class field as well.
 */
const BROWSER_SYNTAX = 'es2022';

/** Takes white space and comments out of the style sheets, which stand in the code as text. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  transform(code, id) {
    if (!id.endsWith('styles.ts')) return undefined;
    const minified = code.replace(/\s*\n\s*/g, '\n').replace(/`[^`]*`/g, (sheet) =>
      sheet
        .replace(/\/\*.*\*\/|\n/g, '')
        .replace(/([:,;{]) /g, '$1')
        .replace(/ {|;}/g, (end) => end.trim().replace(';', '')),
    );
    // Nobody steps through a style sheet.
    return { code: minified, map: { mappings: '' } };
  },
};

/** The words of each language, an entry of its own. */
function languageEntries(): Record<string, string> {
  const folder = 'src/element/text/languages';
  const names = readdirSync(folder).filter((name) => /^[a-z]+\.ts$/.test(name));
  return Object.fromEntries(names.map((name) => [`text/${parse(name).name}`, `${folder}/${name}`]));
}

/** For bundlers: one module an entry, with what they share in chunks; dependencies stay outside. */
const library: UserConfig = {
  build: {
    minify: false,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        element: 'src/element.ts',
        core: 'src/core.ts',
        return: 'src/return.ts',
        react: 'src/react/index.ts',
        vue: 'src/vue/index.ts',
        server: 'src/server/index.ts',
        testing: 'src/testing/index.ts',
        ...languageEntries(),
      },
    },
    rolldownOptions: {
      // 'use client' opens an entry and stays where it is.
      checks: { moduleLevelDirective: false },
      external: [/^lit(\/|$)/, 'valibot', /^react/, 'vue'],
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** For back ends and tests that `require`: what has no page in it, again as CommonJS. */
const commonJs: UserConfig = {
  build: {
    target: 'node20',
    minify: false,
    outDir: 'dist/cjs',
    lib: {
      formats: ['cjs'],
      entry: { server: 'src/server/index.ts', testing: 'src/testing/index.ts' },
      // dist/cjs/package.json says what these are.
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      external: ['valibot'],
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
    build: {
      sourcemap: true,
      lib: { entry, formats: [format], name, fileName: () => fileName },
      rolldownOptions: {
        // A library build of Vite leaves white space in modules.
        output: { minify: true, comments: false },
        // Lit's index imports its templates, which the element has no use for, for their side effects:
        // they would create a policy, which `trusted-types 'none'` forbids.
        treeshake: { moduleSideEffects: (id) => !/lit-(element|html)|lit\/index/.test(id) },
      },
    },
  };
}

/** BankConnect on one's own machine and the commands, for Node: everything inside but Node itself. */
const sandbox: UserConfig = {
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: { sandbox: 'src/sandbox/server.ts', cli: 'src/cli.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

/** Everything that `vite build --app` writes into `dist/`, one build each. */
const OUTPUTS: readonly UserConfig[] = [
  library,
  commonJs,
  script('src/script.ts', 'es', 'finbox-connect.js'),
  script('src/script.ts', 'iife', 'finbox-connect.iife.js'),
  script('src/return.ts', 'iife', 'finbox-return.js', 'FinboxReturn'),
  sandbox,
];

async function buildPackage({ environments }: ViteBuilder): Promise<void> {
  for (const output of OUTPUTS) {
    await build({
      configFile: false,
      plugins: [minifyStyles],
      ...output,
      build: {
        target: BROWSER_SYNTAX,
        emptyOutDir: false,
        copyPublicDir: false,
        ...output.build,
      },
    });
  }
  // Otherwise Vite looks for an index.html to build as well.
  if (environments['client']) environments['client'].isBuilt = true;
}

/** `vite build --app` makes the package, `vite` serves the demo, and Vitest runs the tests. */
export default defineConfig(({ command, mode }) => {
  if (mode === 'test') return tests;
  if (!['development', 'production'].includes(mode)) throw new Error(`There is no mode "${mode}".`);
  return command === 'build' ? { builder: { buildApp: buildPackage } } : demoConfig();
});
