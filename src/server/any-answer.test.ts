import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFinboxClient, isFinboxError } from './index.ts';

const KEY = 'key-0123456789abcdef';
const HASH = 'hash-0123456789abcdef';

/** A body that echoes the secrets now and then, as a proxy's error page does. */
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom(
    '',
    '{"error":{}}',
    `{"error":{"code":"X","message":"bad key ${KEY}"}}`,
    `<h1>${HASH}</h1>`,
    '{"__proto__":{"session_id":"s","upload_status":"COMPLETED"}}',
    '{"session_id":"session-1","upload_status":"COMPLETED"}',
    '{"session_id":1e999,"redirect_url":{}}',
  ),
);
const status = fc.constantFrom(
  200,
  201,
  400,
  401,
  402,
  403,
  404,
  409,
  415,
  422,
  429,
  500,
  502,
  503,
);

test('whatever is answered, a call resolves or rejects with an error of ours that holds no secret', async () => {
  await fc.assert(
    fc.asyncProperty(status, body, async (code, text) => {
      const finbox = createFinboxClient({
        apiKey: KEY,
        serverHash: HASH,
        maxRetries: 0,
        fetch: () => Promise.resolve(new Response(text, { status: code })),
      });
      const calls = [
        finbox.createSession({ link_id: 'application-1' }),
        finbox.getUploadStatus('session-1'),
        finbox.getInsights('session-1'),
        finbox.getSessionStatus('session-1'),
      ];
      for (const ended of await Promise.allSettled(calls)) {
        if (ended.status === 'fulfilled') continue;
        const error: unknown = ended.reason;
        expect(isFinboxError(error)).toBe(true);
        const told = `${String(error)} ${JSON.stringify(error)} ${String((error as Error).stack)}`;
        expect(told).not.toContain(KEY);
        expect(told).not.toContain(HASH);
      }
    }),
  );
});
