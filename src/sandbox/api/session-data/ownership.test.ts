import { expect, test } from 'vitest';
import { callApi, createCustomerOfLender, HEADERS } from '../../lender-back-end.test-support.ts';

test.each([
  ['session_upload_status', 'GET'],
  ['initiate_processing', 'POST'],
  ['progress', 'GET'],
  ['session_status', 'GET'],
  ['insights', 'GET'],
  ['get_pdfs', 'GET'],
  ['delete', 'DELETE'],
])('a session of another key is as good as none: %s', async (name, method) => {
  const customer = await createCustomerOfLender();
  const path = `session_data/${customer.sessionId}/${name}/`;
  const other = { ...HEADERS, 'x-api-key': 'another-key' };
  expect(await callApi(customer, path, method, other)).toMatchObject({
    status: 404,
    json: { error: { code: 'SESSION_NOT_FOUND' } },
  });
  expect((await customer.ask('session_upload_status')).status).toBe(200);
});

test.each([
  'v1/session_data/1042/session_upload_status',
  'v1/session_data/1042/insights',
  'v1/banks/catalogue',
  'v1/net_banking_health',
  'v1/session',
  'v2/session',
])('a GET of %s is redirected to the address with a slash', async (path) => {
  const { app } = await createCustomerOfLender();
  const response = await app.request(`/bank-connect/${path}?a=1`, { headers: HEADERS });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe(`/bank-connect/${path}/?a=1`);
});

test('a POST without the slash is not redirected, for it would lose its body', async () => {
  const { app } = await createCustomerOfLender();
  const path = '/bank-connect/v1/statement/upload_session';
  expect((await app.request(path, { method: 'POST', headers: HEADERS })).status).toBe(404);
});
