import { expect, test } from 'vitest';
import { BANKS, findBank } from './banks.ts';

test('every documented bank is there once, whatever the case of its identifier', () => {
  expect(BANKS).toHaveLength(346);
  expect(new Set(BANKS.map(({ id }) => id.toLowerCase())).size).toBe(346);
  for (const id of ['SBI', 'sbi', 'model', 'MODEL', 'prathama gramin', 'PUNE MERCHANTS']) {
    expect(findBank(id)?.id.toLowerCase()).toBe(id.toLowerCase());
  }
  expect(findBank('NOSUCH')).toBeNull();
  expect(findBank('constructor')).toBeNull();
  expect(findBank('SVCBANK')).toBe(findBank('SVCBNK'));
});

test('the most used come first and those that have merged last', () => {
  const ids = BANKS.map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['HDFC', 'SBI', 'ICICI', 'AXIS']);
  expect(ids.slice(-10)).toEqual(
    expect.arrayContaining(['ALLAHABAD', 'DENA', 'OBC', 'VIJAYA', 'VILAS']),
  );
});

test('every bank takes statements, and all that the lists name are banks', () => {
  const withMode = (mode: string): number =>
    BANKS.filter(({ modes }) => modes.some((each) => each === mode)).length;
  expect([withMode('pdf'), withMode('online'), withMode('aa')]).toEqual([346, 19, 16]);
});
