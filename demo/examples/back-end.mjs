// A lender's back end for the applications of this folder: `node back-end.mjs dist`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import {
  createFinboxClient,
  createSessionHandler,
  createStatusHandler,
  toNodeHandler,
} from 'finbox-connect/server';

const { PORT = '3000', FINBOX_BASE_URL = 'http://127.0.0.1:4300/bank-connect' } = process.env;
const [folder = 'dist'] = process.argv.slice(2);

const finbox = createFinboxClient({
  apiKey: process.env.FINBOX_API_KEY ?? 'sandbox-key',
  serverHash: process.env.FINBOX_SERVER_HASH ?? 'sandbox-hash',
  baseUrl: FINBOX_BASE_URL,
});

// In your application: its database, by the customer who is signed in.
const sessions = new Set();

const createSession = createSessionHandler(
  finbox,
  () => ({ link_id: `application-${crypto.randomUUID()}` }),
  { onSession: ({ session_id }) => sessions.add(session_id) },
);
const getStatus = createStatusHandler(finbox, (sessionId) => sessions.has(sessionId));

const endpoints = new Map([
  ['/api/session', toNodeHandler(createSession)],
  ['/api/status', toNodeHandler(getStatus)],
]);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function serveFile(path, response) {
  const name = path === '/' ? 'index.html' : normalize(path);
  const body = await readFile(join(folder, name)).catch(() => null);
  response.writeHead(body ? 200 : 404, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
  });
  response.end(body ?? 'Not found');
}

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const endpoint = endpoints.get(pathname);
  void (endpoint ? endpoint(request, response) : serveFile(pathname, response));
}).listen(Number(PORT), () => console.log(`http://localhost:${PORT}`));
