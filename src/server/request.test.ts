import { describe, expect, test } from 'vitest';
import type { ApiRequest, Connection, Fetch } from './exchange.ts';
import { createSend } from './request.ts';
import { wait } from './retry.ts';

const READ: ApiRequest = { operation: 'read', method: 'GET', path: '/v1/read/', headers: {} };
const WRITE: ApiRequest = {
  operation: 'write',
  method: 'POST',
  path: '/v1/write/',
  headers: {},
  body: '{}',
};

/** Never answers, and does not heed its signal. */
const deaf: Fetch = () => new Promise(() => {});

/** Answers the steps one after the other; an error is thrown, and the last step is repeated. */
function sending(steps: readonly (() => Response)[], options: Partial<Connection> = {}) {
  const delays: number[] = [];
  let calls = 0;
  const send = createSend({
    baseUrl: 'https://apis.example',
    timeoutMs: 0,
    maxRetries: 2,
    userAgent: 'test',
    hooks: {},
    redact: String,
    fetch: async () => {
      const step = steps[Math.min(calls, steps.length - 1)]!;
      calls += 1;
      return step();
    },
    wait: async (ms) => void delays.push(ms),
    ...options,
  });
  return { send, delays, calls: () => calls };
}

const good = () => Response.json({ ok: true });
const bad = (status: number, headers?: Record<string, string>) => () =>
  new Response('', { status, ...(headers && { headers }) });
const broken = () => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('no'), { code: 'ECONNRESET' }),
  });
};

describe('a read', () => {
  test.each<[string, () => Response]>([
    ['a network error', broken],
    ['429', bad(429)],
    ['502', bad(502)],
    ['503', bad(503)],
    ['504', bad(504)],
  ])('is repeated after %s', async (_name, first) => {
    const { send, delays, calls } = sending([first, good]);
    expect(await send(READ)).toMatchObject({ status: 200, data: { ok: true } });
    expect(calls()).toBe(2);
    expect(delays).toHaveLength(1);
  });

  test('is given up after three attempts, each later than the one before', async () => {
    const { send, delays, calls } = sending([bad(503)]);
    await expect(send(READ)).rejects.toMatchObject({ status: 503, code: 'HTTP_503' });
    expect(calls()).toBe(3);
    expect(delays[0]).toBeLessThanOrEqual(delays[1]!);
  });

  test.each([400, 401, 403, 404, 410, 500])('is not repeated after %i', async (status) => {
    const { send, calls } = sending([bad(status)]);
    await expect(send(READ)).rejects.toMatchObject({ status });
    expect(calls()).toBe(1);
  });

  test('waits as long as Retry-After says', async () => {
    const { send, delays } = sending([bad(429, { 'retry-after': '3' }), good]);
    await send(READ);
    expect(delays).toEqual([3000]);
  });

  test('is given up where Retry-After says more than five seconds', async () => {
    const { send, calls } = sending([bad(429, { 'retry-after': '6' }), good]);
    await expect(send(READ)).rejects.toMatchObject({ status: 429 });
    expect(calls()).toBe(1);
  });
});

describe('a write', () => {
  test.each<[string, () => Response]>([
    ['a network error', broken],
    ['429', bad(429)],
    ['503', bad(503)],
  ])('is not repeated after %s', async (_name, first) => {
    const { send, calls } = sending([first, good]);
    await expect(send(WRITE)).rejects.toThrow();
    expect(calls()).toBe(1);
  });
});

describe('without an answer', () => {
  test('a network error keeps its cause and the code of that', async () => {
    const { send } = sending([broken]);
    await expect(send(WRITE)).rejects.toMatchObject({
      status: 0,
      code: 'SESSION_API_UNREACHABLE',
      source: 'connection',
      cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } },
    });
  });

  test.each([['a text'], [null], [undefined], [7], [{}]])(
    '%j may be thrown, too',
    async (thrown) => {
      const { send } = sending([
        () => {
          throw thrown;
        },
      ]);
      await expect(send(WRITE)).rejects.toMatchObject({ code: 'SESSION_API_UNREACHABLE' });
    },
  );

  test('a body that breaks off is a network error', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) });
    const { send } = sending([() => new Response(body)]);
    await expect(send(WRITE)).rejects.toMatchObject({ code: 'SESSION_API_UNREACHABLE' });
  });

  test('the timeout ends a call, though fetch is deaf', async () => {
    const { send } = sending([], { fetch: deaf, timeoutMs: 5 });
    await expect(send(READ)).rejects.toMatchObject({
      status: 0,
      code: 'TIMEOUT',
      source: 'connection',
    });
  });

  test('the timeout ends a body that does not come', async () => {
    const { send } = sending([() => new Response(new ReadableStream())], { timeoutMs: 5 });
    await expect(send(READ)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('the timeout counts the repetitions in', async () => {
    const { send } = sending([bad(503)], { timeoutMs: 5, wait: () => new Promise(() => {}) });
    await expect(send(READ)).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  test('the timeout aborts the request', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { send } = sending([], {
      fetch: (_url, { signal }) => {
        signals.push(signal);
        return new Promise(() => {});
      },
      timeoutMs: 5,
    });
    await expect(send(READ)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

describe("the caller's signal", () => {
  test('that is aborted already sends nothing', async () => {
    const { send, calls } = sending([good]);
    await expect(send({ ...READ, signal: AbortSignal.abort('why') })).rejects.toBe('why');
    expect(calls()).toBe(0);
  });

  test('ends a running call with its reason, though fetch is deaf', async () => {
    const controller = new AbortController();
    const { send } = sending([], { fetch: deaf });
    const call = send({ ...READ, signal: controller.signal });
    controller.abort(new Error('the customer left'));
    await expect(call).rejects.toThrow('the customer left');
  });

  test('ends the waiting for another attempt', async () => {
    const controller = new AbortController();
    const waits: AbortSignal[] = [];
    const { send, calls } = sending([bad(503)], {
      wait: (ms, signal) => {
        waits.push(signal);
        controller.abort('why');
        return wait(ms, signal);
      },
    });
    await expect(send({ ...READ, signal: controller.signal })).rejects.toBe('why');
    expect(waits.map((signal) => signal.aborted)).toEqual([true]);
    expect(calls()).toBe(1);
  });
});
