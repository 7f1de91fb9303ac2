import { describe, expect, test } from 'vitest';
import { createCustomer } from '../../customer.test-support.ts';

describe('the way to connect', () => {
  test('is the customer’s choice where the bank has several', async () => {
    const { open, send } = await createCustomer({ bank_name: 'hdfc' });
    const page = await open();
    for (const label of ['PDF', 'Net banking', 'Account Aggregator']) {
      expect(page.text).toMatch(new RegExp(`name="mode"[^>]*>\\s*${label}`));
    }
    expect(await send('mode', { mode: 'online' })).toMatchObject({ path: '/journey/net-banking' });
    expect(await send('mode', { mode: 'aa' })).toMatchObject({ path: '/journey/aa' });
    expect(await send('mode', { mode: 'pdf' })).toMatchObject({ path: '/journey/upload' });
  });

  test.each([
    ['pdf', '/journey/upload'],
    ['online', '/journey/net-banking'],
    ['aa', '/journey/aa'],
  ])('%s is the only one if the lender asked for it', async (mode, path) => {
    const { open, send } = await createCustomer({ bank_name: 'hdfc', mode });
    const page = await open();
    expect(page).toMatchObject({ path });
    expect(page.text).not.toContain('name="mode"');
    expect(await send('mode', { mode: mode === 'pdf' ? 'aa' : 'pdf' })).toMatchObject({ path });
  });

  test('without a bank but with a mode lists the banks that have it', async () => {
    const { open, send } = await createCustomer({ mode: 'online' });
    expect((await open()).text).not.toContain('Central Bank of India');
    expect(await send('bank', { bank: 'CENTRAL' })).toMatchObject({ path: '/journey/bank' });
    expect(await send('bank', { bank: 'SBI' })).toMatchObject({ path: '/journey/net-banking' });
  });
});
