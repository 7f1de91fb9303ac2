import { expect, test } from 'vitest';
import { subtractMonths } from './days.ts';
import {
  findGaps,
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
