import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi, type Mock } from 'vitest';
import { toNodeHandler } from './node-handler.ts';

afterEach(() => void vi.restoreAllMocks());

const mistake = new Error('the handler broke');
const failing = toNodeHandler(() => Promise.reject(mistake));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function quietConsole(): Mock<typeof console.error> {
  return vi.spyOn(console, 'error').mockImplementation(() => {});
}

test('on a plain server what a handler throws goes to the console, and a 500 to the page', async () => {
  const logged = quietConsole();
  const response = await fetch(
    await serve((request, response) => void failing(request, response)),
    { method: 'POST' },
  );
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ error: { code: 'INTERNAL_ERROR' } });
  expect(logged).toHaveBeenCalledOnce();
});

test('an answer that has begun already is not begun a second time', async () => {
  quietConsole();
  const base = await serve((request, response) => {
    response.writeHead(202);
    void failing(request, response).then(() => response.end('begun'));
  });
  const response = await fetch(base, { method: 'POST' });
  expect([response.status, await response.text()]).toEqual([202, 'begun']);
});

test('the request of one framework and the response of another are a mistake of the caller', async () => {
  const answered = new Promise<unknown>((resolve) => {
    void serve((request, response) => {
      const fastifyRequest = { raw: request } as never;
      void failing(fastifyRequest, response)
        .catch((error: unknown) => resolve(error))
        .finally(() => response.end());
    }).then((base) => fetch(base, { method: 'POST' }));
  });
  expect(await answered).toEqual(
    new TypeError('toNodeHandler takes the request and the response of one framework.'),
  );
});
