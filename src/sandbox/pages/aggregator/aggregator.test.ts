import { describe, expect, test } from 'vitest';
import { AA, createAggregatorCustomer, toAccounts, toConsent } from './walk.test-support.ts';

describe('the Account Aggregator', () => {
  test('takes a number, an OTP, accounts, the bank’s own OTP and a consent', async () => {
    const { send } = await createAggregatorCustomer({ metadata: { names: ['AYUSH PATIL'] } });
    const otp = await send('aa', { mobile_number: '+91 98765 43210' });
    expect(otp).toMatchObject({ path: '/journey/aa/otp' });
    expect(otp.text).toContain('XXXXXX3210');
    expect(otp.text).toContain('9876543210@sandbox-aa');
    const accounts = await send('aa/otp', { otp: '123456' });
    expect(accounts.text).toMatch(/X{8}\d{4}/);
    expect(accounts.text).toContain('AYUSH PATIL');
    const link = await send('aa/accounts', { account: 'HDFC:1' });
    expect(link).toMatchObject({ path: '/journey/aa/link' });
    expect(link.text).toContain('Link your HDFC Bank accounts');
    expect(await send('aa/link', { otp: '654321' })).toMatchObject({ path: '/journey/aa/consent' });
    expect(await send('aa/consent')).toMatchObject({ path: '/journey/submit' });
    expect((await send('submit')).posts).toMatchObject([{ status: 'success' }]);
  });

  test.each([
    ['98', '10 digits'],
    ['9000000001', 'Sandbox AA is not responding'],
  ])('refuses the number %s in words, keeps it and posts nothing', async (mobile, words) => {
    const { send } = await createAggregatorCustomer();
    const page = await send('aa', { mobile_number: mobile });
    expect(page).toMatchObject({ path: '/journey/aa', posts: [] });
    expect(page.text).toContain(words);
    expect(page.text).toContain(`value="${mobile}"`);
  });

  test.each([
    ['9000000000', 'HDFC Bank knows no account'],
    ['9000000002', 'HDFC Bank is not responding'],
  ])('finds no accounts for %s and says why', async (mobile, words) => {
    const customer = await createAggregatorCustomer();
    const { text } = await toAccounts(customer, mobile);
    expect(text).toContain('No accounts were found');
    expect(text).toContain(words);
    expect(text).toContain('Use another number');
  });

  test('says that an OTP is wrong, and that no account was chosen', async () => {
    const { send } = await createAggregatorCustomer();
    await send('aa', { mobile_number: '9876543210' });
    const wrong = await send('aa/otp', { otp: '000000' });
    expect(wrong).toMatchObject({ path: '/journey/aa/otp', posts: [] });
    expect(wrong.text).toContain('This is not the right OTP. 2 attempts left.');
    await send('aa/otp', { otp: '123456' });
    expect((await send('aa/accounts')).text).toContain('Choose at least one account.');
  });

  test.each([
    ['aa/otp', 'aa/resend'],
    ['aa/link', 'aa/link/resend'],
  ])('at %s sends a new OTP after three wrong ones, and not at once', async (page, resend) => {
    const customer = await createAggregatorCustomer();
    const { send, clock } = customer;
    await send('aa', { mobile_number: '9876543210' });
    if (page === 'aa/link') {
      await send('aa/otp', { otp: '123456' });
      await send('aa/accounts', { account: 'HDFC:0' });
    }
    for (const otp of ['000000', '000000', '000000', '123456']) await send(page, { otp });
    const refused = await customer.open(`/journey/${page}`);
    expect(refused.path).toBe(`/journey/${page}`);
    expect((await send(page, { otp: '123456' })).text).toContain('Ask for a new one.');
    expect((await send(resend)).text).toContain('new OTP in 30 seconds');
    clock.now += 30_000;
    await send(resend);
    expect((await send(page, { otp: '123456' })).path).not.toBe(`/journey/${page}`);
  });

  test('cannot be entered in the middle', async () => {
    const { open, send } = await createAggregatorCustomer();
    for (const path of ['aa/otp', 'aa/banks', 'aa/accounts', 'aa/link', 'aa/consent']) {
      expect(await open(`/journey/${path}`)).toMatchObject({ path: '/journey/aa' });
      expect(await send(path)).toMatchObject({ path: '/journey/aa' });
    }
  });

  test('lets nobody consent for accounts that are not linked', async () => {
    const customer = await createAggregatorCustomer();
    await toAccounts(customer);
    await customer.send('aa/accounts', { account: 'HDFC:0' });
    const page = await customer.send('aa/consent');
    expect(page.path).toBe('/journey/aa/accounts');
  });

  test('links no account twice when the customer goes back', async () => {
    const customer = await createAggregatorCustomer();
    await toConsent(customer);
    expect(await customer.open('/journey/aa/link')).toMatchObject({ path: '/journey/aa/accounts' });
    expect(await customer.send('aa/accounts', { account: 'HDFC:1' })).toMatchObject({
      path: '/journey/aa/consent',
    });
  });

  test('finds accounts at several banks, each of which links its own', async () => {
    const customer = await createAggregatorCustomer({ journey_mode: 'aa_multi_banking' });
    const { app, send, sessionId } = customer;
    expect(await toAccounts(customer)).toMatchObject({ path: '/journey/aa/banks' });
    expect((await send('aa/banks')).text).toContain('Choose at least one bank.');
    const both = async (page: string, name: string, values: readonly string[]): Promise<void> => {
      const body = new FormData();
      for (const value of values) body.append(name, value);
      const query = `?session_id=${sessionId}`;
      await app.request(`/journey/${page}${query}`, { method: 'POST', body });
    };
    await both('aa/banks', 'bank', ['HDFC', 'ICICI']);
    const { text } = await customer.open('/journey/aa/accounts');
    expect(text).toContain('HDFC:0');
    expect(text).toContain('ICICI:2');
    await both('aa/accounts', 'account', ['HDFC:0', 'ICICI:2']);
    const link = await customer.open('/journey/aa/link');
    expect(link.text).toContain('Link your HDFC Bank accounts');
    expect((await send('aa/link', { otp: '123456' })).text).toContain('Link your ICICI Bank');
    await send('aa/link', { otp: '123456' });
    const submit = await send('aa/consent');
    expect(submit.path).toBe('/journey/submit');
    expect(submit.text).toContain('HDFC Bank, account');
    expect(submit.text).toContain('ICICI Bank, account');
  });

  test.each([
    [{ mobile_number: '9876543210' }, true],
    [{ mobile_number: '9876543210', is_mobile_field_editable: true }, false],
    [{}, false],
  ])('with %o the number is locked or not', async (extra, isLocked) => {
    const { open, send } = await createAggregatorCustomer({ ...AA, ...extra });
    const page = await open();
    expect(/name="mobile_number"[^>]*readonly/.test(page.text)).toBe(isLocked);
    if ('mobile_number' in extra) expect(page.text).toContain('value="9876543210"');
    const otp = await send('aa', { mobile_number: '9111111111' });
    expect(otp.text).toContain(isLocked ? 'XXXXXX3210' : 'XXXXXX1111');
    expect(otp.text.includes('Use another number')).toBe(!isLocked);
    const accounts = await send('aa/otp', { otp: '123456' });
    expect(accounts.text.includes('Use another number')).toBe(!isLocked);
  });
});
