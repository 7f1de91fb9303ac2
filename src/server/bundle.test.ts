import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';

/** With every operation of the API and their schemas; a back end loads it once. */
const MAX_BYTES = 13_000;

/** The web's own, and nothing else: what Deno, Bun and edge runtimes have, too. */
const WEB = { AbortController, Request, Response, URL, setTimeout, clearTimeout };

let code = '';

beforeAll(async () => {
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'finbox' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  code = first?.output[0].code ?? '';
});

test('with everything inside, it is small', () => {
  expect(code).toContain('createSessionHandler');
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(MAX_BYTES);
});

test('it names nothing of Node and nothing of a page', () => {
  // Not `toMatch`, which would print all of it.
  expect(/\bimport\b|\brequire\b|node:/.exec(code)).toBeNull();
  expect(/\b(process|Buffer|global|__dirname|setImmediate)\b/.exec(code)).toBeNull();
  expect(/\b(document|window|localStorage|navigator)\b/.exec(code)).toBeNull();
});

test('it works where there is nothing but the web platform', async () => {
  const answer: unknown = await runInNewContext(
    `${code};
    const client = finbox.createFinboxClient({ apiKey: 'test-api-key' });
    const handle = finbox.createSessionHandler(client, () => ({ link_id: 'app-1042' }));
    handle(new Request('https://lender.example/', { method: 'POST' })).then((r) => r.json());`,
    {
      ...WEB,
      fetch: async () =>
        Response.json({ session_id: 's', redirect_url: 'https://client.example/' }),
    },
  );
  expect(answer).toEqual({ session_id: 's', redirect_url: 'https://client.example/' });
});
