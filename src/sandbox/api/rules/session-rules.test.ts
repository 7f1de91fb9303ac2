import { describe, expect, test } from 'vitest';
import { createSandboxApp } from '../../app.ts';

const VALID = { api_key: 'sandbox-key', link_id: 'customer-1042' };

async function post(body: unknown): Promise<{ status: number; json: unknown }> {
  const response = await createSandboxApp().request('/bank-connect/v1/session/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

function refusal(code: string, message: unknown): unknown {
  return { error: { code, message } };
}

const DATES = { from_date: '01/05/2026', to_date: '31/10/2026' };
const RECURRING = {
  bank_name: 'hdfc',
  mode: 'aa',
  aa_journey_mode: 'only_recurring',
  aa_recurring_tenure_month_count: 12,
  aa_recurring_frequency_unit: 'month',
  aa_recurring_frequency_value: 1,
};

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
    [
      'an unknown bank',
      { bank_name: 'nosuch' },
      400,
      'INVALID_BANK_NAME',
      'Invalid bank identifier.',
    ],
    ['mode pdf without a bank', { mode: 'pdf' }, 400, 'MISSING_BANK_NAME'],
    ['mode aa without a bank', { mode: 'aa' }, 400, 'MISSING_BANK_NAME'],
    [
      'a mode that the bank lacks',
      { bank_name: 'CENTRAL', mode: 'online' },
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
    ['a from_date that is no text', { ...DATES, from_date: [] }, 400, 'INVALID_DATE_FORMAT'],
    ['a day that no month has', { ...DATES, to_date: '31/09/2026' }, 400, 'INVALID_DATE_FORMAT'],
    [
      'dates the wrong way round',
      { from_date: '31/10/2026', to_date: '01/05/2026' },
      400,
      'INVALID_DATE_RANGE',
    ],
    [
      'ten thousand years',
      { from_date: '01/01/0100', to_date: '31/12/9999' },
      400,
      'INVALID_DATE_RANGE',
      'Invalid date range',
    ],
    [
      'a year of the first century',
      { ...DATES, from_date: '01/01/0026' },
      400,
      'INVALID_DATE_FORMAT',
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
    [
      '4 minutes to live',
      { session_expiry: 4 },
      400,
      'INVALID_SESSION_EXPIRY',
      'Min = 5, Max = 43200',
    ],
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
  ] as const)('%s', async (_name, extra, status, code, message?: string) => {
    const answer = await post({ ...VALID, ...extra });
    expect(answer).toEqual({ status, json: refusal(code, message ?? expect.any(String)) });
  });

  test.each([
    [{ link_id: undefined }, 'link_id, This field is required.'],
    [{ link_id: '' }, 'link_id, This field is required.'],
    [{ link_id: '  ' }, 'link_id, This field is required.'],
    [{ link_id: ['a'] }, 'link_id, Not a valid string.'],
    [{ link_id: 'a\u0000b' }, 'link_id, Control characters are not allowed.'],
    [{ link_id: 'a\r\nb' }, 'link_id, Control characters are not allowed.'],
    [{ link_id: 'x'.repeat(501) }, 'link_id, Ensure this field has no more than 500 characters.'],
    [
      { redirect_url: `https://lender.example/${'x'.repeat(200)}` },
      'redirect_url, Ensure this field has no more than 200 characters.',
    ],
    [{ bank_name: 'x'.repeat(51) }, 'bank_name, Ensure this field has no more than 50 characters.'],
    [{ logo_url: 'logo' }, 'logo_url, Enter a valid URL.'],
    [{ mode: 'no' }, 'mode, "no" is not a valid choice.'],
    [{ mode: { pdf: 1 } }, 'mode, "{"pdf":1}" is not a valid choice.'],
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
    [{ accept_anything: ['true'] }, 'accept_anything, Must be a valid boolean.'],
    [{ accept_anything: [] }, 'accept_anything, Must be a valid boolean.'],
    ...[{ metadata: '{"names":["A"]}' }, { metadata: { names: 'A' } }, { metadata: ['A'] }].map(
      (body) => [body, 'metadata, Expected an object with lists of texts.'] as [object, string],
    ),
  ])('%o as INVALID_REQUEST', async (extra, message) => {
    const answer = await post({ ...VALID, ...extra });
    expect(answer).toEqual({ status: 400, json: refusal('INVALID_REQUEST', message) });
  });
});
