import { describe, expect, test } from 'vitest';
import { pdf, visitor, type Visitor } from '../journey/visitor.ts';
import type { SandboxAppOptions } from '../options.ts';

const HEADERS = { 'x-api-key': 'sandbox-key', 'server-hash': 'sandbox-hash' };
const NOW = Date.UTC(2026, 10, 23, 10, 30);
const PERIOD = { from_date: '01/05/2026', to_date: '31/10/2026' };

async function call(
  { app }: Visitor,
  path: string,
  method = 'GET',
  headers: Record<string, string> = HEADERS,
) {
  const response = await app.request(`/bank-connect/v1/${path}`, { method, headers });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

async function guest(request: object = {}, options: SandboxAppOptions = {}) {
  const clock = { now: NOW };
  const visit = await visitor({ ...PERIOD, ...request }, { now: () => clock.now, ...options });
  const ask = async (name: string, method = 'GET') =>
    call(visit, `session_data/${visit.sessionId}/${name}/`, method);
  const upload = async (name = 'october.pdf'): Promise<void> => {
    await visit.send('bank', { bank: 'BARODA' });
    await visit.send('upload', { statement: pdf(name) });
  };
  return { ...visit, clock, ask, upload };
}

function refusal(code: string): object {
  return { error: { code, message: expect.any(String) } };
}

describe('the upload status', () => {
  test('is NO UPLOADS, then IN PROGRESS, then COMPLETED', async () => {
    const { ask, upload, send } = await guest();
    const status = async () => (await ask('session_upload_status')).json['upload_status'];
    expect(await status()).toBe('NO UPLOADS');
    await upload();
    expect(await status()).toBe('IN PROGRESS');
    await send('leave');
    expect(await status()).toBe('IN PROGRESS');
    await send('submit');
    expect(await status()).toBe('COMPLETED');
  });

  test('is EXPIRED when the time is over, but never after the customer finished', async () => {
    const late = await guest();
    const done = await guest();
    await done.upload();
    await done.send('submit');
    late.clock.now += 3_600_000;
    done.clock.now += 3_600_000;
    expect((await late.ask('session_upload_status')).json['upload_status']).toBe('EXPIRED');
    expect((await done.ask('session_upload_status')).json['upload_status']).toBe('COMPLETED');
  });

  test('tells accounts, statements and what is missing, in the documented shape', async () => {
    const { ask, upload, send, sessionId } = await guest({ metadata: { names: ['AYUSH PATIL'] } });
    await upload('statement 2026-05 to 2026-08.pdf');
    await send('submit');
    expect(await ask('session_upload_status')).toEqual({
      status: 200,
      json: {
        session_id: sessionId,
        session_date_range: PERIOD,
        upload_status: 'COMPLETED',
        session_expiry_timestamp: '2026-11-23 11:30:00',
        accounts: [
          {
            account_id: expect.stringMatching(/^[\da-f-]{36}$/),
            account_number: expect.stringMatching(/^\d{12}$/),
            bank_name: 'baroda',
            created_at: '2026-11-23 10:30:00',
            last_updated_at: '2026-11-23 10:30:00',
            statements: [
              {
                statement_id: expect.stringMatching(/^[\da-f-]{36}$/),
                statement_status: 'completed',
                error_code: null,
                error_message: null,
                source: 'pdf',
                upload_file_name: 'statement 2026-05 to 2026-08.pdf',
                statement_date_range: { from_date: '01/05/2026', to_date: '31/08/2026' },
                created_at: '2026-11-23 10:30:00.000000+00:00',
              },
            ],
            account_status: 'PARTIAL',
            months: ['2026-05', '2026-06', '2026-07', '2026-08'],
            missing_data: [{ from_date: '2026-09-01', to_date: '2026-10-31' }],
            name: 'AYUSH PATIL',
            account_type: 'SAVINGS',
            full_bank_name: 'Bank of Baroda',
          },
        ],
        error: {},
      },
    });
  });

  test('of a scenario that succeeds is COMPLETED, of one that uploads only IN PROGRESS', async () => {
    for (const [scenario, expected] of [
      ['success', 'COMPLETED'],
      ['upload-exit', 'IN PROGRESS'],
      ['exit', 'NO UPLOADS'],
      ['expired', 'EXPIRED'],
    ]) {
      const { ask, open } = await guest({ link_id: `sandbox:${scenario}` });
      await open();
      expect((await ask('session_upload_status')).json['upload_status']).toBe(expected);
    }
  });
});

describe('processing', () => {
  test('runs for a while, then every statement and account is completed', async () => {
    const { ask, upload, send, clock, sessionId } = await guest();
    await upload();
    await send('submit');
    expect(await ask('initiate_processing', 'POST')).toEqual({
      status: 202,
      json: { session_id: sessionId, message: 'success' },
    });
    expect((await ask('progress')).json).toMatchObject({ session_progress: 'processing' });
    expect(await ask('session_status')).toEqual({
      status: 400,
      json: refusal('PROCESSING_NOT_COMPLETED'),
    });
    clock.now += 2000;
    expect((await ask('progress')).json).toMatchObject({
      session_id: sessionId,
      session_progress: 'completed',
      progress: [{ transaction_status: 'completed', source: 'pdf', message: null }],
    });
    expect((await ask('session_status')).json).toMatchObject({
      insights_available: true,
      accounts: [
        {
          account_status: 'completed',
          account_number: expect.stringMatching(/^X{8}\d{4}$/),
          attempt_types: ['PDF'],
          error_code: null,
        },
      ],
    });
  });

  test('ends the session: nothing more can be uploaded', async () => {
    const { ask, upload, open, send } = await guest();
    await upload();
    await ask('initiate_processing', 'POST');
    expect((await open()).text).toContain('Already submitted');
    expect((await send('submit')).posts).toEqual([]);
    expect((await ask('session_upload_status')).json['upload_status']).toBe('COMPLETED');
  });

  test.each([
    ['balance-mismatch.pdf', 'BALANCE_MISMATCH'],
    ['missing-transactions.pdf', 'MISSING_TRANSACTIONS'],
    ['no-account-number.pdf', 'NULL_ACCOUNT_NUMBER'],
    ['from 2026-05 to 2026-06.pdf', 'INCOMPLETE_DATES_UPLOAD'],
  ])('of %s fails with %s, although the customer finished', async (name, code) => {
    const { ask, upload, send, clock } = await guest();
    await upload(name);
    await send('submit');
    await ask('initiate_processing', 'POST');
    clock.now += 2000;
    expect((await ask('session_status')).json).toMatchObject({
      insights_available: false,
      accounts: [{ account_status: 'failed', error_code: code, error_message: expect.any(String) }],
    });
  });

  test('is refused for a second time, and for statements that cannot be read', async () => {
    const twice = await guest();
    await twice.upload();
    await twice.ask('initiate_processing', 'POST');
    expect((await twice.ask('initiate_processing', 'POST')).json).toEqual(
      refusal('DUPLICATE_PROCESSING_REQUEST'),
    );
    const bad = await guest();
    await bad.upload('unparsable.pdf');
    expect(await bad.ask('initiate_processing', 'POST')).toEqual({
      status: 400,
      json: refusal('UNPARSABLE_STATEMENTS'),
    });
  });

  test('has neither progress nor status before it is asked for', async () => {
    const { ask } = await guest();
    for (const name of ['progress', 'session_status']) {
      expect(await ask(name)).toEqual({ status: 400, json: refusal('PROCESSING_NOT_REQUESTED') });
    }
  });
});

describe('a call is refused', () => {
  test.each([
    ['no header', {}],
    ['no server-hash', { 'x-api-key': 'sandbox-key' }],
    ['no x-api-key', { 'server-hash': 'sandbox-hash' }],
    ['a refused key', { ...HEADERS, 'x-api-key': 'sandbox-unauthorized' }],
    ['a refused hash', { ...HEADERS, 'server-hash': 'sandbox-unauthorized' }],
  ])('with %s as ACCESS_DENIED', async (_name, headers) => {
    const visit = await guest();
    for (const path of [
      `session_data/${visit.sessionId}/session_upload_status/`,
      'banks/catalogue/',
    ]) {
      const answer = await call(visit, path, 'GET', headers as Record<string, string>);
      expect(answer).toEqual({ status: 403, json: refusal('ACCESS_DENIED') });
    }
  });

  test.each([
    ['nobody', 404, 'SESSION_NOT_FOUND'],
    ['%20', 400, 'KEY_REQUIRED'],
    ['', 400, 'KEY_REQUIRED'],
  ])('for the session %o as %i %s', async (id, status, code) => {
    const visit = await guest();
    const answer = await call(visit, `session_data/${id}/session_upload_status/`);
    expect(answer).toEqual({ status, json: refusal(code) });
  });

  test('for a deleted session, and with the wrong method', async () => {
    const { ask } = await guest();
    expect(await ask('session_upload_status', 'POST')).toEqual({
      status: 405,
      json: refusal('METHOD_NOT_ALLOWED'),
    });
    expect(await ask('delete', 'DELETE')).toMatchObject({ status: 200 });
    expect(await ask('session_upload_status')).toEqual({
      status: 410,
      json: refusal('SESSION_DELETED'),
    });
  });

  test('in an outage by something that knows no JSON', async () => {
    const { app, sessionId } = await guest();
    const headers = { ...HEADERS, 'x-api-key': 'sandbox-outage' };
    const path = `/bank-connect/v1/session_data/${sessionId}/session_upload_status/`;
    const response = await app.request(path, { headers });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

test('the bank catalogue tells what each bank offers', async () => {
  const { status, json } = await call(await guest(), 'banks/catalogue/');
  const banks = json['banks'] as Record<string, unknown>[];
  expect(status).toBe(200);
  expect(json['count']).toBe(banks.length);
  expect(banks.find(({ name }) => name === 'BARODA')).toEqual({
    name: 'BARODA',
    full_name: 'Bank of Baroda',
    npci_code: null,
    logo_url: 'http://localhost/assets/icon.svg',
    is_pdf_upload_available: true,
    is_net_banking_available: false,
    is_aa_available: false,
  });
});
