import { describe, expect, test } from 'vitest';
import { createFinboxClient, type FinboxClientOptions } from './client.ts';
import { FinboxApiError } from './error.ts';

const API_KEY = 'test-api-key-4711';
const SERVER_HASH = 'test-server-hash-0815';
const SESSION = {
  session_id: 'session-1',
  redirect_url: 'https://client.example/?session_id=session-1',
};

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

function clientAnswering(answer: () => Response, options: Partial<FinboxClientOptions> = {}) {
  const sent: Sent[] = [];
  const finbox = createFinboxClient({
    apiKey: API_KEY,
    serverHash: SERVER_HASH,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return answer();
    },
    ...options,
  });
  return { finbox, sent };
}

function bodyOf({ init }: Sent): unknown {
  return JSON.parse(String(init.body));
}

function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  );
}

describe('createSession', () => {
  test('posts JSON with the key in the body and as a header, and keeps the slash', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    const session = await finbox.createSession({
      link_id: 'app-1042',
      mode: 'aa',
      bank_name: 'sbi',
    });
    expect(session).toEqual(SESSION);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: 'https://apis.bankconnect.finbox.in/bank-connect/v1/session/',
      init: { method: 'POST', redirect: 'manual', cache: 'no-store' },
    });
    expect(sent[0]?.init.headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-api-key': API_KEY,
    });
    expect(bodyOf(sent[0]!)).toEqual({
      link_id: 'app-1042',
      mode: 'aa',
      bank_name: 'sbi',
      api_key: API_KEY,
    });
  });

  test("sends the tenure under the name that the API's errors use", async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    await finbox.createSession({ link_id: 'a', aa_recurring_tenure_month: 12 });
    expect(bodyOf(sent[0]!)).toEqual({
      link_id: 'a',
      aa_recurring_tenure_month_count: 12,
      api_key: API_KEY,
    });
  });

  test('speaks version 2 with its code and consents', async () => {
    const redirect_url = 'https://client.example/?session_id=s&token=abc';
    const { finbox, sent } = clientAnswering(() =>
      Response.json({ session_id: 's', redirect_url }),
    );
    const consents = { CC0001: { from_date: '01/10/2025', to_date: '09/12/2025' } };
    const params = { link_id: 'a', aa_journey_code: 'BCAA001', consents } as const;
    const session = await finbox.createSession(params, { version: 2 });
    expect(session.redirect_url).toBe(redirect_url);
    expect(sent[0]?.url).toBe('https://apis.bankconnect.finbox.in/bank-connect/v2/session/');
    expect(bodyOf(sent[0]!)).toEqual({ ...params, api_key: API_KEY });
  });

  test('sends extra members, which replace neither a parameter nor the key', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    const extra = { program_id: 'p1', link_id: 'other', api_key: 'other' };
    await finbox.createSession({ link_id: 'a' }, { extra });
    expect(bodyOf(sent[0]!)).toEqual({ link_id: 'a', program_id: 'p1', api_key: API_KEY });
  });

  test('sends nothing where a check refuses', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    const error = await errorOf(finbox.createSession({ link_id: '' }));
    expect(error).toMatchObject({
      code: 'INVALID_REQUEST',
      field: 'link_id',
      message: 'link_id, This field is required.',
    });
    expect(sent).toHaveLength(0);
  });

  test('drops what it does not know of the answer, and an empty error', async () => {
    const { finbox } = clientAnswering(() => Response.json({ ...SESSION, error: {}, more: 1 }));
    expect(await finbox.createSession({ link_id: 'a' })).toEqual(SESSION);
  });

  test.each([
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an empty id', '{"session_id":"","redirect_url":"https://a.example"}'],
    ['no URL', '{"session_id":"s"}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('a success with %s is INVALID_ANSWER', async (_name, body) => {
    const { finbox } = clientAnswering(() => new Response(body));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toMatchObject({ code: 'INVALID_ANSWER', status: 200, source: 'answer' });
  });

  test('an error in an answer of 200 is that error', async () => {
    const body = { session_id: '', error: { code: 'SESSION_EXPIRED', message: 'over' } };
    const { finbox } = clientAnswering(() => Response.json(body));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toMatchObject({ code: 'SESSION_EXPIRED', message: 'over', status: 200 });
  });

  test.each([429, 500, 502, 503, 504])('is never sent twice, not after a %i', async (status) => {
    const { finbox, sent } = clientAnswering(() => new Response('', { status }));
    expect(await errorOf(finbox.createSession({ link_id: 'a' }))).toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  test('does not follow a redirect, which would take the key along', async () => {
    const { finbox, sent } = clientAnswering(() => Response.redirect('https://elsewhere.example'));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toMatchObject({ status: 302, code: 'HTTP_302' });
    expect(sent).toHaveLength(1);
  });
});

describe('an error of the API', () => {
  const FIELD_TEXT = 'link_id, Ensure this field has no more than 500 characters.';
  test.each<[name: string, status: number, body: string, error: object]>([
    [
      'code and message',
      400,
      '{"error":{"code":"INVALID_BANK_NAME","message":"Invalid bank identifier."}}',
      { code: 'INVALID_BANK_NAME', message: 'Invalid bank identifier.', field: null },
    ],
    [
      'a message that names its field',
      400,
      JSON.stringify({ error: { code: 'INVALID_REQUEST', message: FIELD_TEXT } }),
      { code: 'INVALID_REQUEST', message: FIELD_TEXT, field: 'link_id' },
    ],
    [
      'a code that we do not know',
      400,
      '{"error":{"code":"NEW_CODE","message":"new"}}',
      { code: 'NEW_CODE', message: 'new' },
    ],
    ['a code alone', 403, '{"error":{"code":"MODE_NOT_ENABLED"}}', { code: 'MODE_NOT_ENABLED' }],
    [
      'the detail of Django REST framework',
      401,
      '{"detail":"Authentication credentials were not provided."}',
      {
        code: 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED',
        message: 'Authentication credentials were not provided.',
      },
    ],
    ['a detail under 403', 403, '{"detail":"No."}', { code: 'HTTP_403', message: 'No.' }],
    [
      'messages of a field',
      400,
      '{"link_id":["This field is required."],"status":0}',
      { code: 'INVALID_REQUEST', message: 'link_id, This field is required.', field: 'link_id' },
    ],
    [
      'message and status',
      402,
      '{"message":"Trial","status":2}',
      { code: 'PAYMENT_REQUIRED', message: 'Trial' },
    ],
    [
      'a detail with a comma, which names no field',
      400,
      '{"detail":"sorry, no"}',
      { code: 'HTTP_400', message: 'sorry, no', field: null },
    ],
    ['a page', 502, '<html><h1>Bad Gateway</h1></html>', { code: 'HTTP_502' }],
    ['nothing', 500, '', { code: 'HTTP_500' }],
    ['broken JSON', 400, '{"error":', { code: 'HTTP_400', field: null }],
    ['a text', 404, '"nothing here"', { code: 'HTTP_404' }],
    ['null', 415, 'null', { code: 'UNSUPPORTED_MEDIA_TYPE' }],
    ['a list', 405, '[["x"]]', { code: 'METHOD_NOT_ALLOWED' }],
    ['an empty error', 400, '{"error":{}}', { code: 'HTTP_400' }],
    [
      'an error that is a text',
      400,
      '{"error":"no","message":"so"}',
      { code: 'HTTP_400', message: 'so' },
    ],
    [
      'a code that is no code',
      400,
      '{"error":{"code":"<b>","message":"so"}}',
      { code: 'HTTP_400', message: 'so' },
    ],
  ])('%s', async (_name, status, body, expected) => {
    const { finbox } = clientAnswering(() => new Response(body, { status }));
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect(error).toBeInstanceOf(FinboxApiError);
    expect(error).toMatchObject({ name: 'FinboxApiError', status, source: 'answer', ...expected });
    expect((error as FinboxApiError).message).not.toBe('');
    expect((error as FinboxApiError).message).not.toContain('<');
  });

  test('has one line of at most 500 characters', async () => {
    const { finbox } = clientAnswering(() =>
      Response.json({ detail: `a\r\nb${'x'.repeat(10_000)}` }, { status: 400 }),
    );
    const error = await errorOf(finbox.createSession({ link_id: 'a' }));
    expect((error as Error).message).toMatch(/^a bx+$/);
    expect((error as Error).message).toHaveLength(500);
  });
});

describe('options that cannot work', () => {
  test.each<[name: string, options: object, text: RegExp]>([
    ['no key', { apiKey: undefined }, /apiKey/],
    ['an empty key', { apiKey: '' }, /apiKey/],
    ['a key with a line break', { apiKey: `${API_KEY}\n` }, /apiKey/],
    ['an empty hash', { serverHash: '' }, /serverHash/],
    ['a plain http address', { baseUrl: 'http://apis.example/bank-connect' }, /baseUrl/],
    ['an address with a password', { baseUrl: 'https://a:b@apis.example' }, /baseUrl/],
    ['an address with a query', { baseUrl: 'https://apis.example/?a=b' }, /baseUrl/],
    ['no address', { baseUrl: 'apis.example' }, /baseUrl/],
    [
      'an address with the version',
      { baseUrl: 'https://apis.example/bank-connect/v1/' },
      /version/,
    ],
  ])('%s', (_name, options, text) => {
    const create = () => createFinboxClient({ apiKey: API_KEY, ...options });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(text);
  });

  test.each([
    ['http://localhost:4300/bank-connect/', 'http://localhost:4300/bank-connect/v1/session/'],
    ['https://apis-uat.example', 'https://apis-uat.example/v1/session/'],
  ])('but %s is an address', async (baseUrl, url) => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION), { baseUrl });
    await finbox.createSession({ link_id: 'a' });
    expect(sent[0]?.url).toBe(url);
  });
});
