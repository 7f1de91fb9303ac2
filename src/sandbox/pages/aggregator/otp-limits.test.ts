import { describe, expect, test } from 'vitest';
import { pdf } from '../../customer.test-support.ts';
import { createAggregatorCustomer, toAccounts, toConsent } from './walk.test-support.ts';

const MINUTE = 60_000;

describe('the limits of OTPs', () => {
  test('are not forgotten by a customer who enters the number again', async () => {
    const { send, clock } = await createAggregatorCustomer();
    await send('aa', { mobile_number: '9876543210' });
    for (const otp of ['000000', '000000', '000000']) await send('aa/otp', { otp });
    await send('aa/restart');
    await send('aa', { mobile_number: '98765 43210' });
    expect((await send('aa/otp', { otp: '123456' })).text).toContain('Ask for a new one.');
    // Another number is another recipient.
    await send('aa/restart');
    await send('aa', { mobile_number: '9111111111' });
    expect((await send('aa/otp', { otp: '123456' })).path).toBe('/journey/aa/accounts');
    clock.now += 10 * MINUTE;
    await send('aa/restart');
    await send('aa', { mobile_number: '9876543210' });
    expect((await send('aa/otp', { otp: '123456' })).path).toBe('/journey/aa/accounts');
  });

  test('count the OTPs that entering the number again sends', async () => {
    const { send, clock } = await createAggregatorCustomer();
    for (let times = 0; times < 5; times += 1) {
      await send('aa', { mobile_number: '9876543210' });
      await send('aa/restart');
      clock.now += MINUTE;
    }
    await send('aa', { mobile_number: '9876543210' });
    expect((await send('aa/resend')).text).toContain('Too many OTPs were sent');
  });

  test('are not forgotten by a customer who chooses other accounts', async () => {
    const customer = await createAggregatorCustomer();
    const { send } = customer;
    await toAccounts(customer);
    await send('aa/accounts', { account: 'HDFC:0' });
    for (const otp of ['000000', '000000', '000000']) await send('aa/link', { otp });
    await send('aa/unlink');
    await send('aa/accounts', { account: 'HDFC:1' });
    expect((await send('aa/link', { otp: '123456' })).text).toContain('Ask for a new one.');
  });

  test('end ten minutes after the last OTP, at the bank too', async () => {
    const customer = await createAggregatorCustomer();
    const { send, clock } = customer;
    await toAccounts(customer);
    await send('aa/accounts', { account: 'HDFC:0' });
    for (const resend of ['aa/link/resend', 'aa/link/resend', 'aa/link/resend']) {
      await send(resend);
      clock.now += MINUTE;
    }
    expect((await send('aa/link/resend')).text).toContain('Too many OTPs');
    clock.now += 10 * MINUTE;
    expect((await send('aa/link', { otp: '123456' })).text).toContain('has expired');
    await send('aa/link/resend');
    expect((await send('aa/link', { otp: '123456' })).path).toBe('/journey/aa/consent');
  });
});

test('a consent that is approved twice leads on, as the first time', async () => {
  const customer = await createAggregatorCustomer();
  await toConsent(customer);
  expect((await customer.send('aa/consent')).path).toBe('/journey/submit');
  expect((await customer.send('aa/consent')).path).toBe('/journey/submit');
});

test('with one number only the chosen bank answers', async () => {
  const customer = await createAggregatorCustomer({ journey_mode: 'aa_multi_banking' });
  const { app, open, sessionId } = customer;
  await toAccounts(customer, '9000000004');
  const body = new FormData();
  for (const bank of ['HDFC', 'ICICI']) body.append('bank', bank);
  await app.request(`/journey/aa/banks?session_id=${sessionId}`, { method: 'POST', body });
  const { text } = await open('/journey/aa/accounts');
  expect(text).toContain('HDFC:0');
  expect(text).not.toContain('ICICI:0');
  expect(text).toContain('ICICI Bank is not responding');
});

test.each([
  ['a statement of the bank was uploaded', 'HDFC', 'upload'],
  ['another bank’s accounts were consented to', 'ICICI', 'aa'],
])('where %s no step of the consent can be left out', async (_name, bank, way) => {
  const customer = await createAggregatorCustomer({
    bank_name: undefined,
    mode: undefined,
    journey_mode: 'multi_banking',
  });
  const { open, send } = customer;
  await send('bank', { bank });
  if (way === 'upload') await send('upload', { statement: pdf() });
  else {
    await send('mode', { mode: 'aa' });
    await toAccounts(customer);
    await send('aa/banks', { bank });
    await send('aa/accounts', { account: `${bank}:0` });
    await send('aa/link', { otp: '123456' });
    await send('aa/consent');
  }
  expect((await open('/journey/submit')).path).toBe('/journey/submit');
  await send('submit/another-bank');
  await send('bank', { bank: 'HDFC' });
  await send('mode', { mode: 'aa' });
  await send('aa', { mobile_number: '9876543210' });
  expect((await open('/journey/aa/consent')).path).not.toBe('/journey/submit');
});
