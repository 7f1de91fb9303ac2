import { expect, test } from 'vitest';
import { reasonOf } from './web.ts';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
  code: 'ECONNREFUSED',
});

test.each<[string, unknown, string]>([
  ['Node’s code', new TypeError('fetch failed', { cause: refused }), 'ECONNREFUSED'],
  ['the message', new TypeError('fetch failed', { cause: new Error('no code') }), 'fetch failed'],
  ['what was thrown, where it is no error', 'stopped', 'stopped'],
])('%s says why nobody answered', (_, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
