import { describe, expect, test } from 'vitest';
import { createSandboxApp, type SandboxApp } from './app.ts';

const PATH = '/bank-connect/v1/session/';
const VALID = { api_key: 'sandbox-key', link_id: 'customer-1042' };

function sandbox(): SandboxApp {
  return createSandboxApp({ quiet: true });
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
  const told = createSandboxApp({ quiet: true, clientOrigin: 'http://127.0.0.1:4300/' });
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

const DATES = { from_date: '01/05/2026', to_date: '31/10/2026' };
const RECURRING = {
  bank_name: 'hdfc',
  mode: 'aa',
  aa_journey_mode: 'only_recurring',
  aa_recurring_tenure_month_count: 12,
  aa_recurring_frequency_unit: 'month',
  aa_recurring_frequency_value: 1,
};
const MANY = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`extra_${i}`, i]));

describe('a body is refused', () => {
  test.each([
    ['no api_key', { api_key: undefined }, 401, 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED'],
    [
      'a refused key',
      { api_key: 'sandbox-unauthorized' },
      401,
      'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED',
    ],
    ['a key without plan', { api_key: 'sandbox-payment-required' }, 402, 'PAYMENT_REQUIRED'],
    ['more than 40 members', MANY, 400, 'INVALID_PARAMETER_COUNT'],
    [
      'an unknown bank',
      { bank_name: 'nosuch' },
      400,
      'INVALID_BANK_NAME',
      'Invalid bank identifier.',
    ],
    ['a mode without a bank', { mode: 'pdf' }, 400, 'MISSING_BANK_NAME'],
    [
      'a mode that the bank lacks',
      { bank_name: 'BARODA', mode: 'online' },
      400,
      'MODE_NOT_AVAILABLE',
    ],
    [
      'a mode that is not enabled',
      { api_key: 'sandbox-mode-disabled', mode: 'online' },
      403,
      'MODE_NOT_ENABLED',
    ],
    [
      'a mode that is not available',
      { api_key: 'sandbox-mode-unavailable', mode: 'online' },
      400,
      'MODE_NOT_AVAILABLE',
    ],
    ['from_date as ISO', { ...DATES, from_date: '2026-05-01' }, 400, 'INVALID_DATE_FORMAT'],
    ['a day that no month has', { ...DATES, to_date: '31/09/2026' }, 400, 'INVALID_DATE_FORMAT'],
    [
      'dates the wrong way round',
      { from_date: '31/10/2026', to_date: '01/05/2026' },
      400,
      'INVALID_DATE_RANGE',
    ],
    ['one day only', { from_date: '01/05/2026', to_date: '01/05/2026' }, 400, 'INVALID_DATE_RANGE'],
    ['from_date alone', { from_date: '01/05/2026' }, 400, 'MISSING_DATE_FIELD'],
    ['a wrong max_from_date', { max_from_date: '5/1/26' }, 400, 'INVALID_DATE_FORMAT'],
    [
      'max dates the wrong way round',
      { max_from_date: '02/01/2026', max_to_date: '01/01/2026' },
      400,
      'INVALID_DATE_RANGE',
    ],
    ['a short mobile number', { mobile_number: '98765' }, 400, 'INVALID_MOBILE_NUMBER'],
    [
      '4 minutes to live',
      { session_expiry: 4 },
      400,
      'INVALID_SESSION_EXPIRY',
      'Min = 5, Max = 43200',
    ],
    ['43201 minutes to live', { session_expiry: 43_201 }, 400, 'INVALID_SESSION_EXPIRY'],
    [
      'an hour to live in words',
      { session_expiry: 'an hour' },
      400,
      'INVALID_SESSION_EXPIRY',
      'Session expiry should be int, Min value is 5 and Max is 43200 in minutes',
    ],
    [
      'a tenure of 85 months',
      { ...RECURRING, aa_recurring_tenure_month_count: 85 },
      400,
      'INVALID_AA_PARAMETER',
      'Tenure must be between 1 and 84',
    ],
    [
      'a frequency of 6',
      { ...RECURRING, aa_recurring_frequency_value: 6 },
      400,
      'INVALID_AA_PARAMETER',
      'Invalid AA parameter',
    ],
    [
      'no frequency',
      { ...RECURRING, aa_recurring_frequency_unit: undefined },
      400,
      'MISSING_AA_PARAMETER',
      'Frequency unit/value required',
    ],
    [
      'no tenure',
      { ...RECURRING, aa_recurring_tenure_month_count: undefined },
      400,
      'MISSING_AA_PARAMETER',
      'Required AA parameter is missing',
    ],
    [
      'an AA journey without bank and mode',
      { aa_journey_mode: 'only_once' },
      400,
      'MISSING_AA_PARAMETER',
      'bank_name and mode required',
    ],
    [
      'a redirect_url that is none',
      { redirect_url: 'lender.example' },
      400,
      'INVALID_URL',
      'Enter a valid URL.',
    ],
    [
      'a redirect_url that is a script',
      { redirect_url: 'javascript:alert(1)' },
      400,
      'INVALID_URL',
    ],
    [
      'a long logo_url',
      { logo_url: `https://lender.example/${'x'.repeat(200)}` },
      400,
      'INVALID_LENGTH',
    ],
  ] as const)('%s', async (_name, extra, status, code, message?: string) => {
    const answer = await post({ ...VALID, ...extra });
    expect(answer).toEqual({ status, json: refusal(code, message ?? expect.any(String)) });
  });

  test.each([
    [{ link_id: undefined }, 'link_id, This field is required.'],
    [{ link_id: '' }, 'link_id, This field is required.'],
    [{ link_id: ['a'] }, 'link_id, Not a valid string.'],
    [{ link_id: 'x'.repeat(501) }, 'link_id, Ensure this field has no more than 500 characters.'],
    [
      { redirect_url: `https://lender.example/${'x'.repeat(200)}` },
      'redirect_url, Ensure this field has no more than 200 characters.',
    ],
    [{ bank_name: 'x'.repeat(51) }, 'bank_name, Ensure this field has no more than 50 characters.'],
    [{ logo_url: 'logo' }, 'logo_url, Enter a valid URL.'],
    [{ mode: 'no' }, 'mode, "no" is not a valid choice.'],
    [
      { journey_mode: 'x'.repeat(51) },
      'journey_mode, Ensure this field has no more than 50 characters.',
    ],
    [{ aa_journey_mode: 'hello' }, 'aa_journey_mode, "hello" is not a valid choice.'],
    [
      { aa_recurring_tenure_month_count: 'a year' },
      'aa_recurring_tenure_month_count, A valid integer is required.',
    ],
    [{ aa_recurring_frequency_unit: 1 }, 'aa_recurring_frequency_unit, "1" is not a valid choice.'],
    [{ is_mobile_field_editable: 'maybe' }, 'is_mobile_field_editable, Must be a valid boolean.'],
  ])('%o as INVALID_REQUEST', async (extra, message) => {
    const answer = await post({ ...VALID, ...extra });
    expect(answer).toEqual({ status: 400, json: refusal('INVALID_REQUEST', message) });
  });

  test('a link id of an unknown scenario, with the list of those there are', async () => {
    const { status, json } = await post({ ...VALID, link_id: 'sandbox:sucess' });
    expect(status).toBe(400);
    expect(json).toEqual(
      refusal('INVALID_REQUEST', expect.stringMatching(/sandbox:success, .*sandbox:expired/)),
    );
  });
});

test('a body with every parameter as the docs have it is taken', async () => {
  const body = {
    ...VALID,
    ...DATES,
    ...RECURRING,
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
