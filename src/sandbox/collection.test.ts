import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startSandbox, type Sandbox } from './server.ts';

/*
 * FinBox's public Postman collection for the session flow, request by request: its order, addresses and
 * bodies. A lender's engineer runs it against the sandbox on the first day.
 */

const API_KEY = 'sandbox-key';
const HEADERS = { 'x-api-key': API_KEY, 'server-hash': 'sandbox-hash' };
const LINK_ID = 'test_user_1';

type Json = Record<string, unknown>;

let sandbox: Sandbox;
let sessionId = '';
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, processingMs: 50 });
});
afterAll(() => sandbox.close());

async function send(method: string, path: string, init: RequestInit = {}) {
  const url = `${sandbox.url}/bank-connect/v1/${path}`;
  const response = await fetch(url, { method, headers: HEADERS, ...init });
  return { status: response.status, json: (await response.json()) as Json };
}

function sendJson(path: string, body: object, headers: Readonly<Record<string, string>> = {}) {
  return send('POST', path, {
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe.sequential('FinBox’s collection from top to bottom', () => {
  test('1 Session', async () => {
    const { status, json } = await sendJson('session/', {
      api_key: API_KEY,
      link_id: LINK_ID,
      from_date: '01/09/2023',
      to_date: '05/03/2024',
      redirect_url: 'https://www.google.com/',
    });
    expect(status).toBe(200);
    sessionId = String(json['session_id']);
    expect(json['redirect_url']).toBe(`${sandbox.url}/?session_id=${sessionId}`);
  });

  test('2 Upload Statement', async () => {
    const body = new FormData();
    body.append('file', new File(['%PDF-1.4 a statement'], 'hdfc dec-marc.pdf'));
    body.append('file_url', '');
    body.append('bank_name', 'hdfc');
    body.append('session_id', sessionId);
    body.append('upload_type', 'PDF');
    const headers = { 'x-api-key': API_KEY };
    const { status, json } = await send('POST', 'statement/upload_session/', { headers, body });
    expect(status).toBe(200);
    expect(json).toMatchObject({ bank_name: 'hdfc', status: 1, session_id: sessionId });
  });

  test('3 Session Upload Status', async () => {
    const { status, json } = await send('GET', `session_data/${sessionId}/session_upload_status/`);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      session_id: sessionId,
      session_date_range: { from_date: '01/09/2023', to_date: '05/03/2024' },
      upload_status: 'IN PROGRESS',
      accounts: [{ bank_name: 'hdfc', statements: [{ upload_file_name: 'hdfc dec-marc.pdf' }] }],
    });
  });

  test('4 Initiate Processing', async () => {
    expect(await send('POST', `session_data/${sessionId}/initiate_processing/`)).toEqual({
      status: 202,
      json: { session_id: sessionId, message: 'success' },
    });
  });

  test('5 progress', async () => {
    await vi.waitFor(async () => {
      const { status, json } = await send('GET', `session_data/${sessionId}/progress/`);
      expect(status).toBe(200);
      expect(json).toMatchObject({
        session_id: sessionId,
        session_progress: 'completed',
        progress: [{ identity_status: 'completed', transaction_status: 'completed' }],
      });
    });
  });

  test('6 Session Status', async () => {
    const { status, json } = await send('GET', `session_data/${sessionId}/session_status/`);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      insights_available: true,
      accounts: [{ account_status: 'completed', error_code: null, attempt_types: ['PDF'] }],
    });
  });

  test('7 Insights API', async () => {
    const { status, json } = await send('GET', `session_data/${sessionId}/insights/`);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      link_id: LINK_ID,
      session_date_range: { from_date: '2023-09-01', to_date: '2024-03-05' },
      accounts: [{ data: { account_details: { bank: 'hdfc' } } }],
    });
  });

  test('8 Get PDFs', async () => {
    const { status, json } = await send('GET', `session_data/${sessionId}/get_pdfs/`);
    expect(status).toBe(200);
    const [statement] = json['statements'] as { pdf_url: string; source: string }[];
    expect(statement).toMatchObject({ source: 'PDF', message: 'Success' });
    expect((await fetch(statement?.pdf_url ?? '')).status).toBe(200);
  });

  test('9 Bank Catalogue, without the last slash', async () => {
    const { status, json } = await send('GET', 'banks/catalogue');
    expect(status).toBe(200);
    expect(json['count']).toBe((json['banks'] as unknown[]).length);
  });

  test('10 Delete Session', async () => {
    expect(await send('DELETE', `session_data/${sessionId}/delete/`)).toMatchObject({
      status: 200,
    });
    expect(await send('GET', `session_data/${sessionId}/session_status/`)).toMatchObject({
      status: 410,
      json: { error: { code: 'SESSION_DELETED' } },
    });
  });

  test('11 Update Webhook, with an address on the internet', async () => {
    const body = { webhook_url: 'https://postman-echo.com/post' };
    expect(await sendJson('session_data/update_webhook/', body, HEADERS)).toEqual({
      status: 200,
      json: { message: 'success' },
    });
  });
});
