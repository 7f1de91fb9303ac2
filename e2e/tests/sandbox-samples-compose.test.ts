import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { createFinboxClient, type FinboxClientOptions } from '../../src/server/index.ts';

/*
 * The compose recipe of docs/sandbox.md without its containers: the command as it is printed, on a free
 * port, asked as the printed back end in the other container asks it, by the service's name.
 */

interface Recipe {
  readonly command: readonly string[];
  /** The options of the printed client, in which `process.env` is the environment. */
  readonly clientOptions: FinboxClientOptions;
}

async function printedRecipe(): Promise<Recipe> {
  const page = await readFile(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
  const [, folded = ''] = page.split('command: >-\n');
  const [command = ''] = folded.split(/\n {4}\w/);
  const lines = page.matchAll(/^ {6}(FINBOX_\w+): (.+)$/gm);
  const environment = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  const [, options = ''] = /createFinboxClient\((\{.*?\})\);/s.exec(page) ?? [];
  const read = new Function('process', `return ${options}`);
  const clientOptions: FinboxClientOptions = read({ env: environment });
  return { command: command.trim().split(/\s+/), clientOptions };
}

/** Instead of the containers' network, in which the service's name is an address. */
function fetchAt(port: number): NonNullable<FinboxClientOptions['fetch']> {
  return async (url, { method = 'GET', headers, body }) => {
    const { host, pathname, search } = new URL(url);
    const sending = request({
      host: '127.0.0.1',
      port,
      path: pathname + search,
      method,
      headers: { ...Object.fromEntries(new Headers(headers)), host },
    });
    sending.end(body);
    const [response] = await once(sending, 'response');
    let text = '';
    for await (const chunk of response) text += chunk;
    return new Response(text, { status: response.statusCode });
  };
}

test('the compose recipe serves its neighbours by name, and nobody by another name', async () => {
  const { command, clientOptions } = await printedRecipe();
  const [node, file = '', ...words] = command;
  expect([node, file]).toEqual(['node', 'node_modules/finbox-connect/dist/cli.js']);
  const cli = file.replace('node_modules/finbox-connect/', '');
  const sandbox = spawn(process.execPath, [cli, ...words, '--port', '0']);
  try {
    const [greeting] = (await once(sandbox.stdout, 'data')) as [Buffer];
    const port = Number(/:(\d+)/.exec(String(greeting))?.[1]);
    const fetch = fetchAt(port);
    const finbox = createFinboxClient({ ...clientOptions, fetch });
    const { session_id, redirect_url } = await finbox.createSession({ link_id: 'app-1042' });
    expect(redirect_url).toBe(`http://localhost:4300/?session_id=${session_id}`);
    expect((await finbox.getUploadStatus(session_id)).upload_status).toBe('NO_UPLOADS');
    const stranger = createFinboxClient({
      ...clientOptions,
      baseUrl: `http://evil.example:${port}`,
      allowHttpHosts: ['evil.example'],
      fetch,
    });
    const refused = stranger.createSession({ link_id: 'app-1042' });
    await expect(refused).rejects.toMatchObject({ status: 421 });
  } finally {
    sandbox.kill();
  }
});
