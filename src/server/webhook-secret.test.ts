import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPLETED,
  ENDPOINT,
  handling,
  post,
  SAYS_COMPLETED,
  SECRET,
} from './webhook-handler.test-support.ts';
import { isSameText } from './webhook-secret.ts';

describe('the secret', () => {
  test.each([
    'https://lender.example/webhooks/finbox',
    'https://lender.example/webhooks/finbox/',
    `${ENDPOINT.slice(0, -1)}0`,
    ENDPOINT.slice(0, -1),
    `${ENDPOINT}0`,
    `${ENDPOINT}${SECRET}`,
    `${ENDPOINT}/more`,
    `https://lender.example/webhooks/finbox?${SECRET}`,
  ])('is not in %s', async (url) => {
    const { handle, told, asked } = handling({ upload: SAYS_COMPLETED });
    expect((await handle(post(COMPLETED, url))).status).toBe(404);
    expect([...told, ...asked]).toEqual([]);
  });

  test('may be followed by a slash', async () => {
    const { handle } = handling({ upload: SAYS_COMPLETED });
    expect((await handle(post(COMPLETED, `${ENDPOINT}/`))).status).toBe(200);
  });

  test('may be in a header, and then only there', async () => {
    const { handle } = handling({ upload: SAYS_COMPLETED }, { header: 'x-secret-key' });
    const request = post(COMPLETED, 'https://lender.example/webhooks');
    request.headers.set('x-secret-key', SECRET);
    expect((await handle(request)).status).toBe(200);
    expect((await handle(post(COMPLETED))).status).toBe(404);
  });

  test.each([undefined, null, '', 'x'])('%j beside a body is none', async (presented) => {
    const { handle, told } = handling({ upload: SAYS_COMPLETED });
    expect((await handle(COMPLETED, presented)).status).toBe(404);
    expect(told).toEqual([]);
  });

  test.each(['', 'short', 'has a blank in it, and is long', undefined])(
    '%j is refused at once, without being quoted',
    (secret) => {
      const create = () => handling({}, { secret: secret as string });
      expect(create).toThrow(/^secret must be/);
      if (secret) expect(create).not.toThrow(secret);
    },
  );
});

test('two texts are the same where they are equal, and nowhere else', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isSameText(a, a)).toBe(true);
      expect(isSameText(a, b)).toBe(a === b);
    }),
  );
});
