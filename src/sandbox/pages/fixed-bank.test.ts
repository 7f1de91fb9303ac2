import { expect, test } from 'vitest';
import { createCustomer, pdf } from '../customer.test-support.ts';

test.each([
  ['pdf', 'upload', '/journey/upload'],
  ['online', 'net-banking', '/journey/net-banking'],
  ['aa', 'aa', '/journey/aa'],
])(
  'a session fixed to a bank, by %s, offers no way back to the banks',
  async (mode, page, path) => {
    const { open, send } = await createCustomer({ bank_name: 'HDFC', mode });
    const first = await open();
    expect(first.path).toBe(path);
    expect(first.text).not.toMatch(/Back to the banks|another bank/);
    expect(await send(`${page}/back`)).toMatchObject({ path, posts: [] });
    expect(await open('/journey/bank')).toMatchObject({ path });
    expect(await send('bank', { bank: 'AXIS' })).toMatchObject({ path });
    expect((await open()).text).toContain('HDFC Bank');
  },
);

test.each(['upload', 'net-banking', 'aa'])(
  'without a bank, %s leads back to them',
  async (page) => {
    const mode = { upload: 'pdf', 'net-banking': 'online', aa: 'aa' }[page] ?? '';
    const { open, send } = await createCustomer();
    await send('bank', { bank: 'HDFC' });
    await send('mode', { mode });
    expect((await open(`/journey/${page}`)).text).toContain('Back to the banks');
    expect(await send(`${page}/back`)).toMatchObject({ path: '/journey/bank' });
  },
);

test('where several banks are asked for, a bank given by the lender is only the first', async () => {
  const { open, send } = await createCustomer({ bank_name: 'HDFC', journey_mode: 'multi_banking' });
  await open();
  await send('upload', { statement: pdf() });
  expect(await send('submit/another-bank')).toMatchObject({ path: '/journey/bank' });
  expect(await send('bank', { bank: 'BARODA' })).toMatchObject({ path: '/journey/upload' });
});
