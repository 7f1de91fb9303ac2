import { describe, expect, test } from 'vitest';
import { clientAnswering, errorOf, SESSION } from './answering-client.test-support.ts';
import type { RequestNote, ResponseNote } from './hooks.ts';

function noted(answer: () => Response, maxRetries = 2) {
  const requests: RequestNote[] = [];
  const responses: ResponseNote[] = [];
  const client = clientAnswering(answer, {
    maxRetries,
    onRequest: (note) => void requests.push(note),
    onResponse: (note) => void responses.push(note),
  });
  return { ...client, requests, responses };
}

describe('the hooks', () => {
  test('hear of a call by its name', async () => {
    const { finbox, requests, responses } = noted(() =>
      Response.json(SESSION, { headers: { 'x-request-id': 'request-7' } }),
    );
    await finbox.createSession({ link_id: 'app-1042' });
    const note = { operation: 'createSession', method: 'POST', attempt: 1 };
    expect(requests).toEqual([note]);
    expect(responses).toEqual([
      {
        ...note,
        status: 200,
        code: null,
        requestId: 'request-7',
        durationMs: expect.any(Number),
      },
    ]);
  });

  test('hear of each attempt', async () => {
    const answers = [new Response('', { status: 503 }), Response.json({ count: 0, banks: [] })];
    const { finbox, requests, responses } = noted(() => answers.shift()!);
    await finbox.getBankCatalogue();
    expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(responses).toMatchObject([
      { attempt: 1, status: 503, code: 'HTTP_503' },
      { attempt: 2, status: 200, code: null },
    ]);
  });

  test('hear of a call that took too long', async () => {
    const { finbox, responses } = noted(() => new Response(new ReadableStream()));
    await errorOf(finbox.getProgress('s', { timeout: 5 }));
    expect(responses).toMatchObject([{ status: 0, code: 'TIMEOUT' }]);
  });

  test('hear nothing of a call that was refused before it was sent', async () => {
    const { finbox, requests } = noted(() => Response.json(SESSION));
    await errorOf(finbox.createSession({ link_id: '' }));
    expect(requests).toEqual([]);
  });

  test('may throw, and the call rejects with that', async () => {
    const { finbox } = clientAnswering(() => Response.json(SESSION), {
      onRequest: () => {
        throw new Error('no tracer');
      },
    });
    await expect(finbox.createSession({ link_id: 'a' })).rejects.toThrow('no tracer');
  });
});

describe('maxRetries', () => {
  test.each([0, 1, 3])('%i: so often is a read repeated', async (maxRetries) => {
    const { finbox, sent } = noted(
      () => new Response('', { status: 503, headers: { 'retry-after': '0' } }),
      maxRetries,
    );
    await errorOf(finbox.getBankCatalogue());
    expect(sent).toHaveLength(1 + maxRetries);
  });

  test('a session is created again where the first request was never sent', async () => {
    let calls = 0;
    const { finbox } = clientAnswering(() => Response.json(SESSION), {
      fetch: async () => {
        calls += 1;
        if (calls > 1) return Response.json(SESSION);
        const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
        throw new TypeError('fetch failed', { cause });
      },
    });
    expect(await finbox.createSession({ link_id: 'a' })).toEqual(SESSION);
    expect(calls).toBe(2);
  });
});

describe('an error', () => {
  test('says how long to wait, and which request it was', async () => {
    const { finbox } = noted(
      () =>
        new Response('', {
          status: 429,
          headers: { 'retry-after': '120', 'x-request-id': 'request-7' },
        }),
    );
    expect(await errorOf(finbox.createSession({ link_id: 'a' }))).toMatchObject({
      retryAfter: 120,
      requestId: 'request-7',
    });
  });

  test('names no request where the header could be anything', async () => {
    const { finbox } = noted(
      () => new Response('', { status: 500, headers: { 'x-request-id': '<b> or so' } }),
    );
    expect(await errorOf(finbox.createSession({ link_id: 'a' }))).toMatchObject({
      retryAfter: null,
      requestId: null,
    });
  });
});

test('the user agent names the lender’s product first', async () => {
  const { finbox, sent } = clientAnswering(() => Response.json(SESSION), {
    userAgent: 'lender-app/3.2',
  });
  await finbox.createSession({ link_id: 'a' });
  expect(new Headers(sent[0]?.init.headers).get('user-agent')).toMatch(
    /^lender-app\/3\.2 finbox-connect\/\d/,
  );
});
