import { expect, test } from 'vitest';
import { describeMissingDays } from './missing-days.ts';

test('missing days are listed by month, as the documents write them', () => {
  const gaps = [
    { from: '01/01/2024', to: '04/01/2024' },
    { from: '30/11/2024', to: '01/12/2024' },
  ];
  expect(describeMissingDays(gaps)).toBe(
    '{"Jan 2024": [1, 2, 3, 4], "Nov 2024": [30], "Dec 2024": [1]}',
  );
});
