// Writes into docs/security.md what was played last: the attacks in each engine (`npm run docs:security`)
// and the checks that were taken out (`npm run test:mutations`, then this), where there are results, and
// the policies that the rows are served with.
import { existsSync, readFileSync } from 'node:fs';
import { rewritePage, withBlock } from './generated-block.mjs';
import { mutationsTable, playedTable, policiesTable } from './security-tables.mjs';

export const PAGE = 'docs/security.md';
const RESULTS = 'e2e/.counts';

const tables = [
  ['<!-- begin: attacks -->', read('conformance'), (played) => playedTable('Attack', played)],
  ['<!-- begin: chaos -->', read('chaos'), (played) => playedTable('What breaks', played)],
  ['<!-- begin: mutations -->', read('mutations'), mutationsTable],
  ['<!-- begin: policies -->', {}, policiesTable],
];

await rewritePage(PAGE, (page) =>
  tables.reduce(
    (text, [begin, data, write]) => (data ? withBlock(text, begin, write(data)) : text),
    page,
  ),
);

/** @param {string} name */
function read(name) {
  const file = `${RESULTS}/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
