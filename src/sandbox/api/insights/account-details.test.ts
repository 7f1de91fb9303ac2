import { expect, test } from 'vitest';
import { callApi } from '../../lender-back-end.test-support.ts';
import { createAggregatorCustomer, toAccounts } from '../../pages/aggregator/walk.test-support.ts';

test.each([
  ['HDFC:0', 'individual'],
  ['HDFC:2', 'corporate'],
])('the account %s, which its customer shares, is called %s', async (account, category) => {
  const customer = await createAggregatorCustomer({
    from_date: '01/05/2026',
    to_date: '31/10/2026',
  });
  const call = (name: string, method?: string) =>
    callApi(customer, `session_data/${customer.sessionId}/${name}/`, method);
  await toAccounts(customer);
  await customer.send('aa/accounts', { account });
  await customer.send('aa/link', { otp: '123456' });
  await customer.send('aa/consent');
  await customer.send('submit');
  await call('initiate_processing', 'POST');
  customer.clock.now += 2000;
  expect((await call('insights')).json['accounts']).toMatchObject([
    { data: { account_details: { account_category: category } } },
  ]);
});
