// The tables of docs/security.md.
import { DISPLAYS, pagePolicy, RETURN_PAGE_POLICY } from '../conformance/policies.mjs';
import { MUTATIONS } from '../mutations/checks.mjs';
import { tableOf } from './generated-block.mjs';

export const CLIENT = 'https://bankconnectclient.finbox.in';

/** @typedef {{ browser: string, group: string, row: string, place: number, isPassed: boolean }} Played */

/** Each row, and how it went in each engine. @param {string} title @param {readonly Played[]} played */
export function playedTable(title, played) {
  const browsers = [...new Set(played.map(({ browser }) => browser))];
  browsers.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const inOrder = [...played].sort((one, other) => one.place - other.place);
  const rows = new Map(inOrder.map(({ row, group }) => [row, group]));
  return tableOf([
    ['', title, ...browsers],
    ...[...rows].map(([row, group], index, all) => {
      const isFirst = all[index - 1]?.[1] !== group;
      return [isFirst ? `**${group}**` : '', row, ...browsers.map((browser) => cell(browser, row))];
    }),
  ]);

  /** Every engine has to play every row. @param {string} browser @param {string} row */
  function cell(browser, row) {
    const found = played.find((each) => each.browser === browser && each.row === row);
    if (!found) throw new Error(`${browser} has not played "${row}". Play the whole table first.`);
    return found.isPassed ? 'holds' : '**fails**';
  }
}

/** @typedef {{ name: string, file: string, rows: readonly string[], tests: readonly string[] }} Result */

const ROWS_SHOWN = 3;

/** All checks of the list, those that were not taken out yet included. @param {readonly Result[]} results */
export function mutationsTable(results, mutations = MUTATIONS) {
  return tableOf([
    ['Without the check of', 'in `src/`', 'Rows that turn red', 'Tests'],
    ...mutations.map(({ name, file }) => {
      const found = results.find((result) => result.name === name);
      const noticed = found
        ? [describeRows(found.rows), `${found.tests.length}`]
        : ['not run yet', ''];
      return [name, `\`${file.replace('src/', '')}\``, ...noticed];
    }),
  ]);

  /** @param {readonly string[]} rows */
  function describeRows(rows) {
    const shown = rows.slice(0, ROWS_SHOWN).join('; ');
    return rows.length > ROWS_SHOWN ? `${rows.length}: ${shown} …` : shown || 'none';
  }
}

export function policiesTable() {
  const pages = DISPLAYS.map((display) => [`\`${display}\``, pagePolicy(display, CLIENT)]);
  const alike = new Map();
  for (const [display, policy] of pages) {
    alike.set(policy, [...(alike.get(policy) ?? []), display]);
  }
  const blocks = [...alike].map(([policy, displays]) =>
    header(`A page with ${displays.join(', ')}`, policy),
  );
  return [...blocks, header('The return page', RETURN_PAGE_POLICY)].join('\n\n');
}

/** Exactly as it goes over the wire. @param {string} title @param {string} policy */
function header(title, policy) {
  return `${title}:\n\n\`\`\`http\nContent-Security-Policy: ${policy}\n\`\`\``;
}
