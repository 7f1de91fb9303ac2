// What the pages of the conformance suite load, from whatever host: the lender's server answers for all
// names below `localhost`, so the journey's page, a look-alike of it and a stranger's page are one file.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';

export const attackRoutes = new Hono();

const file = (name) => serveStatic({ path: `e2e/conformance/site/${name}` });

attackRoutes.get('/speaker', file('speaker.html'));

/** The same page without an origin. */
attackRoutes.get('/opaque', async (c) => {
  const html = await readFile('e2e/conformance/site/speaker.html', 'utf8');
  return c.html(html, 200, { 'content-security-policy': 'sandbox allow-scripts' });
});

const SCRIPTS = [
  'recorded-attack',
  'pollute',
  'full-storage',
  'blocked-storage',
  'offline',
  'throwing-listeners',
];
for (const name of SCRIPTS.map((script) => `${script}.js`)) {
  attackRoutes.get(`/${name}`, file(name));
}

/** @type {Map<string, { promise: Promise<void>, give: () => void }>} */
const signals = new Map();

function signalOf(id) {
  const known = signals.get(id);
  if (known) return known;
  let give = () => {};
  const promise = new Promise((resolve) => (give = resolve));
  const signal = { promise, give };
  signals.set(id, signal);
  return signal;
}

/** Answers once a test has given the signal: so a window without an opener can be told to go on. */
attackRoutes.get('/signals/:id', async (c) => {
  await signalOf(c.req.param('id')).promise;
  return c.body(null, 204);
});

attackRoutes.put('/signals/:id', (c) => {
  signalOf(c.req.param('id')).give();
  return c.body(null, 204);
});

/** The speaker's page, once the signal is given. */
attackRoutes.get('/late/:id', async (c, next) => {
  await signalOf(c.req.param('id')).promise;
  await next();
});
attackRoutes.get('/late/:id', file('speaker.html'));

/** Where a journey's server breaks. */
attackRoutes.all('/broken/:how', (c) => {
  const how = c.req.param('how');
  if (how === 'drops') c.env.incoming.socket.destroy();
  if (how === 'refuses') c.header('x-frame-options', 'DENY');
  return c.html('<!doctype html><title>Broken</title>', how === 'answers' ? 500 : 200);
});

/** @type {Map<string, number>} */
const questions = new Map();

/** A status endpoint that gives the answers of the query one after the other, the last for good. */
attackRoutes.post('/status/:id', (c) => {
  const id = c.req.param('id');
  const answers = JSON.parse(c.req.query('answers'));
  const count = questions.get(id) ?? 0;
  questions.set(id, count + 1);
  return c.json(answers[Math.min(count, answers.length - 1)]);
});

/** How often that endpoint was asked. */
attackRoutes.get('/status/:id', (c) => c.json(questions.get(c.req.param('id')) ?? 0));
