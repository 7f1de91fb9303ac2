import { describe, expect, test } from 'vitest';
import { checkSessionParams } from './check-params.ts';
import { FinboxApiError } from './error.ts';

/** What a caller without types may pass. */
function check(params: object): unknown {
  try {
    checkSessionParams({ link_id: 'app-1042', ...params });
    return null;
  } catch (error) {
    return error;
  }
}

describe('refused before the request, with the code of the API', () => {
  test.each([
    ['no link_id', { link_id: undefined }, 'INVALID_REQUEST', 'link_id'],
    ['an empty link_id', { link_id: '' }, 'INVALID_REQUEST', 'link_id'],
    ['a blank link_id', { link_id: '  ' }, 'INVALID_REQUEST', 'link_id'],
    ['a link_id of 501 characters', { link_id: 'x'.repeat(501) }, 'INVALID_REQUEST', 'link_id'],
    [
      'a redirect_url of 201 characters',
      { redirect_url: `https://lender.example/${'x'.repeat(178)}` },
      'INVALID_REQUEST',
      'redirect_url',
    ],
    [
      'a redirect_url without scheme',
      { redirect_url: 'lender.example/done' },
      'INVALID_URL',
      'redirect_url',
    ],
    [
      'a redirect_url that is a script',
      { redirect_url: 'javascript:alert(1)' },
      'INVALID_URL',
      'redirect_url',
    ],
    ['a redirect_url without host', { redirect_url: 'https://' }, 'INVALID_URL', 'redirect_url'],
    ['a logo_url that is none', { logo_url: 'logo' }, 'INVALID_URL', 'logo_url'],
    ['a bank_name of 51 characters', { bank_name: 'x'.repeat(51) }, 'INVALID_REQUEST', 'bank_name'],
    [
      'a journey_mode of 51 characters',
      { journey_mode: 'x'.repeat(51) },
      'INVALID_REQUEST',
      'journey_mode',
    ],
    ['an unknown mode', { mode: 'no' }, 'INVALID_REQUEST', 'mode'],
    ['mode pdf without a bank', { mode: 'pdf' }, 'MISSING_BANK_NAME', 'bank_name'],
    ['mode aa with an empty bank', { mode: 'aa', bank_name: '' }, 'MISSING_BANK_NAME', 'bank_name'],
    ['a text for a boolean', { accept_anything: 'true' }, 'INVALID_REQUEST', 'accept_anything'],
    [
      'a number for a boolean',
      { is_mobile_field_editable: 1 },
      'INVALID_REQUEST',
      'is_mobile_field_editable',
    ],
    ['an ISO date', { from_date: '2026-05-01' }, 'INVALID_DATE_FORMAT', 'from_date'],
    ['a date of one digit', { to_date: '1/05/2026' }, 'INVALID_DATE_FORMAT', 'to_date'],
    ['a date with a blank', { to_date: ' 01/05/2026' }, 'INVALID_DATE_FORMAT', 'to_date'],
    ['a date not in the calendar', { from_date: '31/02/2026' }, 'INVALID_DATE_FORMAT', 'from_date'],
    [
      '29 February of no leap year',
      { from_date: '29/02/2025' },
      'INVALID_DATE_FORMAT',
      'from_date',
    ],
    ['month before day', { from_date: '05/13/2026' }, 'INVALID_DATE_FORMAT', 'from_date'],
    ['a Date', { from_date: new Date(0) }, 'INVALID_DATE_FORMAT', 'from_date'],
    ['a wrong max_to_date', { max_to_date: 'today' }, 'INVALID_DATE_FORMAT', 'max_to_date'],
    [
      'the same date twice',
      { from_date: '01/05/2026', to_date: '01/05/2026' },
      'INVALID_DATE_RANGE',
      'from_date',
    ],
    [
      'dates in the wrong order, though not as text',
      { from_date: '01/06/2026', to_date: '31/05/2026' },
      'INVALID_DATE_RANGE',
      'from_date',
    ],
    [
      'max dates in the wrong order',
      { max_from_date: '02/05/2026', max_to_date: '01/05/2026' },
      'INVALID_DATE_RANGE',
      'max_from_date',
    ],
    ['4 minutes', { session_expiry: 4 }, 'INVALID_SESSION_EXPIRY', 'session_expiry'],
    ['43201 minutes', { session_expiry: 43_201 }, 'INVALID_SESSION_EXPIRY', 'session_expiry'],
    ['half minutes', { session_expiry: 5.5 }, 'INVALID_SESSION_EXPIRY', 'session_expiry'],
    ['minutes as text', { session_expiry: '60' }, 'INVALID_SESSION_EXPIRY', 'session_expiry'],
    ['no number', { session_expiry: Number.NaN }, 'INVALID_SESSION_EXPIRY', 'session_expiry'],
  ])('%s', (_name, params, code, field) => {
    const error = check(params);
    expect(error).toBeInstanceOf(FinboxApiError);
    expect(error).toMatchObject({ status: 400, code, field, source: 'check' });
    expect(error).not.toHaveProperty('cause');
  });
});

describe('passed on', () => {
  test.each([
    ['the least', {}],
    ['500 characters that are 1000 halves', { link_id: '💰'.repeat(500) }],
    ['a link_id that is a number', { link_id: 1042 }],
    [
      'a redirect_url of 200 characters',
      { redirect_url: `https://lender.example/${'x'.repeat(177)}` },
    ],
    [
      'http on a port',
      { redirect_url: 'http://localhost:5173/done?a=b#c', logo_url: 'HTTPS://L.IN/L' },
    ],
    ['a leap day', { from_date: '29/02/2024', to_date: '01/03/2024' }],
    ['a turn of the year', { from_date: '31/12/2025', to_date: '01/01/2026' }],
    ['one date alone, of which the documents say two things', { from_date: '01/05/2026' }],
    ['5 minutes', { session_expiry: 5 }],
    ['43200 minutes', { session_expiry: 43_200 }],
    ['mode online without a bank', { mode: 'online' }],
    ['mode pdf with a bank', { mode: 'pdf', bank_name: 'sbi' }],
    ['a bank that nobody knows', { bank_name: 'nobody' }],
    [
      'empty texts, as the SDKs send them',
      { journey_mode: '', redirect_url: '', mode: '', to_date: '' },
    ],
    [
      'whatever the documents contradict',
      {
        aa_journey_mode: 'hello',
        aa_recurring_tenure_month: 999,
        aa_recurring_frequency_unit: 'decade',
        aa_recurring_frequency_value: 99,
        mobile_number: '1',
      },
    ],
  ])('%s', (_name, params) => {
    expect(check(params)).toBeNull();
  });
});
