import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATTACK_ROWS } from '../conformance/rows.ts';
import { MUTATIONS } from '../mutations/checks.mjs';
import { mutationsTable, playedTable, policiesTable } from './security-tables.mjs';

const page = readFileSync('docs/security.md', 'utf8');

test('docs/security.md prints the policies that the rows are served with', () => {
  expect(page).toContain(policiesTable());
});

test('docs/security.md lists each attack of the suite', () => {
  const listed = page.split('\n').map((line) => line.split('|')[2]?.trim());
  expect(listed).toEqual(expect.arrayContaining(ATTACK_ROWS.map(({ name }) => name)));
});

test('no two attacks have one name, by which the page lists them', () => {
  const names = ATTACK_ROWS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a row that fails in one engine is printed as failing there and nowhere else', () => {
  const row = { group: 'Who sends it', row: 'a stranger', place: 0 };
  const played = [
    { ...row, browser: 'Firefox 153', isPassed: false },
    { ...row, browser: 'Chromium 92', isPassed: true },
  ];
  expect(playedTable('Attack', played).split('\n').at(-1)).toBe(
    '| **Who sends it** | a stranger | holds | **fails** |',
  );
});

test('a row that an engine has not played stops the table', () => {
  const played = ['one', 'other'].map((row, place) => {
    const browser = `Browser ${place}`;
    return { group: 'Who sends it', row, place, browser, isPassed: true };
  });
  expect(() => playedTable('Attack', played)).toThrow('has not played');
});

test('a check whose removal no row notices is printed so', () => {
  const result = { name: 'the origin', file: 'src/launch/messages.ts', rows: [], tests: ['x'] };
  expect(mutationsTable([result], [result])).toContain(
    '| the origin | `launch/messages.ts` | none | 1 |',
  );
});

test('a check that was not taken out yet is printed so', () => {
  const mutation = { name: 'the origin', file: 'src/launch/messages.ts' };
  expect(mutationsTable([], [mutation])).toContain('| not run yet |');
});

test.each(MUTATIONS)(
  'without the check of $name: what it takes out stands in $file once',
  ({ file, find, replace }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  },
);
