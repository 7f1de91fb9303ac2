import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createFinboxClient, type FinboxClient } from './client.ts';
import { createSessionHandler } from './handler.ts';
import type { Fetch } from './exchange.ts';

/** One holds the other, and both have what JSON and URLs escape. */
const API_KEY = 'kE7"\\/+&x9Qw-api';
const SERVER_HASH = `${API_KEY}%hash`;
const FORMS = [API_KEY, SERVER_HASH].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]);

/** Beyond what the two may have in common with anything, so that a half is found too. */
const HALVES = ['kE7', 'x9Qw', '%hash', '%25hash'];

const ECHO = `The key ${API_KEY}, the hash ${SERVER_HASH}, ${encodeURIComponent(SERVER_HASH)}`;
const ESCAPED = [...API_KEY]
  .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .join('');

function refusing(init: RequestInit): Error {
  const cause = Object.assign(new Error(ECHO), { code: API_KEY, config: init, cause: ECHO });
  return Object.assign(new TypeError(ECHO, { cause }), { request: init, name: SERVER_HASH });
}

const json =
  (status: number, body: unknown): Fetch =>
  async () =>
    Response.json(body, { status });
const text =
  (status: number, body: string): Fetch =>
  async () =>
    new Response(body, { status });

const FAILURES: readonly [name: string, fetch: Fetch][] = [
  ['an error that repeats them', json(400, { error: { code: API_KEY, message: ECHO } })],
  ['an escaped error', text(400, `{"error":{"code":"X","message":"${ESCAPED}"}}`)],
  ['an error with one across its end', json(400, { detail: 'x'.repeat(495) + SERVER_HASH })],
  ['a detail', json(401, { detail: ECHO })],
  ['a field', json(400, { [API_KEY]: [ECHO] })],
  ['the message of a field', json(400, { link_id: [ECHO] })],
  ['a message', json(402, { message: ECHO, status: 2 })],
  ['a page', text(502, `<p>${ECHO}</p>`)],
  ['an unreadable success', json(200, { api_key: API_KEY, detail: ECHO })],
  [
    'a success that repeats them',
    json(200, { session_id: 's', redirect_url: `https://a.in/?k=${API_KEY}` }),
  ],
  [
    'a success that is their id',
    json(200, { session_id: SERVER_HASH, redirect_url: 'https://a.in/' }),
  ],
  ['a redirect', async () => Response.redirect(`https://a.in/?k=${encodeURIComponent(API_KEY)}`)],
  ['an error of fetch that holds the request', (_url, init) => Promise.reject(refusing(init))],
  ['a text that is thrown', () => Promise.reject(ECHO)],
  ['the request that is thrown', (_url, init) => Promise.reject(init as Error)],
  ['no answer', () => new Promise(() => {})],
];

const CALLS: readonly [name: string, call: (finbox: FinboxClient) => Promise<unknown>][] = [
  ['createSession', (finbox) => finbox.createSession({ link_id: 'a' })],
  ['createSession, version 2', (finbox) => finbox.createSession({ link_id: 'a' }, { version: 2 })],
  ['getUploadStatus', (finbox) => finbox.getUploadStatus('s')],
  ['initiateProcessing', (finbox) => finbox.initiateProcessing('s', { unconfirmed: true })],
];

function clientOf(fetch: Fetch, hash: string | undefined = SERVER_HASH): FinboxClient {
  return createFinboxClient({ apiKey: API_KEY, serverHash: hash, fetch, timeout: 20 });
}

/** Every text that a log or an answer could be made of. */
function shownOf(value: unknown): string {
  const shown = [
    String(value),
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value),
  ];
  if (value instanceof Error) {
    shown.push(value.name, value.message, value.stack ?? '', shownOf(value.cause ?? ''));
    shown.push(JSON.stringify(value, Object.getOwnPropertyNames(value)));
  }
  return shown.join('\n');
}

function expectNoSecret(shown: string): void {
  for (const secret of [...FORMS, ...HALVES]) expect(shown).not.toContain(secret);
}

describe('the key and the hash are not in', () => {
  test.each(
    CALLS.flatMap(([call, run]) =>
      FAILURES.filter(
        ([failure]) => call.startsWith('createSession') || !failure.startsWith('a success'),
      ).map(([failure, fetch]) => ({ call, failure, run, fetch })),
    ),
  )('the error of $call after $failure', async ({ run, fetch, failure }) => {
    const result: unknown = await run(clientOf(fetch)).catch((thrown: unknown) => thrown);
    // An answer that nothing can be missing from is read all the same.
    if (failure !== 'an unreadable success') expect(result).toBeInstanceOf(Error);
    expectNoSecret(shownOf(result));
  });

  test.each(FAILURES)('the answer and the log of the handler after %s', async (_name, fetch) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const handle = createSessionHandler(clientOf(fetch), () => ({ link_id: 'a' }));
    const response = await handle(new Request('https://lender.example/', { method: 'POST' }));
    expect(response.ok).toBe(false);
    expectNoSecret((await response.text()) + inspect([...response.headers]));
    expect(log).toHaveBeenCalledOnce();
    expectNoSecret(log.mock.calls.flat().map(shownOf).join('\n'));
    log.mockRestore();
  });

  test('the answer of the handler whose callback throws them', async () => {
    const handle = createSessionHandler(
      clientOf(json(200, {})),
      () => {
        throw new Error(ECHO);
      },
      { onError: () => {} },
    );
    const response = await handle(new Request('https://lender.example/', { method: 'POST' }));
    expectNoSecret(await response.text());
  });

  test('the refusal of a parameter that repeats them', async () => {
    const finbox = clientOf(json(200, {}));
    for (const field of ['mode', 'redirect_url', 'logo_url', 'from_date', 'session_expiry']) {
      const error: unknown = await finbox
        .createSession({ link_id: 'a', [field]: ECHO })
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ source: 'check' });
      expectNoSecret(shownOf(error));
    }
  });

  test('the code of an error, where the key could be one', async () => {
    const apiKey = 'a1b2c3d4e5f6';
    const fetch = json(400, { error: { code: apiKey, message: apiKey }, [apiKey]: [apiKey] });
    const finbox = createFinboxClient({ apiKey, fetch });
    const error: unknown = await finbox
      .createSession({ link_id: 'a' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'HTTP_400', message: '[redacted]' });
    expect(shownOf(error)).not.toContain(apiKey);
  });

  test('the client', () => {
    const finbox = clientOf(json(200, {}));
    expectNoSecret(shownOf(finbox) + Object.values(finbox).map(shownOf).join('\n'));
  });

  test.each([
    ['a key with a blank', `${API_KEY} `, SERVER_HASH],
    ['a hash with a line break', API_KEY, `${SERVER_HASH}\n`],
    ['a key that is not ASCII', `${API_KEY}ü`, SERVER_HASH],
  ])('the refusal of %s', (_name, apiKey, serverHash) => {
    try {
      createFinboxClient({ apiKey, serverHash });
      expect.unreachable('it was taken');
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      expectNoSecret(shownOf(error));
    }
  });
});
