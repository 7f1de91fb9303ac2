import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../server.ts';
import { curlOf, ERROR_LIST, ERROR_MATRIX } from './error-requests.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const run = promisify(execFile);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(async () => sandbox.close());

test.runIf(hasCurl).for([...ERROR_LIST, ...ERROR_MATRIX])(
  'the request for $code ($condition) causes it',
  async (request) => {
    const command = `${curlOf(request, sandbox.url)} -s -w '\n%{http_code}'`;
    const { stdout } = await run('sh', ['-c', command]);
    const [body = '', status] = stdout.trim().split(/\n(?=\d+$)/);
    expect(JSON.parse(body)).toMatchObject({ error: { code: request.code } });
    expect(Number(status)).toBe(request.status);
  },
);

test('the tables have as many rows as the documents', () => {
  expect(ERROR_LIST).toHaveLength(18);
  expect(ERROR_MATRIX).toHaveLength(27);
});

test('the help page has every code, with the request to copy', async () => {
  const text = await (await fetch(sandbox.url)).text();
  for (const request of [...ERROR_LIST, ...ERROR_MATRIX]) {
    expect(text).toContain(`<code>${request.code}</code> ${request.status}`);
  }
  expect(text.match(/data-copies="(list|matrix)-\d+"/g)).toHaveLength(45);
});
