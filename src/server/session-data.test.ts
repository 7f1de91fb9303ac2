import { describe, expect, test } from 'vitest';
import { ACCOUNT, UPLOAD, clientAnswering } from './session-data.test-support.ts';
import { createFinboxClient, type FinboxClient } from './client.ts';

type Call = (finbox: FinboxClient, id: string) => Promise<unknown>;

const CALLS: readonly [name: string, method: string, call: Call, answer: object][] = [
  ['session_upload_status', 'GET', (finbox, id) => finbox.getUploadStatus(id), UPLOAD],
  [
    'initiate_processing',
    'POST',
    (finbox, id) => finbox.initiateProcessing(id, { unconfirmed: true }),
    { session_id: 'session-1', message: 'success' },
  ],
  [
    'progress',
    'GET',
    (finbox, id) => finbox.getProgress(id),
    { session_id: 'session-1', session_progress: 'processing', progress: [] },
  ],
  [
    'session_status',
    'GET',
    (finbox, id) => finbox.getSessionStatus(id),
    { session_id: 'session-1', insights_available: true, accounts: [] },
  ],
];

describe('a call about a session', () => {
  test.each(CALLS)('%s sends key and hash', async (name, method, call, answer) => {
    const { finbox, sent } = clientAnswering(answer);
    await call(finbox, 'session-1');
    expect(sent[0]).toMatchObject({
      url: `https://apis.bankconnect.finbox.in/bank-connect/v1/session_data/session-1/${name}/`,
      init: {
        method,
        headers: { 'x-api-key': 'test-api-key', 'server-hash': 'test-server-hash' },
      },
    });
  });

  test.each(CALLS)('%s keeps a strange id in its place', async (name, _method, call, answer) => {
    const { finbox, sent } = clientAnswering(answer);
    await call(finbox, '../a/b?c#d%2e');
    expect(new URL(sent[0]!.url).pathname).toBe(
      `/bank-connect/v1/session_data/..%2Fa%2Fb%3Fc%23d%252e/${name}/`,
    );
  });

  test.each(
    CALLS.flatMap(([name, , call]) => ['', ' ', '.', '..'].map((id) => ({ name, id, call }))),
  )('$name refuses the id "$id"', async ({ id, call }) => {
    const { finbox, sent } = clientAnswering({});
    await expect(call(finbox, id)).rejects.toThrow(TypeError);
    expect(sent).toHaveLength(0);
  });

  test.each(CALLS)('%s needs the hash', async (_name, _method, call) => {
    const finbox = createFinboxClient({ apiKey: 'test-api-key', fetch: () => Promise.reject() });
    await expect(call(finbox, 'session-1')).rejects.toThrow(/serverHash/);
  });

  test.each([
    ['session_upload_status', (finbox: FinboxClient) => finbox.getUploadStatus('session-1')],
    ['progress', (finbox: FinboxClient) => finbox.getProgress('session-1')],
    ['session_status', (finbox: FinboxClient) => finbox.getSessionStatus('session-1')],
  ])('%s without what it is asked for is INVALID_ANSWER', async (_name, call) => {
    const { finbox } = clientAnswering({ session_id: 'session-1' });
    await expect(call(finbox)).rejects.toMatchObject({ code: 'INVALID_ANSWER' });
  });

  test('what nothing rests on may be missing', async () => {
    const { finbox: accepting } = clientAnswering({});
    expect(await accepting.initiateProcessing('s', { unconfirmed: true })).toEqual({
      session_id: null,
      message: null,
    });
    const { finbox: judging } = clientAnswering({ accounts: [] });
    expect(await judging.getSessionStatus('s')).toEqual({
      session_id: null,
      insights_available: null,
      accounts: [],
    });
    const { finbox: going } = clientAnswering({ session_progress: 'Paused' });
    expect(await going.getProgress('s')).toMatchObject({ session_progress: 'paused' });
  });

  test('an error that names its code is one, whatever stands beside it', async () => {
    const error = { code: 'DUPLICATE_PROCESSING_REQUEST', message: 'again' };
    const { finbox } = clientAnswering({ session_id: 's', message: 'success', error });
    await expect(finbox.initiateProcessing('s', { unconfirmed: true })).rejects.toMatchObject(
      error,
    );
  });

  test.each([
    ['SESSION_NOT_FOUND', 404],
    ['SESSION_DELETED', 410],
    ['ACCESS_DENIED', 403],
    ['PROCESSING_NOT_REQUESTED', 400],
  ])('tells of %s', async (code, status) => {
    const { finbox } = clientAnswering({ error: { code, message: 'text' } }, status);
    await expect(finbox.getProgress('session-1')).rejects.toMatchObject({ code, status });
  });
});

describe('the upload status', () => {
  test.each([
    ['COMPLETED', 'COMPLETED'],
    ['completed', 'COMPLETED'],
    ['EXPIRED', 'EXPIRED'],
    ['NO UPLOADS', 'NO_UPLOADS'],
    ['NO_UPLOADS', 'NO_UPLOADS'],
    ['NO_UPLOAD', 'NO_UPLOADS'],
    ['NO UPLOAD', 'NO_UPLOADS'],
    ['IN PROGRESS', 'IN_PROGRESS'],
    ['IN_PROGRESS', 'IN_PROGRESS'],
    ['In-Progress', 'IN_PROGRESS'],
    [' In  progress ', 'IN_PROGRESS'],
  ])('%j is %s', async (spelt, upload_status) => {
    const { finbox } = clientAnswering({ ...UPLOAD, upload_status: spelt });
    expect(await finbox.getUploadStatus('session-1')).toMatchObject({ upload_status });
  });

  test.each([
    ['DONE', 'DONE'],
    ['completed not', 'COMPLETED_NOT'],
  ])('%j is not documented, and kept as %s', async (spelt, upload_status) => {
    const { finbox } = clientAnswering({ ...UPLOAD, upload_status: spelt });
    expect(await finbox.getUploadStatus('session-1')).toMatchObject({ upload_status });
  });

  test.each(['', null, undefined, 1])('%j is INVALID_ANSWER', async (upload_status) => {
    const { finbox } = clientAnswering({ ...UPLOAD, upload_status });
    await expect(finbox.getUploadStatus('session-1')).rejects.toMatchObject({
      code: 'INVALID_ANSWER',
    });
  });

  test('tells of the accounts, with null for what is empty, missing or odd', async () => {
    const { finbox } = clientAnswering({ ...UPLOAD, accounts: [{ ...ACCOUNT, created_at: 7 }] });
    const { accounts, session_expiry_timestamp } = await finbox.getUploadStatus('session-1');
    expect(session_expiry_timestamp).toBe('2025-11-13 07:48:34');
    expect(accounts[0]).toMatchObject({
      ...ACCOUNT,
      name: null,
      created_at: null,
      account_type: null,
    });
  });

  test.each([['null'], ['a text'], [undefined]])('accounts of %j are none', async (accounts) => {
    const { finbox } = clientAnswering({ ...UPLOAD, accounts });
    expect((await finbox.getUploadStatus('session-1')).accounts).toEqual([]);
  });
});
