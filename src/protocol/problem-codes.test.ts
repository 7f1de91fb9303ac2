import { expect, test } from 'vitest';
import { categoryOf, PROBLEM_CODES } from './problem-codes.ts';

test.each([
  ['MU002', 'manual-upload'],
  ['MU003', 'manual-upload'],
  ['MU004', 'manual-upload'],
  ['MU006', 'manual-upload'],
  ['MU020', 'manual-upload'],
  ['MU021', 'manual-upload'],
  ['NB000', 'net-banking'],
  ['NB003', 'net-banking'],
  ['NB004', 'net-banking'],
  ['NB005', 'net-banking'],
])('the documented code %s is about %s', (code, category) => {
  expect(categoryOf(code)).toBe(category);
  expect(PROBLEM_CODES).toHaveProperty(code);
});

test('ten codes are documented', () => {
  expect(Object.keys(PROBLEM_CODES)).toHaveLength(10);
});

test.each([
  ['MU005', 'manual-upload'],
  ['NB999', 'net-banking'],
  ['mu003', 'manual-upload'],
  [' Nb004 ', 'net-banking'],
  ['AA001', 'other'],
  ['EMU03', 'other'],
  ['M', 'other'],
  ['', 'other'],
])('the undocumented code "%s" is about %s', (code, category) => {
  expect(categoryOf(code)).toBe(category);
});
