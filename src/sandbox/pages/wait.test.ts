import { expect, test } from 'vitest';
import { createCustomer, pdf } from '../customer.test-support.ts';

const READING_MS = 2500;

/** A customer who waits. The test sets the clock. */
async function createPatient(request: Record<string, unknown>) {
  const clock = { now: Date.UTC(2026, 10, 23) };
  const options = { readingMs: READING_MS, now: () => clock.now };
  return { ...(await createCustomer(request, options)), clock };
}

test('a statement is read for a while, and then shown', async () => {
  const { open, send, clock } = await createPatient({ bank_name: 'BARODA' });
  await open();
  const page = await send('upload', { statement: pdf() });
  expect(page).toMatchObject({ path: '/journey/wait' });
  expect(page.text).toContain('Reading your statement');
  expect(page.text).toContain('data-reload-after-ms="2500"');
  clock.now += READING_MS - 1;
  expect(await open('/journey/wait')).toMatchObject({ path: '/journey/wait' });
  clock.now += 1;
  expect(await open('/journey/wait')).toMatchObject({ path: '/journey/submit' });
  expect(await open('/journey/wait')).toMatchObject({ path: '/journey/upload' });
});

test('what is wrong with a statement is said and posted only after it was read', async () => {
  const { open, send, clock } = await createPatient({ bank_name: 'BARODA' });
  await open();
  const page = await send('upload', { statement: pdf(), password: 'wrong' });
  expect(page).toMatchObject({ path: '/journey/wait', posts: [] });
  clock.now += READING_MS;
  expect(await open('/journey/wait')).toMatchObject({
    path: '/journey/upload',
    posts: [{ status: 'error', payload: { error_type: 'MU003' } }],
  });
});

test('a bank is waited for, before its accounts are found and after the consent', async () => {
  const { open, send, clock } = await createPatient({ bank_name: 'HDFC', mode: 'aa' });
  await open();
  await send('aa', { mobile_number: '9876543210' });
  expect((await send('aa/otp', { otp: '123456' })).text).toContain('Looking for your accounts');
  clock.now += READING_MS;
  expect(await open('/journey/wait')).toMatchObject({ path: '/journey/aa/accounts' });
  await send('aa/accounts', { account: 'HDFC:0' });
  await send('aa/link', { otp: '123456' });
  expect((await send('aa/consent')).text).toContain('Waiting for HDFC Bank');
  clock.now += READING_MS;
  expect(await open('/journey/wait')).toMatchObject({ path: '/journey/submit' });
});

test('a faster clock lets the browser wait less', async () => {
  const options = { readingMs: READING_MS, now: () => 0, speed: 10 };
  const { open, send } = await createCustomer({ bank_name: 'BARODA' }, options);
  await open();
  const { text } = await send('upload', { statement: pdf() });
  expect(text).toContain('data-reload-after-ms="250"');
});

test('nobody waits unless the sandbox was told to', async () => {
  const { open, send } = await createCustomer({ bank_name: 'BARODA' });
  await open();
  expect(await send('upload', { statement: pdf() })).toMatchObject({ path: '/journey/submit' });
  expect(await open('/journey/wait')).toMatchObject({ path: '/journey/upload' });
});
