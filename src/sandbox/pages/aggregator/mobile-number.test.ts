import { expect, test } from 'vitest';
import { isMobileNumber, readMobileNumber } from './mobile-number.ts';

test.each([
  '9876543210',
  '98765 43210',
  '+91 98765 43210',
  '+91-98765-43210',
  '0091 9876543210',
  '919876543210',
  '098765 43210',
  '(+91) 98765.43210',
])('%s is understood', (typed) => {
  expect(readMobileNumber(typed)).toBe('9876543210');
});

test.each([
  '',
  '98765',
  '987654321',
  '98765432101',
  '+92 98765 43210',
  '९८७६५४३२१०',
  'ninety-eight',
])('%j is no mobile number', (typed) => {
  expect(isMobileNumber(readMobileNumber(typed))).toBe(false);
});
