import { expect, test } from 'vitest';
import { createSandboxApp, type SandboxApp } from '../app.ts';

const PATH = '/bank-connect/v1/session/';
const VALID = { api_key: 'sandbox-key', link_id: 'customer-1042' };

function sandbox(): SandboxApp {
  return createSandboxApp();
}

async function post(
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
): Promise<{ status: number; json: unknown }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await sandbox().request(PATH, { method: 'POST', headers, body: text });
  return { status: response.status, json: await response.json() };
}

function refusal(code: string, message: unknown = expect.any(String)): unknown {
  return { error: { code, message } };
}

test('a valid body gets a session with a version 4 id and the address of its journey', async () => {
  const { status, json } = await post(VALID);
  const { session_id: id } = json as { session_id: string };
  expect(status).toBe(200);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(json).toEqual({ session_id: id, redirect_url: `http://localhost/?session_id=${id}` });
});

test('the journey is where the caller reached the API, or where the sandbox was told', async () => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'bankconnect.localhost:4300' },
    body: JSON.stringify(VALID),
  };
  const asReached = await sandbox().request(PATH, init);
  const told = createSandboxApp({ clientOrigin: 'http://127.0.0.1:4300/' });
  const asTold = await told.request(PATH, init);
  expect(await asReached.json()).toMatchObject({
    redirect_url: expect.stringMatching(/^http:\/\/bankconnect\.localhost:4300\/\?session_id=/),
  });
  expect(await asTold.json()).toMatchObject({
    redirect_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4300\/\?session_id=/),
  });
});

test('the key may come in the header x-api-key', async () => {
  const headers = { 'content-type': 'application/json', 'x-api-key': 'sandbox-key' };
  expect(await post({ link_id: 'customer-1042' }, headers)).toMatchObject({ status: 200 });
});

test('in an outage it answers as something does that knows no JSON', async () => {
  const response = await sandbox().request(PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...VALID, api_key: 'sandbox-outage' }),
  });
  expect(response.status).toBeGreaterThanOrEqual(500);
  expect(response.headers.get('content-type')).not.toContain('json');
});

test('a method other than POST is refused and told which one is allowed', async () => {
  const response = await sandbox().request(PATH);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
  expect(await response.json()).toEqual(refusal('METHOD_NOT_ALLOWED', 'Method GET not allowed.'));
});

test('a content type other than JSON, or none, is refused', async () => {
  const other = await post(VALID, { 'content-type': 'text/plain' });
  expect(other.status).toBe(415);
  expect(other.json).toEqual(
    refusal('UNSUPPORTED_MEDIA_TYPE', 'Unsupported media type text/plain'),
  );
  const body = new Blob([JSON.stringify(VALID)]);
  const response = await sandbox().request(PATH, { method: 'POST', body });
  expect(response.status).toBe(415);
});

test.each(['{"link_id":', '[]', 'null', '"text"', ''])('the body %o is refused', async (body) => {
  expect(await post(body)).toEqual({
    status: 400,
    json: refusal('INVALID_REQUEST', 'Something went wrong'),
  });
});

test('a body of more than a megabyte is refused', async () => {
  expect(await post({ ...VALID, metadata: 'x'.repeat(1_000_001) })).toMatchObject({ status: 413 });
});

test('without its last slash the address is not found, and the answer says why', async () => {
  const response = await sandbox().request('/bank-connect/v1/session', { method: 'POST' });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual(refusal('NOT_FOUND', expect.stringContaining('slash')));
});

test('a body with every parameter as the docs have it is taken', async () => {
  const body = {
    ...VALID,
    from_date: '01/05/2026',
    to_date: '31/10/2026',
    bank_name: 'hdfc',
    mode: 'aa',
    aa_journey_mode: 'only_recurring',
    aa_recurring_tenure_month_count: 12,
    aa_recurring_frequency_unit: 'month',
    aa_recurring_frequency_value: 1,
    redirect_url: 'http://lender.localhost:4301/return?a=b',
    logo_url: 'https://lender.example/logo.png',
    mobile_number: '9876543210',
    session_expiry: 60,
    journey_mode: 'multi_pdf',
    accept_anything: false,
    is_mobile_field_editable: true,
    metadata: { names: ['AYUSH PATIL'], employer_names: [], companies_for_self_transfer: [] },
  };
  expect(await post(body)).toMatchObject({ status: 200 });
});
