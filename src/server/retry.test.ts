import { describe, expect, test } from 'vitest';
import { isUnsent, readRetryAfter, retryDelay } from './retry.ts';

describe('the delay', () => {
  test.each([
    ['of the first attempt', 1, null, 125, 250],
    ['of the second attempt', 2, null, 250, 500],
    ['for zero seconds', 1, 0, 125, 250],
    ['for two seconds', 1, 2, 2000, 2000],
    ['of a late attempt has an upper limit', 20, null, 2500, 5000],
  ])('%s', (_name, attempt, retryAfter, least, most) => {
    const delay = retryDelay(attempt, 20, retryAfter);
    expect(delay).toBeGreaterThanOrEqual(least);
    expect(delay).toBeLessThanOrEqual(most);
  });

  test.each([
    ['after the last attempt', 3, 2, null],
    ['where nothing is repeated', 1, 0, null],
    ['for more than five seconds', 1, 2, 5.1],
    ['for ever', 1, 2, Infinity],
  ])('is none %s', (_name, attempt, maxRetries, retryAfter) => {
    expect(retryDelay(attempt, maxRetries, retryAfter)).toBeNull();
  });
});

describe('Retry-After', () => {
  test.each([
    [null, null],
    ['', null],
    [' ', null],
    ['soon', null],
    ['0', 0],
    ['-5', 0],
    ['2', 2],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Infinity', null],
    ['0x10', null],
    ['1e30', null],
    ['99999999', 86_400],
    ['2.5', 3],
  ])('%j is %j seconds', (header, seconds) => {
    expect(readRetryAfter(header)).toBe(seconds);
  });

  test('may be a date', () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    expect(readRetryAfter(inAnHour)).toBeGreaterThan(3500);
    expect(readRetryAfter(inAnHour)! % 1).toBe(0);
  });
});

describe('an error of fetch', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code });
  test.each<[string, Error, boolean]>([
    ['a refused connection', withCode('ECONNREFUSED'), true],
    ['an unknown host, as the cause', new TypeError('x', { cause: withCode('ENOTFOUND') }), true],
    ['a connection that took too long', withCode('UND_ERR_CONNECT_TIMEOUT'), true],
    ['a reset, after which the request may have arrived', withCode('ECONNRESET'), false],
    ['an error without code', new Error('x'), false],
    ['a cause that is a text', new Error('x', { cause: 'ECONNREFUSED' }), false],
  ])('%s', (_name, error, expected) => {
    expect(isUnsent(error)).toBe(expected);
  });
});
