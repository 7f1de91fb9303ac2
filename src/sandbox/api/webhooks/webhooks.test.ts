import { expect, test, vi } from 'vitest';
import { createCustomer } from '../../customer.test-support.ts';
import { backEnd, finish, HEADERS, register } from './webhooks.test-support.ts';

test('a completed upload is told once, with its accounts', async () => {
  const { heard, url } = await backEnd();
  const customer = await createCustomer();
  expect(await register(customer, url)).toEqual({ status: 200, json: { message: 'success' } });
  await finish(customer);
  await customer.send('submit');
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toMatchObject({
    session_id: customer.sessionId,
    event_name: 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION',
    message: 'Upload Completed',
    accounts: [{ bank_name: 'baroda', account_number: expect.stringMatching(/^X{8}\d{4}$/) }],
    session_date_range: { from_date: expect.any(String), to_date: expect.any(String) },
  });
});

test('an expiry is told without anybody asking', async () => {
  let now = Date.UTC(2026, 10, 23);
  const { heard, url } = await backEnd();
  const customer = await createCustomer({}, { now: () => now });
  await register(customer, url);
  now += 3_600_000;
  await vi.waitFor(() => expect(heard).toHaveLength(1), 8000);
  expect(heard[0]).toMatchObject({
    session_id: customer.sessionId,
    event_name: 'SESSION_EXPIRY_NOTIFICATION',
    message: 'Session expired',
  });
  customer.app.close();
}, 10_000);

test('the end of the processing is told', async () => {
  const { heard, url } = await backEnd();
  const customer = await createCustomer({}, { processingMs: 10 });
  await register(customer, url);
  await finish(customer);
  const path = `/bank-connect/v1/session_data/${customer.sessionId}/initiate_processing/`;
  await customer.app.request(path, { method: 'POST', headers: HEADERS });
  await vi.waitFor(() => expect(heard).toHaveLength(2), 8000);
  expect(heard[1]).toMatchObject({
    event_name: 'ENRICHMENT_NOTIFICATION',
    insights_available: true,
    accounts: [{ account_status: 'completed', error_code: '', attempt_types: ['PDF'] }],
  });
  customer.app.close();
}, 10_000);

test('an address hears of the sessions of its own key alone', async () => {
  const { heard, url } = await backEnd();
  const mine = await createCustomer();
  await register(mine, url);
  const answer = await mine.app.request('/bank-connect/v1/session/', {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ api_key: 'another-key', link_id: 'sandbox:success' }),
  });
  const { redirect_url } = (await answer.json()) as { redirect_url: string };
  await mine.app.request(new URL(redirect_url).search ? redirect_url : '/');
  await finish(mine);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toMatchObject({ session_id: mine.sessionId });
});

test.each([
  ['file:///etc/passwd', 'INVALID_URL', /valid URL/],
  ['http://user:pass@localhost/', 'INVALID_URL', /valid URL/],
  ['hook', 'INVALID_URL', /valid URL/],
  [undefined, 'INVALID_REQUEST', /required/],
])('the address %s is refused as %s', async (address, code, message) => {
  const answer = await register(await createCustomer(), address);
  expect(answer).toEqual({
    status: 400,
    json: { error: { code, message: expect.stringMatching(message) } },
  });
});

test('a registration that is no JSON is refused', async () => {
  const { app } = await createCustomer();
  const response = await app.request('/bank-connect/v1/session_data/update_webhook/', {
    method: 'POST',
    headers: { ...HEADERS, 'content-type': 'text/plain' },
    body: 'http://localhost/hook',
  });
  expect(response.status).toBe(415);
});

test('every mode but the session flow’s is refused', async () => {
  const answer = await register(await createCustomer(), 'http://localhost/hook', {
    webhook_mode: 3,
  });
  expect(answer).toMatchObject({ status: 400, json: { error: { code: 'INVALID_REQUEST' } } });
});

test('the delivery log shows event, target and status, and no key, id or query', async () => {
  const { url } = await backEnd(500);
  const customer = await createCustomer();
  expect((await customer.open('/webhooks?')).text).toContain('Nothing yet.');
  await register(customer, `${url}?secret=1`);
  await finish(customer);
  await vi.waitFor(async () => {
    const { text } = await customer.open('/webhooks?');
    expect(text).toContain(`<td>${url}</td>`);
    expect(text).toContain('<td>500</td>');
    expect(text).toContain('SESSION_REQUIREMENT_COMPLETION_NOTIFICATION');
    expect(text).not.toMatch(new RegExp(`secret=1|sandbox-key|${customer.sessionId}`));
  });
});

test('a redirect is not followed, and an address where nobody answers is said to be so', async () => {
  const { url } = await backEnd(302);
  const customer = await createCustomer();
  await register(customer, url);
  await finish(customer);
  await vi.waitFor(async () => {
    expect((await customer.open('/webhooks?')).text).toContain('302, not followed');
  });
  const alone = await createCustomer();
  await register(alone, 'http://127.0.0.1:9/hook');
  await finish(alone);
  await vi.waitFor(async () => {
    expect((await alone.open('/webhooks?')).text).toContain('not reached');
  });
});

test('a delivery is sent again from the page that lists it', async () => {
  const { heard, url } = await backEnd();
  const customer = await createCustomer();
  await register(customer, url);
  await finish(customer);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  const { text } = await customer.open('/webhooks?');
  const delivery = /name="delivery" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const again = (id: string, origin = 'http://localhost') =>
    customer.app.request('/webhooks', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      body: `delivery=${id}`,
    });
  expect(await again(delivery, 'https://rebound.example')).toMatchObject({ status: 403 });
  expect(await again('unknown')).toMatchObject({ status: 404 });
  expect(await again(delivery)).toMatchObject({ status: 303 });
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard[1]).toEqual(heard[0]);
});
