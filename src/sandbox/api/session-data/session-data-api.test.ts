import { describe, expect, test } from 'vitest';
import {
  callApi,
  createCustomerOfLender,
  HEADERS,
  PERIOD,
} from '../../lender-back-end.test-support.ts';

function refusal(code: string): object {
  return { error: { code, message: expect.any(String) } };
}

describe('the upload status', () => {
  test('is NO UPLOADS, then IN PROGRESS, then COMPLETED', async () => {
    const { ask, upload, send } = await createCustomerOfLender();
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
    const late = await createCustomerOfLender();
    const done = await createCustomerOfLender();
    await done.upload();
    await done.send('submit');
    late.clock.now += 3_600_000;
    done.clock.now += 3_600_000;
    expect((await late.ask('session_upload_status')).json['upload_status']).toBe('EXPIRED');
    expect((await done.ask('session_upload_status')).json['upload_status']).toBe('COMPLETED');
  });

  test('tells accounts, statements and what is missing, in the documented shape', async () => {
    const { ask, upload, send, sessionId } = await createCustomerOfLender({
      metadata: { names: ['AYUSH PATIL'] },
    });
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
      const { ask, open } = await createCustomerOfLender({ link_id: `sandbox:${scenario}` });
      await open();
      expect((await ask('session_upload_status')).json['upload_status']).toBe(expected);
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
    const customer = await createCustomerOfLender();
    for (const path of [
      `session_data/${customer.sessionId}/session_upload_status/`,
      'banks/catalogue/',
    ]) {
      const answer = await callApi(customer, path, 'GET', headers as Record<string, string>);
      expect(answer).toEqual({ status: 403, json: refusal('ACCESS_DENIED') });
    }
  });

  test.each([
    ['nobody', 404, 'SESSION_NOT_FOUND'],
    ['%20', 400, 'KEY_REQUIRED'],
    ['', 400, 'KEY_REQUIRED'],
  ])('for the session %o as %i %s', async (id, status, code) => {
    const customer = await createCustomerOfLender();
    const answer = await callApi(customer, `session_data/${id}/session_upload_status/`);
    expect(answer).toEqual({ status, json: refusal(code) });
  });

  test('for a deleted session, and with the wrong method', async () => {
    const { ask, open } = await createCustomerOfLender();
    expect(await ask('session_upload_status', 'POST')).toEqual({
      status: 405,
      json: refusal('METHOD_NOT_ALLOWED'),
    });
    expect(await ask('delete', 'DELETE')).toMatchObject({ status: 200 });
    expect(await ask('session_upload_status')).toEqual({
      status: 410,
      json: refusal('SESSION_DELETED'),
    });
    expect((await open()).text).toContain('This session is not known');
  });

  test('in an outage by something that knows no JSON', async () => {
    const { app, sessionId } = await createCustomerOfLender();
    const headers = { ...HEADERS, 'x-api-key': 'sandbox-outage' };
    const path = `/bank-connect/v1/session_data/${sessionId}/session_upload_status/`;
    const response = await app.request(path, { headers });
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

test('the bank catalogue tells what each bank offers', async () => {
  const { status, json } = await callApi(await createCustomerOfLender(), 'banks/catalogue/');
  const banks = json['banks'] as Record<string, unknown>[];
  expect(status).toBe(200);
  expect(json['count']).toBe(banks.length);
  expect(banks.find(({ name }) => name === 'CENTRAL')).toEqual({
    name: 'CENTRAL',
    full_name: 'Central Bank of India',
    npci_code: null,
    logo_url: 'http://localhost/assets/icon.svg',
    is_pdf_upload_available: true,
    is_net_banking_available: false,
    is_aa_available: false,
  });
});
