import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FinboxClient } from './index.ts';
import {
  asConfirmed,
  errorOf,
  startBackEnd,
  type BackEnd,
} from './running-sandbox.test-support.ts';

/*
 * A test for each error row of the calls about a session and of the recurring pulls, named after it, in
 * which the client talks to the running sandbox. Source: FinBox docs, session flow.
 */

let backEnd: BackEnd;
beforeAll(async () => {
  backEnd = await startBackEnd();
});
afterAll(() => backEnd.close());

type Call = (finbox: FinboxClient, id: string) => Promise<unknown>;

const CALLS: Readonly<Record<string, Call>> = {
  getUploadStatus: (finbox, id) => finbox.getUploadStatus(id),
  initiateProcessing: (finbox, id) => finbox.initiateProcessing(asConfirmed(id)),
  getProgress: (finbox, id) => finbox.getProgress(id),
  getSessionStatus: (finbox, id) => finbox.getSessionStatus(id),
  getInsights: (finbox, id) => finbox.getInsights(id),
  getPdfs: (finbox, id) => finbox.getPdfs(id),
  deleteSession: (finbox, id) => finbox.deleteSession(id),
};

describe.each(Object.entries(CALLS))('%s', (_name, call) => {
  test('SESSION_NOT_FOUND (404)', async () => {
    const unknown = await errorOf(call(backEnd.finbox, 'unknown'));
    expect(unknown).toMatchObject({ code: 'SESSION_NOT_FOUND', status: 404 });
    const id = await backEnd.createSession();
    const foreign = await errorOf(call(backEnd.clientWith('another-key'), id));
    expect(foreign).toMatchObject({ code: 'SESSION_NOT_FOUND', status: 404 });
  });

  test('SESSION_DELETED (410)', async () => {
    const id = await backEnd.createSession();
    await backEnd.finbox.deleteSession(id);
    const error = await errorOf(call(backEnd.finbox, id));
    expect(error).toMatchObject({ code: 'SESSION_DELETED', status: 410 });
  });

  test('ACCESS_DENIED (403)', async () => {
    const id = await backEnd.createSession();
    for (const finbox of [
      backEnd.clientWith('sandbox-unauthorized'),
      backEnd.clientWith('sandbox-key', 'sandbox-unauthorized'),
    ]) {
      const error = await errorOf(call(finbox, id));
      expect(error).toMatchObject({ code: 'ACCESS_DENIED', status: 403 });
    }
  });
});

test.each(['getProgress', 'getSessionStatus', 'getInsights'])(
  '%s: PROCESSING_NOT_REQUESTED (400)',
  async (name) => {
    const id = await backEnd.createSession();
    const error = await errorOf(CALLS[name]!(backEnd.finbox, id));
    expect(error).toMatchObject({ code: 'PROCESSING_NOT_REQUESTED', status: 400 });
  },
);

test.each(['getSessionStatus', 'getInsights'])(
  '%s: PROCESSING_NOT_COMPLETED (400)',
  async (name) => {
    const id = await backEnd.createSession();
    await backEnd.finbox.initiateProcessing(asConfirmed(id));
    const error = await errorOf(CALLS[name]!(backEnd.finbox, id));
    expect(error).toMatchObject({ code: 'PROCESSING_NOT_COMPLETED', status: 400 });
  },
);

test('initiateProcessing: DUPLICATE_PROCESSING_REQUEST (400)', async () => {
  const id = await backEnd.createProcessed();
  const error = await errorOf(backEnd.finbox.initiateProcessing(asConfirmed(id)));
  expect(error).toMatchObject({ code: 'DUPLICATE_PROCESSING_REQUEST', status: 400 });
});

test('initiateProcessing: UNPARSABLE_STATEMENTS (400)', async () => {
  const error = await errorOf(backEnd.createProcessed({ link_id: 'customer-unparsable' }));
  expect(error).toMatchObject({ code: 'UNPARSABLE_STATEMENTS', status: 400 });
});

test('KEY_REQUIRED (400), which the client would not cause', async () => {
  const path = '/bank-connect/v1/session_data/%20/session_upload_status/';
  const headers = { 'x-api-key': 'sandbox-key', 'server-hash': 'sandbox-hash' };
  const response = await fetch(backEnd.url + path, { headers });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: 'KEY_REQUIRED' } });
});

describe('a recurring pull', () => {
  const RANGE = { date_time_range_from: '01/06/2026', date_time_range_to: '31/10/2026' };
  const pull = (consent_id: string, range = RANGE) =>
    errorOf(backEnd.finbox.fetchRecurringData({ consent_id, ...range }));

  test('INVALID_SESSION_ID', async () => {
    const error = await errorOf(backEnd.finbox.getRecurringConsentDetails('unknown'));
    expect(error).toMatchObject({ code: 'INVALID_SESSION_ID', status: 400, source: 'answer' });
  });

  test('INVALID_CONSENT_ID', async () => {
    expect(await pull('unknown')).toMatchObject({ code: 'INVALID_CONSENT_ID', source: 'answer' });
  });

  test('INVALID_DATE_RANGE', async () => {
    const { consentId } = await backEnd.createConsented();
    const future = { ...RANGE, date_time_range_to: '01/01/2030' };
    expect(await pull(consentId, future)).toMatchObject({
      code: 'INVALID_DATE_RANGE',
      source: 'answer',
    });
    const turned = { ...RANGE, date_time_range_to: '31/05/2026' };
    expect(await pull(consentId, turned)).toMatchObject({
      code: 'INVALID_DATE_RANGE',
      source: 'check',
    });
  });

  test('CONSENT_OVERUSED', async () => {
    const { consentId } = await backEnd.createConsented();
    await backEnd.finbox.fetchRecurringData({ consent_id: consentId, ...RANGE });
    expect(await pull(consentId)).toMatchObject({ code: 'CONSENT_OVERUSED', source: 'answer' });
  });

  test('CONSENT_REVOKED', async () => {
    const { consentId } = await backEnd.createConsented();
    backEnd.clock.now = Date.UTC(2027, 11, 1);
    expect(await pull(consentId)).toMatchObject({ code: 'CONSENT_REVOKED', source: 'answer' });
  });
});
