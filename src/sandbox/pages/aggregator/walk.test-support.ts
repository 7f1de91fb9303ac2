import { createCustomer, type Customer, type SeenPage } from '../../customer.test-support.ts';
import type { SandboxAppOptions } from '../../options.ts';

export const AA = { bank_name: 'HDFC', mode: 'aa' };

/** A customer of HDFC Bank who comes as far as a test needs. The test sets the clock. */
export async function createAggregatorCustomer(
  request: Record<string, unknown> = {},
  options: SandboxAppOptions & { version?: 1 | 2 } = {},
) {
  const clock = { now: Date.UTC(2026, 10, 23, 6, 30) };
  const customer = await createCustomer(
    { ...AA, ...request },
    { now: () => clock.now, ...options },
  );
  await customer.open();
  return { ...customer, clock };
}

export async function toAccounts({ send }: Customer, mobile = '9876543210'): Promise<SeenPage> {
  await send('aa', { mobile_number: mobile });
  return send('aa/otp', { otp: '123456' });
}

export async function toConsent(customer: Customer, mobile?: string): Promise<SeenPage> {
  await toAccounts(customer, mobile);
  await customer.send('aa/accounts', { account: 'HDFC:0' });
  return customer.send('aa/link', { otp: '123456' });
}
