import { describe, expect, test } from 'vitest';
import { createCustomer, type SeenPage, type Customer } from '../../customer.test-support.ts';

const AA = { bank_name: 'hdfc', mode: 'aa' };

async function toConsent(customer: Customer): Promise<SeenPage> {
  await customer.open();
  await customer.send('aa', { mobile_number: '98765 43210' });
  await customer.send('aa/otp', { otp: '123456' });
  return customer.send('aa/accounts', { account: '0' });
}

describe('the Account Aggregator', () => {
  test('asks for no month in whose first week the period ends', async () => {
    const period = { from_date: '01/05/2026', to_date: '05/11/2026' };
    const { text } = await toConsent(await createCustomer({ ...AA, ...period }));
    expect(text).toContain('01/05/2026 to 31/10/2026');
  });

  test('never asks for a period that ends before it begins', async () => {
    const period = { from_date: '01/01/2020', to_date: '31/05/2020' };
    const { text } = await toConsent(await createCustomer({ ...AA, ...period }));
    expect(text).toContain('01/01/2020 to 31/05/2020');
  });

  test('keeps a refused number, to be put right', async () => {
    const { open, send } = await createCustomer(AA);
    await open();
    expect((await send('aa', { mobile_number: '98765' })).text).toContain('value="98765"');
  });

  test('takes a number, a one-time password, accounts and a consent', async () => {
    const customer = await createCustomer({ ...AA, metadata: { names: ['AYUSH PATIL'] } });
    await customer.open();
    const otp = await customer.send('aa', { mobile_number: '9876543210' });
    expect(otp).toMatchObject({ path: '/journey/aa/otp' });
    expect(otp.text).toContain('XXXXXX3210');
    const accounts = await customer.send('aa/otp', { otp: '123456' });
    expect(accounts.text).toMatch(/X{8}\d{4}/);
    expect(accounts.text).toContain('AYUSH PATIL');
    expect(await customer.send('aa/accounts', { account: '1' })).toMatchObject({
      path: '/journey/aa/consent',
    });
    expect(await customer.send('aa/consent')).toMatchObject({ path: '/journey/submit' });
    expect((await customer.send('submit')).posts).toMatchObject([{ status: 'success' }]);
  });

  test.each([
    ['aa', { mobile_number: '98' }, 'ten digits'],
    ['aa', { mobile_number: '9000000000' }, 'knows no account'],
  ])('at %s refuses %o in words and posts nothing', async (path, fields, words) => {
    const { open, send } = await createCustomer(AA);
    await open();
    const page = await send(path, fields as unknown as Record<string, string>);
    expect(page.text).toContain(words);
    expect(page.posts).toEqual([]);
  });

  test('says that a one-time password is wrong, and that no account was chosen', async () => {
    const { open, send } = await createCustomer(AA);
    await open();
    await send('aa', { mobile_number: '9876543210' });
    const wrong = await send('aa/otp', { otp: '000000' });
    expect(wrong).toMatchObject({ path: '/journey/aa/otp', posts: [] });
    expect(wrong.text).toContain('This is not the one-time password.');
    await send('aa/otp', { otp: '123456' });
    expect((await send('aa/accounts')).text).toContain('Choose at least one account.');
  });

  test('cannot be entered in the middle', async () => {
    const { open, send } = await createCustomer(AA);
    await open();
    for (const path of ['aa/otp', 'aa/accounts', 'aa/consent']) {
      expect(await open(`/journey/${path}`)).toMatchObject({ path: '/journey/aa' });
      expect(await send(path)).toMatchObject({ path: '/journey/aa' });
    }
  });

  test('a refused consent is an exit that says so', async () => {
    const customer = await createCustomer(AA);
    await toConsent(customer);
    expect((await customer.send('aa/refuse')).posts).toEqual([
      {
        type: 'finbox-bankconnect',
        status: 'exit',
        payload: { linkId: 'customer-1042', message: 'Customer refused the consent' },
      },
    ]);
  });

  test('shows tenure and frequency of a periodic consent, corrected to what is allowed', async () => {
    const customer = await createCustomer({
      ...AA,
      aa_journey_mode: 'once_with_recurring',
      aa_recurring_tenure_month_count: 72,
      aa_recurring_frequency_unit: 'month',
      aa_recurring_frequency_value: 2,
    });
    const { text } = await toConsent(customer);
    expect(text).toContain('60 months');
    expect(text).toContain('Up to 2 times a month');
    expect(text).toContain('Once');
  });

  test('shows the dates that a version 2 session gave for its consents', async () => {
    const consents = { CC0004: { consent_expiry: '24/12/2027' } };
    const request = { bank: 'hdfc', aa_journey_code: 'BCAA003', consents };
    const { text } = await toConsent(await createCustomer(request, { version: 2 }));
    for (const word of ['CC0003', 'CC0004', '24/12/2027']) expect(text).toContain(word);
  });

  test.each([
    [{ mobile_number: '9876543210' }, true],
    [{ mobile_number: '9876543210', is_mobile_field_editable: true }, false],
    [{}, false],
  ])('with %o the number may be edited or not', async (extra, isReadOnly) => {
    const { open, send } = await createCustomer({ ...AA, ...extra });
    const page = await open();
    expect(/name="mobile_number"[^>]*readonly/.test(page.text)).toBe(isReadOnly);
    if ('mobile_number' in extra) expect(page.text).toContain('value="9876543210"');
    const otp = await send('aa', { mobile_number: '9111111111' });
    expect(otp.text).toContain(isReadOnly ? 'XXXXXX3210' : 'XXXXXX1111');
  });
});
