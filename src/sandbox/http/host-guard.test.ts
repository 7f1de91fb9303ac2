import { networkInterfaces } from 'node:os';
import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createSandboxApp, startSandbox, type Sandbox, type SandboxOptions } from '../server.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function start(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: 0, ...options });
  running.push(sandbox);
  return sandbox;
}

/** fetch does not let a caller choose its Host. */
function statusFor({ port }: Sandbox, host: string, address = '127.0.0.1'): Promise<unknown> {
  return new Promise((resolve) => {
    request({ host: address, port, headers: { host } }, (response) =>
      resolve(response.resume().statusCode),
    )
      .on('error', (error) => resolve('code' in error ? error.code : error))
      .end();
  });
}

const interfaces = Object.values(networkInterfaces()).flatMap((each) => each ?? []);

/** An address of this machine that others see, if it has one. */
const outside = interfaces.find(({ internal, family }) => !internal && family === 'IPv4')?.address;

test.each([
  [['sandbox'], 'sandbox:4300', 200],
  [['Sandbox'], 'sandbox', 200],
  [['sandbox'], 'localhost', 200],
  [['sandbox'], 'other', 421],
  [['sandbox'], 'sandbox.rebound.example', 421],
  [['sandbox'], '192.168.1.10:4300', 421],
  [['10.0.0.2', 'sandbox'], '10.0.0.2:4300', 200],
  [['0.0.0.0'], '192.168.1.10:4300', 200],
  [['0.0.0.0'], '[fd00::1]:4300', 200],
  [['0.0.0.0'], 'rebound.example', 421],
  [['::'], '192.168.1.10:4300', 200],
])('with the hosts %j, asked for as %s it answers %i', async (host, asked, status) => {
  expect(await statusFor(await start({ host }), asked)).toBe(status);
});

test.each(['not a host', 'rebound.example@localhost', 'localhost/rebound.example'])(
  'asked for as %s, which is no host, the app that listens on no port answers 421 too',
  async (host) => {
    const { status } = await createSandboxApp().request('/', { headers: { host } });
    expect(status).toBe(421);
  },
);

test.runIf(outside)('other machines reach it only with a host', async () => {
  const open = await start({ host: 'sandbox' });
  expect(await statusFor(open, 'sandbox', outside)).toBe(200);
  const closed = await start({});
  expect(await statusFor(closed, 'localhost', outside)).toBe('ECONNREFUSED');
});

test.runIf(interfaces.some(({ address }) => address === '::1'))(
  'on IPv6 alone, its address is an IPv6 one',
  async () => {
    const { url, port } = await start({ host: '::1' });
    expect(url).toBe(`http://[::1]:${port}`);
    expect((await fetch(url)).status).toBe(200);
  },
);

test('a refused host is told what to do', async () => {
  const { url } = await start({ host: 'sandbox' });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  await expect(startSandbox({ host: 'http://sandbox' })).rejects.toThrow(
    'without http:// and port',
  );
  await expect(startSandbox({ host: 'sandbox:4300' })).rejects.toThrow('without http:// and port');
  await expect(startSandbox({ host: '' })).rejects.toThrow('not the name of a host');
});

test('the client’s origin may be a named host', async () => {
  const { url } = await start({ host: 'sandbox', clientOrigin: 'http://sandbox:4300' });
  const answer = await fetch(`${url}/bank-connect/v1/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'customer-1042' }),
  });
  const { redirect_url: address } = (await answer.json()) as { redirect_url: string };
  expect(address.startsWith('http://sandbox:4300/?session_id=')).toBe(true);
});
