import { expect, test } from 'vitest';
import { formatDay, parseDay, subtractMonths } from './days.ts';
import {
  findGaps,
  lastSixMonths,
  listCoveredMonths,
  parsePeriod,
  periodFromFileName,
  requiredPeriod,
} from './periods.ts';

test.each([
  ['statement 2026-05 to 2026-10.pdf', { from: '01/05/2026', to: '31/10/2026' }],
  ['2026-02-03_2026-02-28.pdf', { from: '03/02/2026', to: '28/02/2026' }],
  ['2024-01 to 2024-02.pdf', { from: '01/01/2024', to: '29/02/2024' }],
  ['2026-10 to 2026-05.pdf', null],
  ['2026-13 to 2026-14.pdf', null],
  ['october.pdf', null],
])('the name %s says %o', (name, period) => {
  expect(periodFromFileName(name)).toEqual(period);
});

test('half a period is none', () => {
  expect(parsePeriod('2026-05-01', '')).toBeNull();
});

test('what no statement covers is missing, whatever their order and overlap', () => {
  const period = { from: '10/01/2026', to: '20/03/2026' };
  const covered = [
    { from: '01/03/2026', to: '10/03/2026' },
    { from: '01/01/2026', to: '31/01/2026' },
    { from: '20/01/2026', to: '05/02/2026' },
  ];
  expect(findGaps(period, covered)).toEqual([
    { from: '06/02/2026', to: '28/02/2026' },
    { from: '11/03/2026', to: '20/03/2026' },
  ]);
  expect(listCoveredMonths(period, covered)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(findGaps(period, [])).toEqual([period]);
  expect(findGaps(period, [{ from: '01/01/2025', to: '31/12/2026' }])).toEqual([]);
});

test('a month in whose first week the period ends is left out, if anything remains', () => {
  expect(requiredPeriod({ from: '01/05/2026', to: '07/11/2026' }).to).toBe('31/10/2026');
  expect(requiredPeriod({ from: '01/05/2026', to: '08/11/2026' }).to).toBe('08/11/2026');
  expect(requiredPeriod({ from: '01/11/2026', to: '05/11/2026' }).to).toBe('05/11/2026');
});

test('a month without such a day ends on its last', () => {
  expect(
    subtractMonths(Date.UTC(2026, 2, 31), 1)
      .toISOString()
      .slice(0, 10),
  ).toBe('2026-02-28');
});

test.each([
  ['a minute before midnight in India', Date.UTC(2026, 9, 31, 18, 29), '31/10/2026', '01/04/2026'],
  ['at midnight in India', Date.UTC(2026, 9, 31, 18, 30), '01/11/2026', '01/05/2026'],
])('%s the last six months end today in India', (_when, now, to, from) => {
  expect(lastSixMonths(now)).toEqual({ from, to });
});

test('a year of less than three digits is no year of the last century', () => {
  expect(parseDay('01/01/0026')).toBeNull();
  expect(formatDay(parseDay('01/01/0100') ?? new Date(0))).toBe('01/01/0100');
});

test('a period may span a century, and no more', () => {
  expect(parsePeriod('1926-01-01', '2026-12-31')).toEqual({ from: '01/01/1926', to: '31/12/2026' });
  expect(parsePeriod('1925-12-31', '2026-01-01')).toBeNull();
});

test('the months of a period that no rule limits are listed as fast as they are many', () => {
  const period = { from: '01/01/0100', to: '31/12/9999' };
  const from = performance.now();
  expect(listCoveredMonths({ from: '01/05/2026', to: '31/10/2026' }, [period])).toHaveLength(6);
  expect(listCoveredMonths(period, [period])).toHaveLength(9900 * 12);
  // Day by day it took three seconds.
  expect(performance.now() - from).toBeLessThan(1500);
});
