// A lender for the tests: serves the built package, the pages that a test hands in, and a session
// endpoint in front of the sandbox. Listens on loopback only.
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { LENDER_PORT, SANDBOX_PORT } from './places.mjs';

/** @type {Map<string, { html: string, headers: Record<string, string> }>} */
const pages = new Map();
const app = new Hono();

app.use('/dist/*', serveStatic({ root: './' }));

app.put('/pages/:name', async (c) => {
  pages.set(c.req.param('name'), await c.req.json());
  return c.body(null, 204);
});

app.get('/pages/:name', (c) => {
  const page = pages.get(c.req.param('name'));
  return page ? c.html(page.html, 200, page.headers) : c.notFound();
});

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

serve({ fetch: app.fetch, port: LENDER_PORT, hostname: '127.0.0.1' });
