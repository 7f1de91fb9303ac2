import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { ENVIRONMENT, isProcessing, sample } from '../support/printed-samples.ts';

/*
 * The Node samples of docs/back-end.md, run as they are printed: a lender's server in each framework, a
 * customer's requests to it, and what the back end does afterwards.
 */

const run = promisify(execFile);

/** What the samples leave to the lender. */
const APPLICATIONS = `
  export const application = { id: 'sandbox:success', sessionId: undefined };
  export const applicationOf = async (request) =>
    request.headers.get('cookie') === 'login=1' ? application : null;
  export const storeSession = async (of, sessionId) => void (of.sessionId = sessionId);
  export const keepSession = async (of, kept) => void Object.assign(of, kept);
  export const storeInsights = async (sessionId) => console.log('insights of', sessionId);
`;

const CALLER = `
  import { createServer } from 'node:http';
  import { once } from 'node:events';
  import { getRequestListener } from '@hono/node-server';
  import { application } from './applications.js';
  import { app as express } from './express.js';
  import { app as fastify } from './fastify.js';
  import { collect, confirm } from './finbox.js';
  import { app as hono } from './hono.js';

  await fastify.ready();
  const listeners = {
    Express: express,
    Hono: getRequestListener(hono.fetch),
    Fastify: fastify.routing,
  };
  const server = createServer(listeners[process.argv[2]]);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const base = 'http://127.0.0.1:' + server.address().port;
  const post = (path, body, cookie = 'login=1') =>
    fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const said = {};
  said.stranger = (await post('/api/session', {}, '')).status;
  const { session_id: id } = await (await post('/api/session', {})).json();
  said.stored = application.sessionId === id;
  said.before = await (await post('/api/status', { session_id: id })).json();
  said.other = (await post('/api/status', { session_id: 'other' })).status;
  await fetch(process.env.JOURNEY + id);
  said.after = await (await post('/api/status', { session_id: null })).json();
  said.claims = [await confirm(application, 'other'), await confirm(application, id)];
  const event = { event_name: 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION', session_id: id };
  said.webhook = (await post('/webhooks/finbox/' + process.env.FINBOX_WEBHOOK_SECRET, event)).status;
  said.guess = (await post('/webhooks/finbox/0123456789abcdef', event)).status;
  if (process.argv[3]) said.collected = await collect(id);
  server.close();
  console.log(JSON.stringify({ id, ...said }));
`;

const CLICKER = `
  import { application } from './applications.js';
  import { session } from './double-clicks.js';

  const click = (cookie) =>
    session(new Request('https://lender.example/api/session', { method: 'POST', headers: { cookie } }));
  const answers = await Promise.all([click('login=1'), click('login=1')]);
  answers.push(await click('login=1'));
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  const ids = bodies.map(({ session_id }) => session_id);
  application.sessionAt -= 60_000;
  const { session_id: later } = await (await click('login=1')).json();
  console.log(JSON.stringify({
    sessions: new Set(ids).size,
    stored: new Set(answers.map(({ headers }) => headers.get('cache-control'))).size,
    cached: answers[1].headers.get('cache-control'),
    later: later === ids[0],
    stranger: (await click('')).status,
  }));
`;

/** Beneath the package, so that its own name leads to it. */
async function play(
  cwd: string,
  caller: string,
  ...args: readonly string[]
): Promise<Record<string, unknown>> {
  await mkdir(cwd, { recursive: true });
  for (const name of ['finbox.js', 'express.js', 'fastify.js', 'hono.js', 'double-clicks.js']) {
    await writeFile(join(cwd, name), await sample('js', `// ${name}`));
  }
  await writeFile(join(cwd, 'applications.js'), APPLICATIONS);
  await writeFile(join(cwd, 'caller.js'), caller);
  const { stdout } = await run(process.execPath, ['caller.js', ...args], { cwd, env: ENVIRONMENT });
  return JSON.parse(stdout) as Record<string, unknown>;
}

for (const framework of ['Express', 'Hono', 'Fastify']) {
  test(`the ${framework} sample creates, confirms and processes a session`, async () => {
    const { id, ...said } = await play(test.info().outputPath('sample'), CALLER, framework);
    expect(said).toEqual({
      stranger: 401,
      stored: true,
      before: { upload_status: 'NO_UPLOADS' },
      other: 404,
      after: { upload_status: 'COMPLETED' },
      claims: ['OTHER_SESSION', 'CONFIRMED'],
      webhook: 200,
      guess: 404,
    });
    expect(await isProcessing(String(id))).toBe(true);
  });
}

test('the sample goes on from the session to its insights', async () => {
  const { collected } = await play(test.info().outputPath('sample'), CALLER, 'Express', 'collect');
  expect(collected).toMatchObject({ rejected: [], insights: { accounts: expect.any(Array) } });
});

test('a second click within a minute has the session of the first', async () => {
  const said = await play(test.info().outputPath('sample'), CLICKER);
  expect(said).toEqual({
    sessions: 1,
    stored: 1,
    cached: 'no-store',
    later: false,
    stranger: 401,
  });
});
