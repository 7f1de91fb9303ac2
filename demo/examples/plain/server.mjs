// A lender whose server renders its pages: no build, one script tag.
import express from 'express';
import {
  createFinboxClient,
  createSessionHandler,
  createStatusHandler,
  toNodeHandler,
} from 'finbox-connect/server';

const { PORT = '3000', FINBOX_BASE_URL = 'http://127.0.0.1:4300/bank-connect' } = process.env;

/** The sandbox's; in production leave `client-origin` out of the page. */
const CLIENT_ORIGIN = 'http://127.0.0.1:4300';

const finbox = createFinboxClient({
  apiKey: process.env.FINBOX_API_KEY ?? 'sandbox-key',
  serverHash: process.env.FINBOX_SERVER_HASH ?? 'sandbox-hash',
  baseUrl: FINBOX_BASE_URL,
});
const sessions = new Set(); // in your application: its database

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Your loan</title>
    <script src="/finbox/finbox-connect.iife.js" defer></script>
    <script src="/loan-page.js" defer></script>
  </head>
  <body>
    <h1>Your loan</h1>
    <finbox-connect
      session-endpoint="/api/session"
      status-endpoint="/api/status"
      client-origin="${CLIENT_ORIGIN}"
      display="modal"
    >Connect your bank</finbox-connect>
    <p class="state">Not connected yet</p>
    <button type="button" class="leave">Do it later</button>
  </body>
</html>`;

const app = express();
app.use('/finbox', express.static('node_modules/finbox-connect/dist'));
app.get('/loan-page.js', (_request, response) =>
  response.sendFile(`${import.meta.dirname}/loan-page.js`),
);
app.get('/', (_request, response) => {
  response.set(
    'content-security-policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      `frame-src ${CLIENT_ORIGIN}`,
    ].join('; '),
  );
  response.send(page);
});
app.post(
  '/api/session',
  toNodeHandler(
    createSessionHandler(finbox, () => ({ link_id: `application-${crypto.randomUUID()}` }), {
      onSession: ({ session_id }) => sessions.add(session_id),
    }),
  ),
);
app.post(
  '/api/status',
  toNodeHandler(createStatusHandler(finbox, (sessionId) => sessions.has(sessionId))),
);
app.listen(Number(PORT), () => console.log(`http://localhost:${PORT}`));
