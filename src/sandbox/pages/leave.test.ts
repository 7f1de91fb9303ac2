import { expect, test } from 'vitest';
import { createCustomer, pdf } from '../customer.test-support.ts';

const NOTHING = 'Nothing has been sent to your lender.';

test('who leaves before any statement is told that nothing has been sent', async () => {
  const { send } = await createCustomer();
  await send('bank', { bank: 'BARODA' });
  expect((await send('leave')).text).toContain(NOTHING);
});

test('who leaves after a statement is told that the lender can see it', async () => {
  const { send } = await createCustomer();
  await send('bank', { bank: 'BARODA' });
  await send('upload', { statement: pdf() });
  const { text } = await send('leave');
  expect(text).not.toContain(NOTHING);
  expect(text).toContain('your lender can see the statements that you added');
});
