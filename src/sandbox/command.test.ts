import { expect, test } from 'vitest';
import { greeting, readCommand } from './command.ts';

test('the sandbox starts on port 4300 and logs requests unless told otherwise', () => {
  expect(readCommand(['sandbox'])).toEqual({
    type: 'sandbox',
    options: { port: 4300, log: console.log },
  });
  const argv = ['sandbox', '--port', '0', '--client-origin', 'http://b.localhost:1', '--quiet'];
  expect(readCommand(argv)).toEqual({
    type: 'sandbox',
    options: { port: 0, clientOrigin: 'http://b.localhost:1' },
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
