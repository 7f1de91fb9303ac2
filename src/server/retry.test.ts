import { describe, expect, test } from 'vitest';
import { retryDelay } from './retry.ts';

describe('the delay', () => {
  test.each([
    ['without Retry-After', null, 1, 125, 250],
    ['of the second attempt', null, 2, 250, 500],
    ['for an empty Retry-After', '', 1, 125, 250],
    ['for a Retry-After that is neither', 'soon', 1, 125, 250],
    ['for a date that is past', 'Wed, 21 Oct 2015 07:28:00 GMT', 1, 125, 250],
    ['for zero seconds', '0', 1, 125, 250],
    ['for a negative number', '-5', 1, 125, 250],
    ['for two seconds', '2', 1, 2000, 2000],
  ])('%s', (_name, retryAfter, attempt, least, most) => {
    const delay = retryDelay(attempt, retryAfter);
    expect(delay).toBeGreaterThanOrEqual(least);
    expect(delay).toBeLessThanOrEqual(most);
  });

  test.each([
    ['after the third attempt', 3, null],
    ['for a date that is far away', 1, 'Fri, 21 Oct 2101 07:28:00 GMT'],
    ['for ever', 1, 'Infinity'],
  ])('is none %s', (_name, attempt, retryAfter) => {
    expect(retryDelay(attempt, retryAfter)).toBeNull();
  });
});
