import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { createServer, type ViteDevServer } from 'vite';
import { LENDER } from '../support/places.mjs';

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as `npx finbox-connect doctor` does. */
function doctor(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['dist/cli.js', 'doctor', ...argv],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: error ? error.code : child.exitCode, stdout, stderr }),
    );
  });
}

test.describe('the demo', () => {
  let demo: ViteDevServer;

  test.beforeAll(async () => {
    demo = await createServer({ logLevel: 'error', server: { port: 0, open: false } });
    await demo.listen();
  });
  test.afterAll(() => demo.close());

  test('is healthy: nothing is invented @ci', async () => {
    test.slow();
    const [url = ''] = demo.resolvedUrls?.local ?? [];
    const { code, stdout } = await doctor([url, '--return-page', '/finbox-return.html', '--json']);
    const { findings } = JSON.parse(stdout);
    expect(findings.filter(({ level }: { level: string }) => level !== 'note')).toEqual([]);
    expect(code).toBe(0);
  });

  test('with a secret in one of its modules is not, and the secret is not printed @ci', async () => {
    test.slow();
    const [url = ''] = demo.resolvedUrls?.local ?? [];
    // Stands in demo/lender/words.ts, which other modules import.
    const secret = 'Your browser kept the window closed';
    const { code, stdout } = await doctor([url], { FINBOX_API_KEY: secret });
    expect(code).toBe(1);
    expect(stdout).toMatch(/api-key: .*\n.*\/lender\/words\.ts/);
    expect(stdout).not.toContain(secret);
  });
});

test('a page that is not there cannot be looked at, and CI is told so', async () => {
  const { code, stderr } = await doctor([`${LENDER}/nothing-here`]);
  expect(code).toBe(2);
  expect(stderr).toContain('could not be looked at');
});

test('without an address the command says how it is used', async () => {
  const { code, stderr } = await doctor([]);
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: finbox-connect doctor <url>');
});
