import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { expect, test } from '@playwright/test';

/*
 * The compose recipe of docs/sandbox.md without its container: the command as it is printed, on a free
 * port, asked as another container asks it, by the service's name.
 */

/** The folded lines after `command: >-`. */
async function printedCommand(): Promise<readonly string[]> {
  const page = await readFile(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
  const [, folded = ''] = page.split('command: >-\n');
  const [command = ''] = folded.split(/\n {4}\w/);
  return command.trim().split(/\s+/);
}

function createSession(port: number, host: string): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path: '/bank-connect/v1/session/',
        method: 'POST',
        headers: { host, 'content-type': 'application/json' },
      },
      async (response) => {
        let body = '';
        for await (const chunk of response) body += chunk;
        resolve({ ...(response.statusCode ? { status: response.statusCode } : {}), body });
      },
    );
    sending.on('error', reject);
    sending.end(JSON.stringify({ api_key: 'sandbox-key', link_id: 'app-1042' }));
  });
}

test('the compose recipe serves its neighbours by name, and nobody by another name', async () => {
  const [node, file = '', ...words] = await printedCommand();
  expect([node, file]).toEqual(['node', 'node_modules/finbox-connect/dist/cli.js']);
  const cli = file.replace('node_modules/finbox-connect/', '');
  const sandbox = spawn(process.execPath, [cli, ...words, '--port', '0']);
  try {
    const [greeting] = (await once(sandbox.stdout, 'data')) as [Buffer];
    const port = Number(/:(\d+)/.exec(String(greeting))?.[1]);
    const { status, body } = await createSession(port, `sandbox:${port}`);
    expect(status).toBe(200);
    const { redirect_url: opened } = JSON.parse(body) as { redirect_url: string };
    expect(opened).toMatch(/^http:\/\/localhost:4300\/\?session_id=/);
    expect(await createSession(port, `evil.example:${port}`)).toMatchObject({ status: 421 });
  } finally {
    sandbox.kill();
  }
});
