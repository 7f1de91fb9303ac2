import { describe, expect, test } from 'vitest';
import { createSandboxApp } from '../app.ts';
import { BANKS } from '../bank/banks.ts';
import { createCustomer } from '../customer.test-support.ts';

const VALID = { api_key: 'sandbox-key', link_id: 'customer-1042' };

async function post(body: object): Promise<{ status: number; json: unknown }> {
  const response = await createSandboxApp().request('/bank-connect/v2/session/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...VALID, ...body }),
  });
  return { status: response.status, json: await response.json() };
}

test('a version 2 session has a token in its address, another one each time', async () => {
  const addresses = await Promise.all([post({}), post({})]);
  const tokens = addresses.map(({ json }) => {
    const { session_id: id, redirect_url: url } = json as Record<string, string>;
    const { searchParams } = new URL(url ?? '');
    expect(searchParams.get('session_id')).toBe(id);
    return searchParams.get('token');
  });
  expect(tokens[0]).toMatch(/^[\da-f]{64}$/);
  expect(tokens[0]).not.toBe(tokens[1]);
});

test('the journey code of version 2 means nothing to version 1', async () => {
  const { open } = await createCustomer({ bank_name: 'HDFC', aa_journey_code: 'BCAA001' });
  expect(await open()).toMatchObject({ path: '/journey/upload' });
});

test('a bank and a journey code lead straight to the Account Aggregator, where the bank has one', async () => {
  const open = async (bank_name: string) =>
    (await createCustomer({ bank_name, aa_journey_code: 'BCAA001' }, { version: 2 })).open();
  expect(await open('HDFC')).toMatchObject({ path: '/journey/aa' });
  const without = BANKS.find(({ modes }) => !modes.includes('aa')) ?? expect.fail('all have one');
  expect((await open(without.id)).path).not.toBe('/journey/aa');
});

test('its journey is refused without the token or with a wrong one, on every page', async () => {
  const { open, app, sessionId } = await createCustomer({}, { version: 2 });
  for (const query of ['', '&token=', '&token=0', `&token=${'0'.repeat(64)}`]) {
    for (const path of ['/', '/journey/bank', '/journey/done']) {
      const page = await open(`${path}?session_id=${sessionId}${query}`);
      expect(page).toMatchObject({ posts: [], actions: { returnTo: null } });
      expect(page.text).toContain('This link is not complete');
    }
  }
  const left = await app.request(`/journey/leave?session_id=${sessionId}`, { method: 'POST' });
  expect(await left.text()).toContain('This link is not complete');
});

test('with its token the journey goes from page to page, the search among them', async () => {
  const { open, send } = await createCustomer({}, { version: 2 });
  const banks = await open();
  expect(banks).toMatchObject({ path: '/journey/bank' });
  expect(banks.text).toContain('name="token"');
  expect(await send('bank', { bank: 'BARODA' })).toMatchObject({ path: '/journey/upload' });
});

test('bank is as good as bank_name, which wins', async () => {
  const { open } = await createCustomer({ bank: 'BARODA' }, { version: 2 });
  expect((await open()).text).toContain('Bank of Baroda');
  const both = await createCustomer({ bank: 'nosuch', bank_name: 'SIB' }, { version: 2 });
  expect((await both.open()).text).toContain('South Indian Bank');
  expect(await post({ bank: 'nosuch' })).toMatchObject({
    status: 400,
    json: { error: { code: 'INVALID_BANK_NAME' } },
  });
});

const CONSENT = { from_date: '01/10/2025', to_date: '09/12/2025', consent_expiry: '10/12/2025' };

describe('consents', () => {
  test.each([
    ['BCAA001', ['CC0001']],
    ['BCAA002', ['CC0002']],
    ['BCAA003', ['CC0003', 'CC0004']],
    ['BCAA004', ['CC0005', 'CC0006', 'CC0007']],
    [undefined, ['CC0001']],
  ])('%s takes %j', async (aa_journey_code, codes) => {
    const consents = Object.fromEntries(codes.map((code) => [code, CONSENT]));
    expect(await post({ aa_journey_code, consents })).toMatchObject({ status: 200 });
  });

  test.each([
    ['an unknown journey code', { aa_journey_code: 'BCAA005' }, 'INVALID_REQUEST'],
    ['a list', { consents: [] }, 'INVALID_REQUEST'],
    ['a text for a consent', { consents: { CC0001: 'yes' } }, 'INVALID_REQUEST'],
    ['a code of another journey', { consents: { CC0002: CONSENT } }, 'INVALID_AA_PARAMETER'],
    [
      'a date as ISO',
      { consents: { CC0001: { ...CONSENT, consent_expiry: '2025-12-10' } } },
      'INVALID_DATE_FORMAT',
    ],
    [
      'a date that is no text',
      { consents: { CC0001: { ...CONSENT, from_date: {} } } },
      'INVALID_DATE_FORMAT',
    ],
    [
      'dates the wrong way round',
      { consents: { CC0001: { ...CONSENT, to_date: '30/09/2025' } } },
      'INVALID_DATE_RANGE',
    ],
  ])('%s is refused', async (_name, body, code) => {
    expect(await post(body)).toEqual({
      status: 400,
      json: { error: { code, message: expect.any(String) } },
    });
  });
});

test.each([
  ['no key', { api_key: undefined }, 401, 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED'],
  ['no link_id', { link_id: '' }, 400, 'INVALID_REQUEST'],
  ['a mode without a bank', { mode: 'pdf' }, 400, 'MISSING_BANK_NAME'],
  ['one date', { to_date: '31/10/2026' }, 400, 'MISSING_DATE_FIELD'],
  ['4 minutes', { session_expiry: 4 }, 400, 'INVALID_SESSION_EXPIRY'],
  ['a short mobile number', { mobile_number: '12' }, 400, 'INVALID_MOBILE_NUMBER'],
  ['a mobile number that is no text', { mobile_number: {} }, 400, 'INVALID_MOBILE_NUMBER'],
])('the rows of version 1 hold as well: %s', async (_name, body, status, code) => {
  expect(await post(body)).toMatchObject({ status, json: { error: { code } } });
});

test('the aa_ fields of version 1 are none of its own and are not looked at', async () => {
  expect(
    await post({ aa_journey_mode: 'hello', aa_recurring_tenure_month_count: 99 }),
  ).toMatchObject({ status: 200 });
});
