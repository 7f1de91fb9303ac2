import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../server.ts';
import { curlOf, ERROR_LIST, ERROR_MATRIX } from './error-requests.ts';
import { hasCurl, runCommands } from './run-commands.test-support.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(async () => sandbox.close());

test.runIf(hasCurl).for([...ERROR_LIST, ...ERROR_MATRIX])(
  'the request for $code ($condition) causes it',
  async (request) => {
    const { body, status } = await runCommands(curlOf(request, sandbox.url));
    expect(body).toMatchObject({ error: { code: request.code } });
    expect(status).toBe(request.status);
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
