import { request } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from './server.ts';

const running: Sandbox[] = [];

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: 0, ...options });
  running.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** fetch does not let a caller choose its Host. */
function statusFor(sandbox: Sandbox, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: sandbox.port, headers: { host } };
    request(options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

test('a session made over a real socket opens its journey', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/bank-connect/v1/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'customer-1042' }),
  });
  const { redirect_url } = (await answer.json()) as { redirect_url: string };
  expect(redirect_url.startsWith(`${url}/?session_id=`)).toBe(true);
  const page = await fetch(redirect_url);
  expect(page.url).toContain('/journey/bank');
  expect(await page.text()).toContain('Choose your bank');
});

test('it starts in less than half a second', async () => {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const from = performance.now();
    await start();
    times.push(performance.now() - from);
  }
  // The best of three: the others measure what else the machine does.
  expect(Math.min(...times)).toBeLessThan(500);
});

test('localhost reaches it, whichever of its addresses that is', async () => {
  const { port } = await start();
  const { status } = await fetch(`http://localhost:${port}/`);
  expect(status).toBe(200);
});

test.each([
  ['localhost', 200],
  ['bankconnect.localhost:4300', 200],
  ['[::1]:4300', 200],
  ['127.0.0.1', 200],
  ['rebound.example', 421],
  ['127.0.0.1.rebound.example', 421],
  ['localhost.rebound.example', 421],
  ['192.168.1.10:4300', 421],
])('asked for as %s it answers %i', async (host, status) => {
  expect(await statusFor(await start(), host)).toBe(status);
});

test('a taken port is refused with what to do about it', async () => {
  const { port } = await start();
  await expect(startSandbox({ port })).rejects.toThrow(
    `Port ${port} is taken on 127.0.0.1. Stop what runs there, or choose another port`,
  );
});

test.each(['constructor', '__proto__', 'tostring'])(
  'a host of the name %s is one like any other',
  async (host) => {
    const sandbox = await start({ host });
    expect(await statusFor(sandbox, `${host}:${sandbox.port}`)).toBe(200);
  },
);

test.each(['https://client.example', 'client', 'file:///client'])(
  'the client origin %s, which is not this machine’s, is refused',
  async (clientOrigin) => {
    await expect(startSandbox({ clientOrigin })).rejects.toThrow(
      'not one that the sandbox can serve',
    );
  },
);

test('closed, it frees its port at once, even while a page is being held back', async () => {
  const sandbox = await start({ slowDelayMs: 60_000 });
  const answer = await fetch(`${sandbox.url}/bank-connect/v1/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'sandbox:slow' }),
  });
  const { redirect_url } = (await answer.json()) as { redirect_url: string };
  const held = fetch(redirect_url).catch(() => 'cut off');
  await sandbox.close();
  expect(await held).toBe('cut off');
  await start({ port: sandbox.port });
});

test('started from code, it writes nothing to the console', async () => {
  const write = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const { url } = await start();
    await fetch(url);
    expect(write).not.toHaveBeenCalled();
  } finally {
    write.mockRestore();
  }
});

test('a failure of its own is written to standard error, or to the log where there is one', async () => {
  const now = (): number => {
    throw new Error('the clock is broken');
  };
  const write = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const lines: string[] = [];
    for (const options of [{ now }, { now, log: (line: string) => lines.push(line) }]) {
      const { url } = await start(options);
      const body = new URLSearchParams({ link_id: 'by-hand' });
      expect((await fetch(`${url}/try`, { method: 'POST', body })).status).toBe(500);
    }
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('the clock is broken'));
    expect(lines[0]).toContain('the clock is broken');
  } finally {
    write.mockRestore();
  }
});

test('the log has a line per request, without keys, ids or queries', async () => {
  const lines: string[] = [];
  const { url } = await start({ log: (line) => lines.push(line) });
  const answer = await fetch(`${url}/bank-connect/v1/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'secret-key' },
    body: JSON.stringify({ api_key: 'secret-key', link_id: 'customer-1042' }),
  });
  const { session_id, redirect_url } = (await answer.json()) as Record<string, string>;
  await fetch(redirect_url ?? '');
  await fetch(`${url}/bank-connect/v1/session_data/${session_id}/`);
  await fetch(`${url}/assets/pages.css`);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^POST \/bank-connect\/v1\/session\/ 200 \d+ ms$/);
  expect(lines.join('\n')).not.toMatch(new RegExp(`secret-key|customer-1042|\\?|${session_id}`));
});

test('its own page lists keys, inputs, scenarios and a command to copy', async () => {
  const { url } = await start();
  const text = await (await fetch(url)).text();
  expect(text).toContain(`curl ${url}/bank-connect/v1/session/`);
  const codes = 'MU002 MU003 MU004 MU006 MU020 MU021 NB000 NB003 NB004 NB005'.split(' ');
  const values = ['sandbox-unauthorized', 'sandbox-outage', 'sandbox:hostile', 'YESBNK'];
  for (const word of [...codes, ...values, 'sandbox:coop-success', '9000000000', '/webhooks']) {
    expect(text).toContain(word);
  }
});

test('its own page opens a session by hand or a scenario', async () => {
  const { url } = await start();
  const open = (link_id: string): Promise<Response> =>
    fetch(`${url}/try`, { method: 'POST', body: new URLSearchParams({ link_id }) });
  expect(await (await open('by-hand')).text()).toContain('Choose your bank');
  expect(await (await open('sandbox:info')).text()).toContain('sandbox:info');
});

test.each([
  ['/assets/pages.css', 'text/css; charset=utf-8'],
  ['/assets/page.js', 'text/javascript; charset=utf-8'],
  ['/assets/icon.svg', 'image/svg+xml'],
])('%s is served as %s', async (path, type) => {
  const { url } = await start();
  const response = await fetch(url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
});

test('an address that it does not have is said to be missing', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/nothing`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no such page');
});
