import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { blockOf, createConsumer, type Consumer } from '../support/packed.ts';

const BACK_END = `
import { createFinboxClient, createSessionHandler, isFinboxError, type Session } from 'finbox-connect/server';
import { fakeFinboxClient, simulateJourney, webhookBodies, type JourneyStep } from 'finbox-connect/testing';

const finbox = fakeFinboxClient();
const steps: JourneyStep[] = ['error:MU003', 'success'];
// @ts-expect-error a step that does not exist is a mistake of the caller's
const wrong: JourneyStep[] = ['sucess'];

async function main(): Promise<void> {
  const session: Session = await finbox.createSession({ link_id: 'app-1042' });
  finbox.completeUpload(session.session_id);
  const { upload_status } = await finbox.getUploadStatus(session.session_id);
  const refused = await createFinboxClient({ apiKey: 'k', fetch: async () => new Response('{}') })
    .createSession({ link_id: 'app-1042' })
    .catch((error: unknown) => isFinboxError(error) && error.code);
  console.log(upload_status, refused, typeof simulateJourney, typeof createSessionHandler);
  console.log(JSON.stringify(webhookBodies.completed(session.session_id)).length > 0, steps, wrong);
}
void main();
`;

const COMMON = {
  strict: true,
  target: 'ES2022',
  types: ['node'],
  outDir: 'out',
  skipLibCheck: false,
};
const tsconfig = (options: object): string =>
  JSON.stringify({ compilerOptions: { ...COMMON, ...options }, include: ['back-end.ts'] });

/** Jest for a page and for a back end, each configured by what the documents say. */
const PAGE_TEST = `
import 'finbox-connect';
import { connect } from 'finbox-connect/core';
import 'finbox-connect/element';
import 'finbox-connect/return';
import 'finbox-connect/react';
import 'finbox-connect/vue';
import 'finbox-connect/text/hi';
import { simulateJourney } from 'finbox-connect/testing';

test('the page hears the journey', async () => {
  document.body.innerHTML = '<finbox-connect session-id="s-1" display="modal"></finbox-connect>';
  const heard = [];
  for (const name of ['open', 'info', 'error', 'success']) {
    document.addEventListener('finbox-' + name, (event) => heard.push(event.type));
  }
  const steps = ['info:bank_selected', 'error:MU003', 'success'];
  const outcome = await simulateJourney(document.querySelector('finbox-connect'), steps);
  expect(outcome).toMatchObject({ type: 'success', sessionId: 's-1' });
  expect(heard).toEqual(['finbox-open', 'finbox-info', 'finbox-error', 'finbox-success']);
  expect(typeof connect).toBe('function');
});
`;
const BACK_END_TEST = `
const { fakeFinboxClient } = require('finbox-connect/testing');
const { confirmSession } = require('finbox-connect/server');

test('an upload is confirmed', async () => {
  const finbox = fakeFinboxClient();
  const { session_id: id } = await finbox.createSession({ link_id: 'app-1042' });
  finbox.completeUpload(id);
  expect(await confirmSession(finbox, { claimed: id, expected: id })).toMatchObject({ confirmed: true });
});
`;

let consumer: Consumer;

test.beforeAll(async () => {
  consumer = await createConsumer({
    'package.json': '{ "name": "lender", "private": true }',
    'back-end.ts': BACK_END,
    'node16.json': tsconfig({ module: 'node16' }),
    'node.json': tsconfig({
      module: 'commonjs',
      moduleResolution: 'node',
      ignoreDeprecations: '6.0',
    }),
    'jest.config.cjs': await blockOf('docs/testing.md', '// jest.config.cjs'),
    'page.test.js': PAGE_TEST,
    'back-end/jest.config.cjs': "module.exports = { testEnvironment: 'node' };",
    'back-end/back-end.test.js': BACK_END_TEST,
  });
});

test.afterAll(() => rm(consumer.folder, { recursive: true, force: true }));

for (const resolution of ['node16', 'node']) {
  test(`a CommonJS back end in TypeScript is compiled, typed and run: ${resolution} @ci`, async () => {
    test.slow();
    await consumer.run('typescript/bin/tsc', '-p', `${resolution}.json`);
    const printed = await consumer.run('node', 'out/back-end.js');
    expect(printed).toContain('COMPLETED INVALID_ANSWER function function');
  });
}

test('a page is tested in Jest with the lines of docs/testing.md @ci', async () => {
  test.slow();
  const printed = await consumer.run('jest/bin/jest.js', '--config', 'jest.config.cjs', 'page');
  expect(printed).toContain('1 passed');
});

test('a back end is tested in Jest without any', async () => {
  const printed = await consumer.run('jest/bin/jest.js', '--config', 'back-end/jest.config.cjs');
  expect(printed).toContain('1 passed');
});
