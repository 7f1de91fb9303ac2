import { createCustomer, pdf, type Customer } from './customer.test-support.ts';
import type { SandboxAppOptions } from './options.ts';

export const HEADERS = { 'x-api-key': 'sandbox-key', 'server-hash': 'sandbox-hash' };
const NOW = Date.UTC(2026, 10, 23, 10, 30);
export const PERIOD = { from_date: '01/05/2026', to_date: '31/10/2026' };

/** Calls the API as a lender's back end does. */
export async function callApi(
  { app }: Customer,
  path: string,
  method = 'GET',
  headers: Record<string, string> = HEADERS,
) {
  const response = await app.request(`/bank-connect/v1/${path}`, { method, headers });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** A customer whose lender can ask for the session's data. The test sets the clock. */
export async function createCustomerOfLender(
  request: object = {},
  options: SandboxAppOptions = {},
) {
  const clock = { now: NOW };
  const customer = await createCustomer(
    { ...PERIOD, ...request },
    { now: () => clock.now, ...options },
  );
  const ask = async (name: string, method = 'GET') =>
    callApi(customer, `session_data/${customer.sessionId}/${name}/`, method);
  const upload = async (name = 'october.pdf'): Promise<void> => {
    await customer.send('bank', { bank: 'BARODA' });
    await customer.send('upload', { statement: pdf(name) });
  };
  return { ...customer, clock, ask, upload };
}
