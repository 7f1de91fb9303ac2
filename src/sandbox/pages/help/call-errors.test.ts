import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../server.ts';
import { commandsOf } from './call-error-requests.ts';
import { RECURRING_REQUESTS } from './recurring-errors.ts';
import { SESSION_DATA_REQUESTS } from './session-data-errors.ts';
import { UPLOAD_REQUESTS } from './upload-errors.ts';
import { hasCurl, runCommands } from './run-commands.test-support.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(async () => sandbox.close());

test.runIf(hasCurl).for([...SESSION_DATA_REQUESTS, ...UPLOAD_REQUESTS, ...RECURRING_REQUESTS])(
  'the commands for $code ($condition) cause it',
  async (request) => {
    const { body, status } = await runCommands(commandsOf(request, sandbox.url));
    expect(body).toMatchObject({ error: { code: request.code } });
    expect(status).toBe(request.status);
  },
);

test('the help page has every code of the other calls, with commands to copy', async () => {
  const [, text = ''] = (await (await fetch(sandbox.url)).text()).split('id="call-errors"');
  for (const { code, status } of [
    ...SESSION_DATA_REQUESTS,
    ...UPLOAD_REQUESTS,
    ...RECURRING_REQUESTS,
  ]) {
    expect(text).toContain(`<code>${code}</code> ${status}`);
  }
  const ids = text.match(/data-copies="(session-data|upload|recurring)-\d+"/g) ?? [];
  expect(new Set(ids).size).toBe(8 + 17 + 5);
});
