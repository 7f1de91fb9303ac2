import { describe, expect, test } from 'vitest';
import { API_KEY, SESSION, clientAnswering, errorOf } from './answering-client.test-support.ts';
import { createFinboxClient } from './client.ts';
import { FinboxApiError } from './error.ts';

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

  test.each([
    ['a message', { detail: '\u001b[31mred\u0000\u202eabc' }],
    ['a field', { link_id: ['\u001b[31mred\u0000\u202eabc'] }],
  ])('has no character that steers a terminal, from %s', async (_name, body) => {
    const { finbox } = clientAnswering(() => Response.json(body, { status: 400 }));
    const { message } = (await errorOf(finbox.createSession({ link_id: 'a' }))) as Error;
    expect(message).toContain('red abc');
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
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

const HTTP = 'http://sandbox:4300/bank-connect';

describe('options that cannot work', () => {
  test.each<[name: string, options: object, text: RegExp]>([
    ['no key', { apiKey: undefined }, /apiKey/],
    ['an empty key', { apiKey: '' }, /apiKey/],
    ['a key with a line break', { apiKey: `${API_KEY}\n` }, /apiKey/],
    ['an empty hash', { serverHash: '' }, /serverHash/],
    ['a plain http address', { baseUrl: 'http://apis.example/bank-connect' }, /baseUrl/],
    ['an address with a password', { baseUrl: 'https://a:b@apis.example' }, /baseUrl/],
    ['an address with a query', { baseUrl: 'https://apis.example/?a=b' }, /baseUrl/],
    ['a lone question mark', { baseUrl: 'https://apis.example/bank-connect?' }, /baseUrl/],
    ['a lone hash', { baseUrl: 'https://apis.example/bank-connect#' }, /baseUrl/],
    ['an empty address, as of a variable that is not set', { baseUrl: '' }, /leave it out/],
    ['no address', { baseUrl: 'apis.example' }, /baseUrl/],
    ['http to a host that is not named', { baseUrl: HTTP, allowHttpHosts: ['other'] }, /"sandbox"/],
    [
      'FinBox’s own host by http',
      {
        baseUrl: 'http://apis.bankconnect.finbox.in/bank-connect',
        allowHttpHosts: ['apis.bankconnect.finbox.in'],
      },
      /must be https:/,
    ],
    ['a text for the hosts', { allowHttpHosts: 'sandbox' }, /allowHttpHosts/],
    ['an address among the hosts', { allowHttpHosts: ['http://sandbox'] }, /allowHttpHosts/],
    ['a host with its port', { allowHttpHosts: ['sandbox:4300'] }, /allowHttpHosts/],
    ['no timeout', { timeout: NaN }, /timeout/],
    ['a negative timeout', { timeout: -1 }, /timeout/],
    ['an endless timeout', { timeout: Infinity }, /timeout/],
    ['a text as timeout', { timeout: '1000' }, /timeout/],
    ['half a repetition', { maxRetries: 0.5 }, /maxRetries/],
    ['a negative number of repetitions', { maxRetries: -1 }, /maxRetries/],
    ['a user agent with a line break', { userAgent: 'a\nb' }, /userAgent/],
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
    [HTTP, `${HTTP}/v1/session/`],
  ])('but %s is an address', async (baseUrl, url) => {
    const options = { baseUrl, allowHttpHosts: ['sandbox'] };
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION), options);
    await finbox.createSession({ link_id: 'a' });
    expect(sent[0]?.url).toBe(url);
  });

  test.each([NaN, -1, Infinity, '1000'])(
    'a call’s timeout of %s, before it is sent',
    async (ms) => {
      const { finbox, sent } = clientAnswering(() => Response.json({}));
      const call = finbox.getProgress('session-1', { timeout: ms as number });
      await expect(call).rejects.toThrow(/timeout/);
      await expect(call).rejects.toThrow(TypeError);
      expect(sent).toEqual([]);
    },
  );
});
