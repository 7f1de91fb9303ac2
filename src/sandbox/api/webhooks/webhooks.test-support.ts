import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { pdf, type Customer } from '../../customer.test-support.ts';

export const HEADERS = {
  'x-api-key': 'sandbox-key',
  'server-hash': 'h',
  'content-type': 'application/json',
};

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A lender's back end that keeps what it is told. */
export async function backEnd(status = 200) {
  const heard: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      heard.push(JSON.parse(text) as Record<string, unknown>);
      response.writeHead(status, { location: 'http://192.0.2.1/' }).end();
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

export async function register({ app }: Customer, webhook_url: unknown, extra: object = {}) {
  const response = await app.request('/bank-connect/v1/session_data/update_webhook/', {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ webhook_url, webhook_mode: 1, ...extra }),
  });
  return { status: response.status, json: (await response.json()) as unknown };
}

export async function finish({ send }: Customer): Promise<void> {
  await send('bank', { bank: 'BARODA' });
  await send('upload', { statement: pdf() });
  await send('submit');
}
