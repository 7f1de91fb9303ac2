// A lender for the tests: serves the built package, the pages that a test hands in, and a session
// endpoint in front of the sandbox. Listens on loopback only.
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { attackRoutes } from '../conformance/site/routes.mjs';
import { LENDER_PORT, SANDBOX_PORT } from './places.mjs';

/** @type {Map<string, { html: string, headers: Record<string, string> }>} */
const pages = new Map();
const app = new Hono();

app.use('/dist/*', serveStatic({ root: './' }));

app.route('/attack', attackRoutes);

app.get('/core-page.js', serveStatic({ path: 'e2e/support/core-page.js' }));

// What the pages of the table of browsers run, as files, since their policy forbids inline scripts.
for (const name of ['recorder.js', 'without-newer-apis.js']) {
  app.get(`/${name}`, serveStatic({ path: `e2e/browsers/${name}` }));
}
app.get('/axe.js', serveStatic({ path: 'node_modules/axe-core/axe.min.js' }));

app.put('/pages/:name', async (c) => {
  pages.set(c.req.param('name'), await c.req.json());
  return c.body(null, 204);
});

app.get('/pages/:name', (c) => {
  const page = pages.get(c.req.param('name'));
  return page ? c.html(page.html, 200, page.headers) : c.notFound();
});

/** The static return page that the package offers, as a lender would host it. */
app.get('/return', async (c) => {
  const headers = c.req.query('coop') ? { 'cross-origin-opener-policy': 'same-origin' } : {};
  return c.html(await readFile('public/finbox-return.html', 'utf8'), 200, {
    'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'",
    ...headers,
  });
});

app.get('/finbox-return.js', serveStatic({ path: 'dist/finbox-return.js' }));
app.get('/finbox-return.css', serveStatic({ path: 'public/finbox-return.css' }));

/** Another page of the lender's, that knows nothing of journeys. */
app.get('/away', (c) => c.html('<!doctype html><title>Elsewhere</title>'));

app.get('/favicon.ico', (c) => c.body(null, 204));

app.post('/api/session', async (c) => {
  const response = await fetch(`http://127.0.0.1:${SANDBOX_PORT}/bank-connect/v1/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      api_key: c.req.query('key') ?? 'sandbox-key',
      link_id: c.req.query('link_id') ?? `application-${crypto.randomUUID()}`,
      ...(c.req.query('redirect_url') ? { redirect_url: c.req.query('redirect_url') } : {}),
    }),
  });
  return c.body(await response.text(), response.status, { 'content-type': 'application/json' });
});

/** What the sandbox says of the session; `?say=…` makes the lender's back end say that instead. */
app.post('/api/status', async (c) => {
  const { session_id: id } = await c.req.json();
  const say = c.req.query('say');
  if (say === 'nothing') return c.html('<h1>Bad gateway</h1>', 502);
  if (say) return c.json({ upload_status: say });
  const address = `http://127.0.0.1:${SANDBOX_PORT}/bank-connect/v1/session_data/${id}/session_upload_status/`;
  const headers = { 'x-api-key': 'sandbox-key', 'server-hash': 'sandbox-hash' };
  const response = await fetch(address, { headers });
  return c.body(await response.text(), response.status, { 'content-type': 'application/json' });
});

serve({ fetch: app.fetch, port: LENDER_PORT, hostname: '127.0.0.1' });
