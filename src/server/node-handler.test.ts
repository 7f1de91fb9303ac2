import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { toNodeHandler } from './node-handler.ts';

/** Answers with what it was asked, so that a test sees what arrived. */
async function echo(request: Request): Promise<Response> {
  const { method, url, headers } = request;
  const told = {
    method,
    path: new URL(url).pathname + new URL(url).search,
    type: headers.get('content-type'),
    site: headers.get('sec-fetch-site'),
    body: method === 'GET' ? null : await request.text(),
  };
  const answer = Response.json(told, { status: 201, headers: { 'x-told': 'yes' } });
  answer.headers.append('set-cookie', 'a=1');
  answer.headers.append('set-cookie', 'b=2');
  return answer;
}

const handle = toNodeHandler(echo);
const failing = toNodeHandler(() => Promise.reject(new Error('the handler broke')));

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serving = (listener: RequestListener) => listening(createServer(listener));

/** Each serves the echo under `/api/echo`. */
const SERVERS: readonly [name: string, serve: () => Promise<string>][] = [
  ['node:http', () => serving((request, response) => void handle(request, response))],
  ['Express without a body parser', () => serving(express().all('/api/echo', handle))],
  [
    'Express with its JSON parser',
    () => serving(express().use(express.json()).all('/api/echo', handle)),
  ],
  [
    'Express with a parser that keeps bytes',
    () =>
      serving(
        express()
          .use(express.raw({ type: '*/*' }))
          .all('/api/echo', handle),
      ),
  ],
  [
    'Express with a parser that keeps text',
    () =>
      serving(
        express()
          .use(express.text({ type: '*/*' }))
          .all('/api/echo', handle),
      ),
  ],
  [
    'a router of Express',
    () => serving(express().use('/api', express.Router().all('/echo', handle))),
  ],
  [
    'Fastify',
    async () => {
      const app = fastify();
      app.all('/api/echo', handle);
      open.push(() => app.close());
      return app.listen({ port: 0, host: '127.0.0.1' });
    },
  ],
];

describe.each(SERVERS)('%s', (_name, serve) => {
  test('passes a request on, and its answer back', async () => {
    const response = await fetch(`${await serve()}/api/echo?a=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: '{"session_id":"é"}',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-told')).toBe('yes');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toMatchObject({
      method: 'POST',
      path: '/api/echo?a=1',
      type: expect.stringContaining('application/json'),
      site: 'same-origin',
      body: '{"session_id":"é"}',
    });
  });

  test('passes a request without a body', async () => {
    const base = await serve();
    const get = await fetch(`${base}/api/echo`);
    expect(await get.json()).toMatchObject({ method: 'GET', body: null });
    const post = await fetch(`${base}/api/echo`, { method: 'POST' });
    expect(await post.json()).toMatchObject({ method: 'POST', body: '' });
  });
});

test('a form that Express has parsed is a form again', async () => {
  const parse = express.urlencoded({ extended: false });
  const base = await serving(express().use(parse).post('/', handle));
  const body = new URLSearchParams([
    ['a', '1 2'],
    ['b', '&'],
    ['b', 'x'],
  ]);
  const response = await fetch(base, { method: 'POST', body });
  expect(await response.json()).toMatchObject({ body: 'a=1+2&b=%26&b=x' });
});

test('a body as it came goes before what was made of it', async () => {
  const app = express().use(
    express.json({ verify: (request, _response, raw) => Object.assign(request, { rawBody: raw }) }),
  );
  const response = await fetch(await serving(app.post('/', handle)), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{ "a": 1.0 }',
  });
  expect(await response.json()).toMatchObject({ body: '{ "a": 1.0 }' });
});

test('a body of two megabytes is refused', async () => {
  const base = await serving((request, response) => void handle(request, response));
  const response = await fetch(base, { method: 'POST', body: 'x'.repeat(2_000_000) });
  expect(response.status).toBe(413);
});

test('an answer whose headers are of another class, without getSetCookie, is passed back', async () => {
  const headers = new Map([['x-told', 'yes']]);
  const foreign = { status: 401, headers, arrayBuffer: async () => new ArrayBuffer(0) };
  const handler = toNodeHandler(async () => foreign as never);
  const base = await serving((request, response) => void handler(request, response));
  const response = await fetch(base);
  expect(response.status).toBe(401);
  expect(response.headers.get('x-told')).toBe('yes');
});

describe('what the handler throws', () => {
  test('goes to Express', async () => {
    const heard: unknown[] = [];
    const app = express().post('/', failing);
    app.use(((error: unknown, _request, response, _next) => {
      heard.push(error);
      response.sendStatus(500);
    }) satisfies express.ErrorRequestHandler);
    expect((await fetch(await serving(app), { method: 'POST' })).status).toBe(500);
    expect(heard).toEqual([new Error('the handler broke')]);
  });

  test('goes to Fastify', async () => {
    const heard: unknown[] = [];
    const app = fastify();
    app.setErrorHandler((error, _request, reply) => {
      heard.push(error);
      void reply.code(500).send('');
    });
    app.post('/', failing);
    expect((await app.inject({ method: 'POST', url: '/' })).statusCode).toBe(500);
    expect(heard).toEqual([new Error('the handler broke')]);
    await app.close();
  });
});
