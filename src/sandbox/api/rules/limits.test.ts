import { describe, expect, test } from 'vitest';
import { createSandboxApp } from '../../app.ts';

/** Each number of the rules, at its last good value and one beyond. */
async function codeFor(extra: object, version = 1): Promise<string> {
  const response = await createSandboxApp().request(`/bank-connect/v${version}/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'customer-1042', ...extra }),
  });
  const { error } = (await response.json()) as { error?: { code: string } };
  return error?.code ?? 'created';
}

const AA = { bank_name: 'hdfc', mode: 'aa', aa_journey_mode: 'only_recurring' };
const TENURE = 'aa_recurring_tenure_month_count';
const RECURRING = {
  ...AA,
  [TENURE]: 12,
  aa_recurring_frequency_unit: 'month',
  aa_recurring_frequency_value: 1,
};
const members = (count: number): object =>
  // Two are there already: api_key and link_id.
  Object.fromEntries(Array.from({ length: count - 2 }, (_, index) => [`extra_${index}`, index]));
const url = (length: number): string => 'https://lender.example/'.padEnd(length, 'x');

describe('a rule’s last good value is taken, and one beyond is refused', () => {
  test.each([
    ['members', members(40), members(41), 'INVALID_PARAMETER_COUNT'],
    ['minutes, least', { session_expiry: 5 }, { session_expiry: 4 }, 'INVALID_SESSION_EXPIRY'],
    [
      'minutes, most',
      { session_expiry: 43_200 },
      { session_expiry: 43_201 },
      'INVALID_SESSION_EXPIRY',
    ],
    [
      'digits, least',
      { mobile_number: '9876543210' },
      { mobile_number: '987654321' },
      'INVALID_MOBILE_NUMBER',
    ],
    [
      'digits, most',
      { mobile_number: '9876543210' },
      { mobile_number: '98765432101' },
      'INVALID_MOBILE_NUMBER',
    ],
    [
      'tenure, least',
      { ...RECURRING, [TENURE]: 1 },
      { ...RECURRING, [TENURE]: 0 },
      'INVALID_AA_PARAMETER',
    ],
    [
      'tenure, most',
      { ...RECURRING, [TENURE]: 84 },
      { ...RECURRING, [TENURE]: 85 },
      'INVALID_AA_PARAMETER',
    ],
    [
      'frequency, least',
      { ...RECURRING, aa_recurring_frequency_value: 1 },
      { ...RECURRING, aa_recurring_frequency_value: 0 },
      'INVALID_AA_PARAMETER',
    ],
    [
      'frequency, most',
      { ...RECURRING, aa_recurring_frequency_value: 5 },
      { ...RECURRING, aa_recurring_frequency_value: 6 },
      'INVALID_AA_PARAMETER',
    ],
    ['link_id', { link_id: 'x'.repeat(500) }, { link_id: 'x'.repeat(501) }, 'INVALID_REQUEST'],
    ['redirect_url', { redirect_url: url(200) }, { redirect_url: url(201) }, 'INVALID_REQUEST'],
    ['logo_url', { logo_url: url(200) }, { logo_url: url(201) }, 'INVALID_LENGTH'],
    [
      'journey_mode',
      { journey_mode: 'x'.repeat(50) },
      { journey_mode: 'x'.repeat(51) },
      'INVALID_REQUEST',
    ],
    [
      'a century',
      { from_date: '01/01/1926', to_date: '31/12/2026' },
      { from_date: '31/12/1925', to_date: '01/01/2026' },
      'INVALID_DATE_RANGE',
    ],
    [
      'a century, of the dates at most',
      { max_from_date: '01/01/1926', max_to_date: '31/12/2026' },
      { max_from_date: '31/12/1925', max_to_date: '01/01/2026' },
      'INVALID_DATE_RANGE',
    ],
    [
      'a day',
      { from_date: '01/05/2026', to_date: '02/05/2026' },
      { from_date: '01/05/2026', to_date: '01/05/2026' },
      'INVALID_DATE_RANGE',
    ],
  ])('%s', async (_name, good, bad, code) => {
    expect(await codeFor(good)).toBe('created');
    expect(await codeFor(bad)).toBe(code);
  });

  test('a text, in characters and not in the halves of an emoji', async () => {
    expect(await codeFor({ link_id: '🏦'.repeat(500) })).toBe('created');
    expect(await codeFor({ link_id: '🏦'.repeat(501) })).toBe('INVALID_REQUEST');
  });

  test('bank_name, which no bank of 50 characters can pass', async () => {
    expect(await codeFor({ bank_name: 'x'.repeat(50) })).toBe('INVALID_BANK_NAME');
    expect(await codeFor({ bank_name: 'x'.repeat(51) })).toBe('INVALID_REQUEST');
  });

  test('a consent’s own century', async () => {
    const consents = (from_date: string) => ({ CC0001: { from_date, to_date: '01/01/2026' } });
    expect(await codeFor({ consents: consents('01/01/1926') }, 2)).toBe('created');
    expect(await codeFor({ consents: consents('31/12/1925') }, 2)).toBe('INVALID_DATE_RANGE');
  });
});

describe('the key sandbox-error-list names errors as the first list has them', () => {
  test.each([
    [{ logo_url: 'logo' }, 'INVALID_URL', 'INVALID_REQUEST'],
    [{ redirect_url: 'lender' }, 'INVALID_URL', 'INVALID_URL'],
    [{ bank_name: 'x'.repeat(51) }, 'INVALID_LENGTH', 'INVALID_REQUEST'],
    [{ journey_mode: 'x'.repeat(51) }, 'INVALID_LENGTH', 'INVALID_REQUEST'],
    [{ redirect_url: url(201) }, 'INVALID_LENGTH', 'INVALID_REQUEST'],
    [{ journey_mode: 'x'.repeat(50), redirect_url: url(200) }, 'created', 'created'],
    [{ bank_name: 'x'.repeat(50) }, 'INVALID_BANK_NAME', 'INVALID_BANK_NAME'],
  ])('%o', async (extra, listed, usual) => {
    expect(await codeFor({ ...extra, api_key: 'sandbox-error-list' })).toBe(listed);
    expect(await codeFor(extra)).toBe(usual);
  });
});
