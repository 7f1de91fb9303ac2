import { expect, test } from 'vitest';
import { createRecurringConsents } from './recurring-consents.ts';
import { createLender } from './recurring.test-support.ts';

test('of more than fifty thousand consents the oldest is forgotten', () => {
  const { approve, session } = createLender();
  approve();
  const [account] = session.accounts;
  if (!account) throw new Error('no account');
  const listed = (number: number) => ({ ...account, id: `account-${number}` });
  session.accounts = Array.from({ length: 50_000 }, (_, number) => listed(number));
  const consents = createRecurringConsents();
  const [first, second] = consents.listFor(session).map(({ id }) => id);
  expect(consents.find(first ?? '')).not.toBeNull();
  session.accounts = [...session.accounts, listed(50_000)];
  consents.listFor(session);
  expect(consents.find(first ?? '')).toBeNull();
  expect(consents.find(second ?? '')).not.toBeNull();
});
