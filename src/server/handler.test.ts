import { describe, expect, test } from 'vitest';
import type { FinboxClient } from './client.ts';
import { FinboxApiError, type FinboxErrorDetails } from './error.ts';
import { createSessionHandler, type SessionHandlerOptions } from './handler.ts';

const ENDPOINT = 'https://lender.example/api/session';
const SESSION = { session_id: 's', redirect_url: 'https://client.example/?session_id=s&token=t' };

function post(headers: Record<string, string> = {}): Request {
  return new Request(ENDPOINT, { method: 'POST', headers });
}

function handling(
  createSession: FinboxClient['createSession'],
  paramsFor: Parameters<typeof createSessionHandler>[1] = () => ({ link_id: 'app-1042' }),
  options: Omit<SessionHandlerOptions, 'version'> = {},
) {
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const handle = createSessionHandler({ createSession }, paramsFor, { onError, ...options });
  return { handle, errors };
}

const succeed = async () => SESSION;

test('answers with the session and nothing else, not to be stored', async () => {
  const { handle } = handling(async () => ({ ...SESSION, secret: 'x' }));
  const response = await handle(post());
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toEqual(SESSION);
});

test('asks the callback with the request, and version 2 where it is wanted', async () => {
  const calls: unknown[] = [];
  const handle = createSessionHandler(
    {
      createSession: async (...args: unknown[]) => {
        calls.push(args);
        return SESSION;
      },
    },
    async (request) => ({ link_id: await request.text(), aa_journey_code: 'BCAA002' }),
    { version: 2 },
  );
  await handle(new Request(ENDPOINT, { method: 'POST', body: 'app-7' }));
  expect(calls).toEqual([[{ link_id: 'app-7', aa_journey_code: 'BCAA002' }, { version: 2 }]]);
});

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { handle } = handling(succeed);
  const response = await handle(new Request(ENDPOINT, { method }));
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

describe('a request from', () => {
  test.each<[string, Record<string, string>, number]>([
    ['this origin', { 'sec-fetch-site': 'same-origin', origin: 'https://lender.example' }, 200],
    ['this site', { 'sec-fetch-site': 'same-site', origin: 'https://www.lender.example' }, 200],
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
    const { handle } = handling(succeed);
    const request = post();
    // A Request of its own drops the headers that only a browser may set.
    Object.defineProperty(request, 'headers', { value: new Headers(headers) });
    const response = await handle(request);
    expect(response.status).toBe(status);
    if (status === 403)
      expect(await response.json()).toMatchObject({ error: { code: 'CROSS_SITE_REQUEST' } });
  });
});

describe('an error of the API', () => {
  const CONCEALED = 'The session could not be created.';
  test.each<[string, FinboxErrorDetails, number, string]>([
    ['a check', { status: 400, code: 'INVALID_URL', source: 'check' }, 400, 'text'],
    [
      'a refused parameter',
      { status: 400, code: 'INVALID_BANK_NAME', source: 'answer' },
      400,
      'text',
    ],
    ['too many requests', { status: 429, code: 'HTTP_429', source: 'answer' }, 429, 'text'],
    [
      'wrong credentials',
      { status: 401, code: 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED', source: 'answer' },
      502,
      CONCEALED,
    ],
    ['an unpaid plan', { status: 402, code: 'PAYMENT_REQUIRED', source: 'answer' }, 502, CONCEALED],
    [
      'a mode not enabled',
      { status: 403, code: 'MODE_NOT_ENABLED', source: 'answer' },
      502,
      CONCEALED,
    ],
    ['a wrong address', { status: 404, code: 'HTTP_404', source: 'answer' }, 502, CONCEALED],
    [
      'a wrong media type',
      { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', source: 'answer' },
      502,
      CONCEALED,
    ],
    ['an outage', { status: 503, code: 'HTTP_503', source: 'answer' }, 502, 'text'],
    ['a redirect', { status: 302, code: 'HTTP_302', source: 'answer' }, 502, 'text'],
    [
      'an unreadable success',
      { status: 200, code: 'INVALID_ANSWER', source: 'answer' },
      502,
      'text',
    ],
    [
      'no connection',
      { status: 0, code: 'SESSION_API_UNREACHABLE', source: 'connection' },
      502,
      'text',
    ],
    ['no answer in time', { status: 0, code: 'TIMEOUT', source: 'connection' }, 504, 'text'],
  ])('%s', async (_name, details, status, message) => {
    const error = new FinboxApiError('text', details);
    const { handle, errors } = handling(() => Promise.reject(error));
    const response = await handle(post());
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ error: { code: details.code, message } });
    expect(errors).toEqual([error]);
  });
});

describe('the callback', () => {
  const concealed = {
    error: { code: 'INTERNAL_ERROR', message: 'The session could not be created.' },
  };
  const apiError = new FinboxApiError('x', {
    status: 404,
    code: 'SESSION_NOT_FOUND',
    source: 'answer',
  });

  test.each<[string, unknown]>([
    ['an error', new Error('database at 10.0.0.7 is away')],
    ['an error of the API, from a call of its own', apiError],
    ['a text', 'database at 10.0.0.7 is away'],
  ])('that throws %s is answered 500 without it', async (_name, thrown) => {
    const { handle, errors } = handling(succeed, () => {
      throw thrown;
    });
    const response = await handle(post());
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual(concealed);
    expect(errors).toEqual([thrown]);
  });

  test('that rejects is answered likewise', async () => {
    const { handle } = handling(succeed, () => Promise.reject(new Error('away')));
    expect((await handle(post())).status).toBe(500);
  });

  test('that answers with a Response is obeyed, and FinBox is not asked', async () => {
    const { handle, errors } = handling(
      () => Promise.reject(new Error('asked')),
      () => new Response('Log in first.', { status: 401 }),
    );
    const response = await handle(post());
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('Log in first.');
    expect(errors).toEqual([]);
  });

  test('whose parameters no session can be made of is answered 500', async () => {
    const { handle } = handling(() => Promise.reject(new TypeError('circular')));
    const response = await handle(post());
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual(concealed);
  });
});
