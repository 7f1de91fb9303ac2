import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without options nobody waits but for the processing and for a page that is slow on purpose', () => {
  expect(readOptions({})).toMatchObject({
    clientOrigin: null,
    hosts: [],
    webhookHosts: [],
    lender: null,
    hasHints: true,
    readingMs: 0,
    slowDelayMs: 3000,
    processingMs: 2000,
  });
});

test('a lender without a name has none', () => {
  expect(readOptions({ lender: ' ' }).lender).toBeNull();
  expect(readOptions({ lender: ' A Lender ' }).lender).toBe('A Lender');
});
