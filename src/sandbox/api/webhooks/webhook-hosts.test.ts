import { expect, test, vi } from 'vitest';
import { createCustomer } from '../../customer.test-support.ts';
import { backEnd, finish, register } from './webhooks.test-support.ts';

test.each(['https://postman-echo.com/post', 'http://localhost.lender.example/hook'])(
  'the address %s is accepted, as FinBox does, and never called',
  async (address) => {
    const customer = await createCustomer({}, { webhookHosts: ['other'] });
    expect(await register(customer, address)).toEqual({
      status: 200,
      json: { message: 'success' },
    });
    await finish(customer);
    const { text } = await customer.open('/webhooks?');
    expect(text).toContain(`<td>${address}</td>`);
    expect(text).toContain('not called: not on this machine');
  },
);

test('a name under .localhost is this machine, whatever its resolver knows', async () => {
  const { heard, url } = await backEnd();
  const customer = await createCustomer();
  await register(customer, url.replace('127.0.0.1', 'back-end.localhost'));
  await finish(customer);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
});

test('another host is called where it is allowed', async () => {
  const { heard, url } = await backEnd();
  // Reaches this machine, and is none of its own names.
  const address = url.replace('127.0.0.1', '0.0.0.0');
  const customer = await createCustomer({}, { webhookHosts: ['0.0.0.0'] });
  await register(customer, address);
  await finish(customer);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
});
