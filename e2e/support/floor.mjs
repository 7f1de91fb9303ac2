// The oldest browsers that everything for a page runs in: `browserslist` in package.json states them.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Browser and version, as browserslist names them. @type {ReadonlyMap<string, string>} */
export const FLOOR = new Map(
  manifest.browserslist.map((query) => {
    const [, browser, version] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? [];
    if (!browser) throw new Error(`package.json: browserslist has "${query}", not "browser >= 1".`);
    return [browser, version];
  }),
);

/** Who shares a version number with whom, as the compatibility data of MDN names browsers. */
const COMPAT_NAMES = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  edge: ['edge'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
};

/** The same in the names of MDN's compatibility data, WebViews included. @type {ReadonlyMap<string, string>} */
export const COMPAT_FLOOR = new Map(
  [...FLOOR].flatMap(([browser, version]) => {
    const names = COMPAT_NAMES[browser];
    if (!names) throw new Error(`COMPAT_NAMES in floor.mjs lacks what MDN calls "${browser}".`);
    return names.map((name) => [name, version]);
  }),
);
