import { describe, expect, test } from 'vitest';
import { createSessionHandler } from './session-handler.ts';

const SESSION = { session_id: 's', redirect_url: 'https://client.example/?session_id=s' };

function handling(allowedOrigins?: readonly string[]) {
  const finbox = { createSession: async () => SESSION };
  return createSessionHandler(finbox, () => ({ link_id: 'app-1042' }), { allowedOrigins });
}

function post(headers: Record<string, string>): Request {
  return new Request('https://lender.example/api/session', { method: 'POST', headers });
}

describe('a request from', () => {
  test.each<[string, Record<string, string>, number]>([
    ['this origin', { 'sec-fetch-site': 'same-origin', origin: 'https://lender.example' }, 200],
    [
      'another sub-domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://www.lender.example' },
      403,
    ],
    ['a place that browsers may name one day', { 'sec-fetch-site': 'same-party' }, 403],
    ['an older browser, about:blank', { origin: 'about:blank', 'x-forwarded-host': '' }, 403],
    ['an older browser, no origin', { origin: 'null', 'x-forwarded-host': '' }, 403],
    ['a file', { origin: 'file://', 'x-forwarded-host': '' }, 403],
    [
      'behind two proxies',
      { origin: 'https://shop.example', 'x-forwarded-host': 'shop.example, inner' },
      200,
    ],
    ['the address bar', { 'sec-fetch-site': 'none' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    [
      'another site that forged Origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://lender.example' },
      403,
    ],
    ['an older browser, this origin', { origin: 'https://lender.example' }, 200],
    ['an older browser, another site', { origin: 'https://evil.example' }, 403],
    ['an older browser, a sandboxed frame', { origin: 'null' }, 403],
    ['an older browser, a like name', { origin: 'https://lender.example.evil.example' }, 403],
    ['an older browser, another port', { origin: 'https://lender.example:8443' }, 403],
    [
      'behind a proxy that keeps Host',
      { origin: 'https://shop.example', host: 'shop.example' },
      200,
    ],
    [
      'behind a proxy that names it',
      { origin: 'https://shop.example', 'x-forwarded-host': 'shop.example' },
      200,
    ],
    ['no browser', {}, 200],
  ])('%s', async (_name, headers, status) => {
    const handle = handling();
    const response = await handle(post(headers));
    expect(response.status).toBe(status);
    if (status === 403)
      expect(await response.json()).toMatchObject({ error: { code: 'CROSS_SITE_REQUEST' } });
  });
});

describe('allowedOrigins', () => {
  const handle = handling(['https://www.lender.example', 'http://localhost:5173']);

  test.each<[string, Record<string, string>, number]>([
    [
      'a sub-domain that is listed',
      { 'sec-fetch-site': 'same-site', origin: 'https://www.lender.example' },
      200,
    ],
    [
      'another site that is listed',
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:5173' },
      200,
    ],
    ['an older browser on a listed page', { origin: 'https://www.lender.example' }, 200],
    [
      'a sub-domain that is not',
      { 'sec-fetch-site': 'same-site', origin: 'https://old.lender.example' },
      403,
    ],
    ['a request that names no origin', { 'sec-fetch-site': 'same-site' }, 403],
    ['this origin still', { 'sec-fetch-site': 'same-origin' }, 200],
  ])('%s', async (_name, headers, status) => {
    expect((await handle(post(headers))).status).toBe(status);
  });

  test.each(['*', 'null', 'lender.example', 'https://lender.example/', 'https://lender.example/a'])(
    '%j is no origin',
    (origin) => {
      expect(() => handling([origin])).toThrow(/allowedOrigins/);
    },
  );
});
