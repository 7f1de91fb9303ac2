import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, clientAnswering, errorOf, SESSION } from './answering-client.test-support.ts';
import { confirmSession, parseWebhook } from './index.ts';

const POLLUTION: Readonly<Record<string, unknown>> = {
  baseUrl: 'https://evil.example',
  version: 2,
  extra: { evil: true },
  redirect_url: 'https://evil.example',
  session_id: 'evil',
  upload_status: 'COMPLETED',
  code: 'EVIL',
  error: { code: 'EVIL' },
  event_name: 'SESSION_EXPIRY_NOTIFICATION',
  file_url: 'https://evil.example/file.pdf',
  timeout: 1,
  body: 'evil',
  expected: 'evil',
  claimed: 'evil',
};

describe('where another script has set properties of Object.prototype', () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(POLLUTION)) {
      Reflect.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
  });
  afterEach(() => {
    for (const name of Object.keys(POLLUTION)) Reflect.deleteProperty(Object.prototype, name);
  });

  test('no option and no parameter is taken from there', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(SESSION));
    await finbox.createSession({ link_id: 'a' });
    expect(sent[0]?.url).toBe('https://apis.bankconnect.finbox.in/bank-connect/v1/session/');
    const body = bodyOf(sent[0]!);
    expect(Object.keys(Object(body))).toEqual(['link_id', 'api_key']);
  });

  test('a request without a body has none', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json({ count: 0, banks: [] }));
    await finbox.getBankCatalogue();
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('no field of an answer is taken from there', async () => {
    const { finbox } = clientAnswering(() => Response.json({}));
    const error = await errorOf(finbox.getUploadStatus('s'));
    expect(error).toMatchObject({ code: 'INVALID_ANSWER' });
  });

  test('an answer is no error for it', async () => {
    const { finbox } = clientAnswering(() => Response.json({ session_progress: 'completed' }));
    expect((await finbox.getProgress('s')).session_progress).toBe('completed');
  });

  test('nothing is uploaded from there', async () => {
    const { finbox } = clientAnswering(() => Response.json({ statement_id: 'x' }));
    const call = finbox.uploadStatement({ session_id: 's' } as never);
    expect(await errorOf(call)).toMatchObject({ code: 'MISSING_FILE_OBJECT' });
  });

  test('nothing is claimed or expected', async () => {
    const { finbox } = clientAnswering(() => Response.json({}));
    await expect(confirmSession(finbox, {} as never)).rejects.toThrow(TypeError);
  });

  test('an empty webhook tells of no event', () => {
    for (const body of [{}, '{}']) {
      expect(parseWebhook(body)?.event_name).not.toBe('SESSION_EXPIRY_NOTIFICATION');
    }
  });
});
