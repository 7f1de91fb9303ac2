import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createFinboxClient, type FinboxClient } from './client.ts';
import type { Fetch } from './exchange.ts';
import {
  API_KEY,
  clientOf,
  ECHO,
  expectNoSecret,
  FAILURES,
  json,
  SERVER_HASH,
  shownOf,
} from './secrets.test-support.ts';
import { createSessionHandler } from './session-handler.ts';

const CALLS: readonly [name: string, call: (finbox: FinboxClient) => Promise<unknown>][] = [
  ['createSession', (finbox) => finbox.createSession({ link_id: 'a' })],
  ['createSession, version 2', (finbox) => finbox.createSession({ link_id: 'a' }, { version: 2 })],
  ['getUploadStatus', (finbox) => finbox.getUploadStatus('s')],
  ['initiateProcessing', (finbox) => finbox.initiateProcessing('s', { unconfirmed: true })],
  ['getProgress', (finbox) => finbox.getProgress('s')],
  ['getSessionStatus', (finbox) => finbox.getSessionStatus('s')],
  ['getInsights', (finbox) => finbox.getInsights('s')],
  ['getPdfs', (finbox) => finbox.getPdfs('s')],
  ['deleteSession', (finbox) => finbox.deleteSession('s')],
  ['getBankCatalogue', (finbox) => finbox.getBankCatalogue()],
  ['getNetBankingHealth', (finbox) => finbox.getNetBankingHealth()],
  ['updateWebhook', (finbox) => finbox.updateWebhook({ webhook_url: 'https://a.in/' })],
  [
    'uploadStatement',
    (finbox) =>
      finbox.uploadStatement(
        { session_id: 's', file: 'JVBERg==', upload_type: 'BASE64' },
        { timeout: 20 },
      ),
  ],
  ['getRecurringConsentDetails', (finbox) => finbox.getRecurringConsentDetails('s')],
  [
    'fetchRecurringData',
    (finbox) =>
      finbox.fetchRecurringData({
        consent_id: 'c',
        date_time_range_from: '01/09/2026',
        date_time_range_to: '30/09/2026',
      }),
  ],
];

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

  test.each(FAILURES)('what hooks hear of %s', async (_name, fetch) => {
    const notes: unknown[] = [];
    const finbox = clientOf(fetch, {
      onRequest: (note) => void notes.push(note),
      onResponse: (note) => void notes.push(note),
    });
    await finbox.getPdfs(`${API_KEY} ${SERVER_HASH}`).catch(() => {});
    expect(notes.length).toBeGreaterThanOrEqual(2);
    expectNoSecret(notes.map(shownOf).join('\n'));
  });

  test.each([API_KEY, SERVER_HASH])('the id of a request that is %s', async (secret) => {
    const fetch: Fetch = async () =>
      new Response('', { status: 500, headers: { 'x-request-id': secret, 'retry-after': secret } });
    const error: unknown = await clientOf(fetch)
      .createSession({ link_id: 'a' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 500, requestId: null, retryAfter: null });
    expectNoSecret(shownOf(error));
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
