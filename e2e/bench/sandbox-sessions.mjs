// Whether the sandbox slows down as sessions pile up, as they do in a night of automatic tests.
// node e2e/bench/sandbox-sessions.mjs [sessions] [port]
import { execFileSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { numberFrom, startSandbox } from './sandbox.mjs';

/** Of more than 50,000 the sandbox forgets the oldest. */
const KEPT = 50_000;
const SESSIONS = numberFrom(process.argv[2], 10_000);
const AT_ONCE = 16;
const STEP = 1000;
const LOOKUPS = 200;
const CREDENTIALS = { 'x-api-key': 'sandbox-key', 'server-hash': 'sandbox-hash' };

const sandbox = await startSandbox(numberFrom(process.argv[3], 4390));
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** `fetch` would take more of the two cores than the sandbox does. */
function call(method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${sandbox.url}/bank-connect/v1/${path}/`,
      { method, headers, agent },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => (text += part));
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(text));
          else reject(new Error(`${response.statusCode} ${text}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function createSession(number) {
  const body = JSON.stringify({ api_key: 'sandbox-key', link_id: `application-${number}` });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  return (await call('POST', 'session', headers, body)).session_id;
}

async function createSessions(first, count) {
  const ids = [];
  let next = first;
  const worker = async () => {
    while (next < first + count) ids.push(await createSession(next++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return ids;
}

async function lookUp(id) {
  const start = performance.now();
  for (let time = 0; time < LOOKUPS; time += 1) {
    const answer = await call('GET', `session_data/${id}/session_upload_status`, CREDENTIALS);
    if (answer.session_id !== id) throw new Error('Another session was found.');
  }
  return ((performance.now() - start) / LOOKUPS).toFixed(2);
}

/** Resident memory in megabytes, where `ps` tells it. */
function memory() {
  try {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(sandbox.pid)], {
      encoding: 'utf8',
    });
    return `${Math.round(Number(kilobytes) / 1024)} MB`;
  } catch {
    return 'unknown';
  }
}

try {
  console.log(`sessions     ms per ${STEP}   memory   (start: ${memory()})`);
  const ids = [];
  while (ids.length < SESSIONS) {
    const start = performance.now();
    ids.push(...(await createSessions(ids.length, Math.min(STEP, SESSIONS - ids.length))));
    const ms = Math.round(performance.now() - start);
    console.log(`${String(ids.length).padEnd(12)} ${String(ms).padEnd(13)} ${memory()}`);
  }
  const [first, last] = [await lookUp(ids.at(-KEPT) ?? ids[0]), await lookUp(ids.at(-1))];
  console.log(`upload status of the oldest session: ${first} ms, of the newest: ${last} ms`);
} finally {
  agent.destroy();
  await sandbox.stop();
}
