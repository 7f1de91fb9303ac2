import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { lenderBackEnd } from './back-end/lender-back-end.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 4400;

/** The demo: its pages, the lender's back end and the sandbox in one dev server. */
export function demoConfig(): UserConfig {
  return {
    root: `${project}demo`,
    publicDir: `${project}public`,
    cacheDir: `${project}node_modules/.vite/demo`,
    appType: 'mpa',
    clearScreen: false,
    // What Vue asks every bundler to say.
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // Found by looking through the pages: named here, `vue` would mean the demo's own vue.ts.
    optimizeDeps: { entries: ['*.html'] },
    server: {
      port: Number(process.env['PORT'] ?? DEFAULT_PORT),
      // The lender's answers are for the lender's own pages.
      cors: false,
      fs: { allow: [project] },
    },
    plugins: [lenderBackEnd(project)],
  };
}
