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
