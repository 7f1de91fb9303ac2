import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { pdf } from '../../customer.test-support.ts';
import { createCustomerOfLender } from '../../lender-back-end.test-support.ts';

const PATH = '/bank-connect/v1/statement/upload_session/';

async function createUploader() {
  const lender = await createCustomerOfLender();
  const send = async (init: RequestInit, key = 'sandbox-key') => {
    const headers = { 'x-api-key': key };
    const response = await lender.app.request(PATH, { method: 'POST', headers, ...init });
    return { status: response.status, text: await response.text() };
  };
  const formOf = (fields: Readonly<Record<string, string | File>>): FormData => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return form;
  };
  return { ...lender, send, formOf };
}

const refusal = (code: string) => ({ status: 400, text: expect.stringContaining(`"${code}"`) });

test('a request without a body is refused', async () => {
  const { send } = await createUploader();
  expect((await send({})).status).toBeGreaterThanOrEqual(400);
  expect((await send({ body: new Blob(['%PDF-1.4']) })).status).toBeGreaterThanOrEqual(400);
});

test('a form without a session is refused as one of an expired session', async () => {
  const { send, formOf } = await createUploader();
  expect(await send({ body: formOf({ upload_type: 'PDF', file: pdf() }) })).toEqual(
    refusal('SESSION_EXPIRED'),
  );
});

test.each(['', 'pdf', 'XML'])('the upload_type "%s" is refused', async (upload_type) => {
  const { send, formOf, sessionId: session_id } = await createUploader();
  const good = formOf({ session_id, upload_type: 'PDF', file: pdf() });
  const bad = formOf({ session_id, upload_type, file: pdf() });
  expect((await send({ body: bad })).status).toBe(400);
  expect((await send({ body: good })).status).toBe(200);
});

test('in an outage it answers as something does that knows no JSON', async () => {
  const { send, formOf } = await createUploader();
  const { status, text } = await send({ body: formOf({}) }, 'sandbox-outage');
  expect(status).toBeGreaterThanOrEqual(500);
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

test('a statement that arrives when its session is over is refused', async () => {
  const { send, formOf, ask, clock, sessionId: session_id } = await createUploader();
  const server = createServer((_, response) => {
    void ask('initiate_processing', 'POST').then(() => response.end('%PDF-1.4 a statement'));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const file_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.pdf`;
  const sent = await send({ body: formOf({ session_id, upload_type: 'PDF', file_url }) });
  expect(sent).toEqual(refusal('SESSION_EXPIRED'));
  clock.now += 2000;
  expect((await ask('session_status')).json).toMatchObject({ accounts: [] });
});
