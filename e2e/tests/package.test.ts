import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

/** What a lender's Node process sees of the built package, by its own name. */
async function inNode(code: string): Promise<string> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.trim();
}

test('the element can be imported in Node, twice, without a registry of elements', async () => {
  const code = `
    await import('finbox-connect');
    await import('finbox-connect/element');
    const { connect } = await import('finbox-connect/core');
    console.log(typeof connect);`;
  expect(await inNode(code)).toBe('function');
});

test('the sandbox can be started from code and closes cleanly', async () => {
  const code = `
    import { startSandbox } from 'finbox-connect/sandbox';
    const sandbox = await startSandbox({ port: 0 });
    const { status } = await fetch(sandbox.url);
    await sandbox.close();
    console.log(String(status));`;
  expect(await inNode(code)).toBe('200');
});
