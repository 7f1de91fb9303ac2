// Writes into docs/browsers.md which journeys the last run of the table has played in which browser.
import { readFileSync } from 'node:fs';
import { rewritePage, tableOf, withBlock } from './generated-block.mjs';

const RESULTS = 'e2e/.counts/browsers.json';
const PAGE = 'docs/browsers.md';
const BEGIN = '<!-- begin: npm run docs:browsers -->';

/** @type {{ browser: string, variant: string, group: string, row: string, isPassed: boolean }[]} */
const played = JSON.parse(readFileSync(RESULTS, 'utf8'));
const groups = [...new Set(played.map(({ group }) => group))];
const browsers = [...new Set(played.map(nameOf))];
browsers.sort(byEngineAndVersion);
const rows = new Set(played.map(({ row }) => row));

for (const browser of browsers) {
  const count = played.filter((each) => nameOf(each) === browser).length;
  if (count === rows.size && count > groups.length) continue;
  throw new Error(
    `${browser} has played ${count} rows of ${rows.size}. Play the whole table first.`,
  );
}

const table = tableOf([
  ['', ...groups],
  ...browsers.map((browser) => [browser, ...groups.map((group) => cell(browser, group))]),
]);
await rewritePage(PAGE, (page) => withBlock(page, BEGIN, table));

function nameOf({ browser, variant }) {
  return variant === 'as it is' ? browser : `${browser}, ${variant}`;
}

/** How many journeys were played, and where one failed, how many passed of them. */
function cell(browser, group) {
  const all = played.filter((each) => nameOf(each) === browser && each.group === group);
  const passed = all.filter(({ isPassed }) => isPassed).length;
  return passed === all.length ? `${passed}` : `**${passed} of ${all.length}**`;
}

function byEngineAndVersion(one, other) {
  return one.localeCompare(other, 'en', { numeric: true });
}
