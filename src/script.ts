import { loadTextsWith } from './element/text/texts.ts';

export * from './index.ts';

// A module finds `./text/…` beside itself; so does a classic script, unless it comes from another site
// without `crossorigin`. An element that bears the name `currentScript` is no script.
const { currentScript } = globalThis.document ?? {};
const isScript = currentScript && currentScript instanceof HTMLScriptElement;
const address = isScript ? currentScript.src : '';

loadTextsWith((path) => import(/* @vite-ignore */ address ? new URL(path, address).href : path));
