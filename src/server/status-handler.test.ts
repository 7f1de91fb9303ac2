import { describe, expect, test } from 'vitest';
import { FinboxApiError } from './error.ts';
import { UPLOAD, clientAnswering } from './session-data.test-support.ts';
import { createStatusHandler, type SessionAccess } from './status-handler.ts';

const ENDPOINT = 'https://lender.example/api/status';

function post(body: unknown, headers: Record<string, string> = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(ENDPOINT, { method: 'POST', body: text, headers });
}

function handling(access: SessionAccess, upload: object = UPLOAD, status = 200) {
  const { finbox, sent } = clientAnswering(upload, status);
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  return { handle: createStatusHandler(finbox, access, { onError }), sent, errors };
}

const NAMED = { session_id: 'session-1' };

describe('the status endpoint', () => {
  test.each<[string, SessionAccess, object]>([
    ['the stored session, which is the named one', () => 'session-1', NAMED],
    ['the stored session, where the page knows of none', () => 'session-1', { session_id: null }],
    ['the named session, which is allowed', (id) => id === 'session-1', NAMED],
    ['what is allowed after a while', async () => 'session-1', NAMED],
  ])('tells of %s', async (_name, access, body) => {
    const { handle, sent } = handling(access);
    const response = await handle(post(body));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    // Accounts and names stay here.
    expect(await response.json()).toEqual({ upload_status: 'COMPLETED' });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, SessionAccess, object]>([
    ['another session than the stored one', () => 'session-2', NAMED],
    ['a session that is not allowed', () => false, NAMED],
    ['a customer without a session', () => null, NAMED],
    ['a customer whose session is not stored', () => undefined, NAMED],
    ['an empty id', () => '', NAMED],
    ['no session, though any is allowed', () => true, { session_id: null }],
  ])('does not ask FinBox about %s', async (_name, access, body) => {
    const { handle, sent, errors } = handling(access);
    const response = await handle(post(body));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'SESSION_NOT_FOUND' } });
    expect(sent).toHaveLength(0);
    expect(errors).toEqual([]);
  });

  test('asks the callback with the id and the request', async () => {
    const asked: unknown[] = [];
    const { handle } = handling((id, request) => {
      asked.push(id, request.headers.get('cookie'));
      return false;
    });
    await handle(post(NAMED, { cookie: 'login=7' }));
    expect(asked).toEqual(['session-1', 'login=7']);
  });

  test('obeys a Response', async () => {
    const { handle } = handling(() => new Response(null, { status: 401 }));
    expect((await handle(post(NAMED))).status).toBe(401);
  });

  test('obeys a Response of another class', async () => {
    const foreign = Object.assign(Object.create({}), {
      status: 401,
      headers: new Headers(),
      arrayBuffer: async () => new ArrayBuffer(0),
    });
    const { handle } = handling(() => foreign);
    expect(await handle(post(NAMED))).toBe(foreign);
  });

  test.each([
    '',
    '{}',
    'null',
    '[]',
    '{"session_id":7}',
    '{"session_id":""}',
    `"${'x'.repeat(20_000)}"`,
  ])('refuses a body like %.20j', async (body) => {
    const { handle, sent } = handling(() => 'session-1');
    expect((await handle(post(body))).status).toBe(400);
    expect(sent).toHaveLength(0);
  });

  test.each(['IN PROGRESS', 'NO_UPLOAD', 'EXPIRED'])('tells of %j, too', async (upload_status) => {
    const { handle } = handling(() => 'session-1', { ...UPLOAD, upload_status });
    const { upload_status: told } = await (await handle(post(NAMED))).json();
    expect(['IN_PROGRESS', 'NO_UPLOADS', 'EXPIRED']).toContain(told);
  });

  test.each<[string, object]>([
    ['a status that the page does not know', { ...UPLOAD, upload_status: 'PAUSED' }],
    ['an answer about another session', { ...UPLOAD, session_id: 'session-2' }],
  ])('passes no %s on', async (_name, upload) => {
    const { handle } = handling(() => 'session-1', upload);
    const response = await handle(post(NAMED));
    expect(response.status).toBe(502);
    expect(await response.text()).not.toContain('PAUSED');
  });

  test('conceals what is wrong with the credentials', async () => {
    const body = { error: { code: 'ACCESS_DENIED', message: 'key of ACME' } };
    const { handle, errors } = handling(() => 'session-1', body, 403);
    const response = await handle(post(NAMED));
    expect(response.status).toBe(502);
    expect(await response.text()).not.toContain('ACME');
    expect(errors[0]).toBeInstanceOf(FinboxApiError);
  });

  test('conceals what the callback throws', async () => {
    const away = new Error('the database is away');
    const { handle, errors } = handling(() => Promise.reject(away));
    const response = await handle(post(NAMED));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('database');
    expect(errors).toEqual([away]);
  });

  test('is asked by POST, and by pages of its own origin', async () => {
    const { handle } = handling(() => 'session-1');
    expect((await handle(new Request(ENDPOINT))).status).toBe(405);
    expect((await handle(post(NAMED, { 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    expect(() => void handle({} as Request)).toThrow(/createStatusHandler/);
  });
});

test('a status request without a body is refused, and FinBox is not asked', async () => {
  const { finbox, sent } = clientAnswering(UPLOAD, 200);
  const handle = createStatusHandler(finbox, () => 'session-1');
  const request = new Request('https://lender.example/api/status', { method: 'POST' });
  expect((await handle(request)).status).toBe(400);
  expect(sent).toEqual([]);
});
