import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DOCTOR_USAGE } from './command.ts';
import { runDoctor } from './run-doctor.ts';

/** The folder of this package's files for script tags; the version stands beside it. */
const DIST = new URL('../../dist/', import.meta.url);
const SCRIPT = 'export class FinboxConnect {}';

let server: Server;
let url = '';
let page = '';
const printed: string[] = [];

beforeEach(async () => {
  printed.length = 0;
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => void printed.push(text));
  }
  server = createServer((request, response) => {
    const isScript = request.url === '/finbox-connect.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? SCRIPT : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  server.close();
});

const run = (...argv: readonly string[]): Promise<number> => runDoctor(argv, DIST);
const ELEMENT = `<script type="module" src="/finbox-connect.js"></script>
  <finbox-connect redirect-url="https://bankconnectclient.finbox.in/?session_id=1"></finbox-connect>`;

test('it prints its help', async () => {
  expect(await run('--help')).toBe(0);
  expect(printed).toEqual([DOCTOR_USAGE]);
});

test.each([[[]], [['lender.example']], [['https://lender.example', 'twice']], [['--jsn']]])(
  'a command line like %j is refused with the help',
  async (argv) => {
    expect(await run(...argv)).toBe(2);
    expect(printed.join('\n')).toContain(DOCTOR_USAGE);
  },
);

test('a page is examined, and what will break makes the exit code 1', async () => {
  page = `<meta http-equiv="content-security-policy" content="script-src 'none'">${ELEMENT}`;
  expect(await run(url)).toBe(1);
  expect(printed.join('\n')).toMatch(/✗ script-src: .*\n.*at .*127\.0\.0\.1/);
  expect(printed.join('\n')).toMatch(/\d errors?, \d+ warnings?\./);
});

test('a program reads the same as JSON', async () => {
  page = ELEMENT;
  const code = await run(url, '--json');
  const report = JSON.parse(printed.join('\n')) as { isHealthy: boolean; findings: object[] };
  expect(code).toBe(report.isHealthy ? 0 : 1);
  expect(report).toMatchObject({ url, findings: expect.any(Array) });
});

test('a secret of the environment is looked for, and not printed', async () => {
  vi.stubEnv('FINBOX_API_KEY', 'a-very-secret-key');
  vi.stubEnv('FINBOX_SERVER_HASH', 'short');
  page = `${ELEMENT}<script>key = 'a-very-secret-key'</script><p>short</p>`;
  expect(await run(url)).toBe(1);
  expect(printed.join('\n')).toMatch(/✗ api-key: /);
  expect(printed.join('\n')).not.toContain('a-very-secret-key');
});

test('a page that cannot be had is exit code 2, with the reason', async () => {
  server.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.once('close', resolve));
  expect(await run(url)).toBe(2);
  expect(printed.join('\n')).toMatch(/could not be looked at: /);
});
