import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCommand, USAGE } from './command.ts';
import { greeting } from './greeting.ts';

const DEFAULTS = {
  port: 4300,
  readingMs: 2500,
  speed: 1,
  hints: true,
  host: [],
  webhookHosts: [],
};

test('the sandbox starts on port 4300 and logs requests unless told otherwise', () => {
  expect(readCommand(['sandbox'])).toEqual({
    type: 'sandbox',
    options: { ...DEFAULTS, log: console.log },
  });
  const argv = ['sandbox', '--port', '0', '--client-origin', 'http://b.localhost:1', '--quiet'];
  expect(readCommand(argv)).toEqual({
    type: 'sandbox',
    options: { ...DEFAULTS, port: 0, clientOrigin: 'http://b.localhost:1' },
  });
});

test('a demo and a container have their options', () => {
  const words =
    'sandbox --quiet --no-hints --reading-ms 0 --speed 60 --host sandbox --host 10.0.0.2';
  const argv = [...words.split(' '), '--lender', 'A Lender', '--allow-webhook-host', 'backend'];
  expect(readCommand(argv)).toEqual({
    type: 'sandbox',
    options: {
      ...DEFAULTS,
      readingMs: 0,
      speed: 60,
      hints: false,
      host: ['sandbox', '10.0.0.2'],
      webhookHosts: ['backend'],
      lender: 'A Lender',
    },
  });
});

test('help is given wherever it is asked for', () => {
  expect(readCommand(['--help'])).toEqual({ type: 'help' });
  expect(readCommand(['sandbox', '-h'])).toEqual({ type: 'help' });
});

test.each([
  [[], 'Say what to start'],
  [['sandbx'], 'There is no command "sandbx"'],
  [['sandbox', 'now'], '"now" is one word too many'],
  [['sandbox', '--port', 'http'], '--port takes a number from 0 to 65535, not "http"'],
  [['sandbox', '--port', '65536'], '--port takes a number'],
  [['sandbox', '--speed', '0'], '--speed takes a number from 1 to 100000'],
  [['sandbox', '--speed', '100001'], '--speed takes a number from 1 to 100000'],
  [['sandbox', '--reading-ms', '600001'], '--reading-ms takes a number from 0 to 600000'],
  [['sandbox', '--prot', '1'], '--prot'],
])('%j is refused with the reason', (argv, reason) => {
  expect(readCommand(argv)).toEqual({ type: 'wrong', problem: expect.stringContaining(reason) });
});

test('the greeting can be copied from, and lists every scenario', () => {
  const text = greeting('http://127.0.0.1:4300');
  expect(text).toContain('curl http://127.0.0.1:4300/bank-connect/v1/session/');
  expect(text).toContain('sandbox:success');
  expect(text).toContain('sandbox:expired');
});

test('the documents’ table has the options of the usage, in the same order', async () => {
  const docs = await readFile('docs/sandbox.md', 'utf8');
  const documented = [...docs.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, name]) => name);
  const used = [...USAGE.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name]) => name);
  expect(documented).toEqual(used);
});
