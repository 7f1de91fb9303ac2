import { inspect } from 'node:util';
import { expect } from 'vitest';
import { createFinboxClient, type FinboxClient, type FinboxClientOptions } from './client.ts';
import type { Fetch } from './exchange.ts';

/** One holds the other, and both have what JSON and URLs escape. */
export const API_KEY = 'kE7"\\/+&x9Qw-api';
export const SERVER_HASH = `${API_KEY}%hash`;
const FORMS = [API_KEY, SERVER_HASH].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]);

/** Beyond what the two may have in common with anything, so that a half is found too. */
const HALVES = ['kE7', 'x9Qw', '%hash', '%25hash'];

export const ECHO = `The key ${API_KEY}, the hash ${SERVER_HASH}, ${encodeURIComponent(SERVER_HASH)}`;
const ESCAPED = [...API_KEY]
  .map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .join('');

function refusing(init: RequestInit): Error {
  const cause = Object.assign(new Error(ECHO), { code: API_KEY, config: init, cause: ECHO });
  return Object.assign(new TypeError(ECHO, { cause }), { request: init, name: SERVER_HASH });
}

export const json =
  (status: number, body: unknown): Fetch =>
  async () =>
    Response.json(body, { status });
const text =
  (status: number, body: string): Fetch =>
  async () =>
    new Response(body, { status });

export const FAILURES: readonly [name: string, fetch: Fetch][] = [
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

export function clientOf(fetch: Fetch, options: Partial<FinboxClientOptions> = {}): FinboxClient {
  return createFinboxClient({
    apiKey: API_KEY,
    serverHash: SERVER_HASH,
    fetch,
    timeout: 20,
    ...options,
  });
}

/** Every text that a log or an answer could be made of. */
export function shownOf(value: unknown): string {
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

export function expectNoSecret(shown: string): void {
  for (const secret of [...FORMS, ...HALVES]) expect(shown).not.toContain(secret);
}
