import { describe, expect, test } from 'vitest';
import type { FinboxClient } from './client.ts';
import { FinboxApiError } from './error.ts';
import { createSessionHandler, type SessionHandlerOptions } from './session-handler.ts';

const ENDPOINT = 'https://lender.example/api/session';
const SESSION = { session_id: 's', redirect_url: 'https://client.example/?session_id=s&token=t' };

function post(headers: Record<string, string> = {}): Request {
  return new Request(ENDPOINT, { method: 'POST', headers });
}

function handling(
  createSession: FinboxClient['createSession'],
  paramsFor: Parameters<typeof createSessionHandler>[1] = () => ({ link_id: 'app-1042' }),
  options: Omit<SessionHandlerOptions, 'version'> = {},
) {
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const handle = createSessionHandler({ createSession }, paramsFor, { onError, ...options });
  return { handle, errors };
}

const succeed = async () => SESSION;

test('answers with the session and nothing else, not to be stored', async () => {
  const { handle } = handling(async () => ({ ...SESSION, secret: 'x' }));
  const response = await handle(post());
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await response.json()).toEqual(SESSION);
});

test('asks the callback with the request, and version 2 where it is wanted', async () => {
  const calls: unknown[] = [];
  const handle = createSessionHandler(
    {
      createSession: async (...args: unknown[]) => {
        calls.push(args);
        return SESSION;
      },
    },
    async (request) => ({ link_id: await request.text(), aa_journey_code: 'BCAA002' }),
    { version: 2 },
  );
  await handle(new Request(ENDPOINT, { method: 'POST', body: 'app-7' }));
  expect(calls).toEqual([[{ link_id: 'app-7', aa_journey_code: 'BCAA002' }, { version: 2 }]]);
});

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { handle } = handling(succeed);
  const response = await handle(new Request(ENDPOINT, { method }));
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

describe('onSession', () => {
  test('hears of the session and the request before the page does', async () => {
    const heard: unknown[] = [];
    const { handle } = handling(succeed, undefined, {
      onSession: async (...told) => void heard.push(told),
    });
    const request = post();
    const response = await handle(request);
    expect(await response.json()).toEqual(SESSION);
    expect(heard).toEqual([[SESSION, request]]);
  });

  test('that throws takes the session from the page', async () => {
    const away = new Error('the database is away');
    const { handle, errors } = handling(succeed, undefined, {
      onSession: () => Promise.reject(away),
    });
    const response = await handle(post());
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('away');
    expect(errors).toEqual([away]);
  });

  test('is not asked where there is no session', async () => {
    const { handle } = handling(succeed, () => new Response(null, { status: 401 }), {
      onSession: () => expect.unreachable('there is none'),
    });
    expect((await handle(post())).status).toBe(401);
  });
});

test.each<[string, unknown]>([
  ['what Express passes', { method: 'POST', url: '/', headers: { host: 'a' } }],
  ['nothing', undefined],
  ['null', null],
])('%s is no Request, and the error says what to do', (_name, value) => {
  const { handle } = handling(succeed);
  // In the call itself: a framework that does not know promises would miss a rejection.
  expect(() => void handle(value as Request)).toThrow(/toNodeHandler/);
});

describe('the callback', () => {
  const concealed = {
    error: { code: 'INTERNAL_ERROR', message: 'The session could not be created.' },
  };
  const apiError = new FinboxApiError('x', {
    status: 404,
    code: 'SESSION_NOT_FOUND',
    source: 'answer',
  });

  test.each<[string, unknown]>([
    ['an error', new Error('database at 10.0.0.7 is away')],
    ['an error of the API, from a call of its own', apiError],
    ['a text', 'database at 10.0.0.7 is away'],
  ])('that throws %s is answered 500 without it', async (_name, thrown) => {
    const { handle, errors } = handling(succeed, () => {
      throw thrown;
    });
    const response = await handle(post());
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual(concealed);
    expect(errors).toEqual([thrown]);
  });

  test('that rejects is answered likewise', async () => {
    const { handle } = handling(succeed, () => Promise.reject(new Error('away')));
    expect((await handle(post())).status).toBe(500);
  });

  test('that answers with a Response is obeyed, and FinBox is not asked', async () => {
    const { handle, errors } = handling(
      () => Promise.reject(new Error('asked')),
      () => new Response('Log in first.', { status: 401 }),
    );
    const response = await handle(post());
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('Log in first.');
    expect(errors).toEqual([]);
  });

  test('that answers with a Response of another class is obeyed too', async () => {
    const foreign = Object.assign(Object.create({}), {
      status: 401,
      headers: new Headers(),
      text: async () => 'Log in first.',
      arrayBuffer: async () => new ArrayBuffer(0),
    });
    const { handle, errors } = handling(succeed, () => foreign);
    expect(await handle(post())).toBe(foreign);
    expect(errors).toEqual([]);
  });

  test('whose parameters no session can be made of is answered 500', async () => {
    const { handle } = handling(() => Promise.reject(new TypeError('circular')));
    const response = await handle(post());
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual(concealed);
  });
});
