import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../server.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: 0 });
  running.push(sandbox);
  return sandbox;
}

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

/** Sends each part as a chunk of its own, without a length, as .NET, Java and Python do. */
function sendChunks(url: string, type: string, parts: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers: { 'content-type': type } });
    sending.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sending.on('error', reject);
    for (const part of parts) sending.write(part);
    sending.end();
  });
}

test('a session is created by a body that comes in chunks', async () => {
  const { url } = await start();
  const parts = ['{"api_key":"sandbox-key",', '"link_id":"customer-1042"}'];
  const answer = await sendChunks(
    `${url}/bank-connect/v1/session/`,
    'application/json; charset=utf-8',
    parts,
  );
  expect(answer).toMatchObject({ status: 200 });
  expect(JSON.parse(answer.text)).toMatchObject({ session_id: expect.any(String) });
});

test('a body in chunks that is too large is refused with 413', async () => {
  const { url } = await start();
  const parts = Array.from({ length: 11 }, () => 'x'.repeat(100_000));
  const answer = await sendChunks(`${url}/bank-connect/v1/session/`, 'application/json', parts);
  expect(answer).toMatchObject({ status: 413 });
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'INVALID_REQUEST' } });
});

test('a body of a million bytes is taken, and one byte more is not', async () => {
  const { url } = await start();
  const opening = '{"api_key":"sandbox-key","link_id":"customer-1042","extra":"';
  for (const [size, status] of [
    [1_000_000, 200],
    [1_000_001, 413],
  ] as const) {
    const body = opening + 'x'.repeat(size - opening.length - 2) + '"}';
    const answer = await fetch(`${url}/bank-connect/v1/session/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(status);
  }
});

test('a form in chunks opens a session', async () => {
  const { url } = await start();
  const type = 'application/x-www-form-urlencoded';
  expect(await sendChunks(`${url}/try`, type, ['link_id=', 'by-hand'])).toMatchObject({
    status: 303,
  });
});
