import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { requestStatus, statusSource, type StatusSource } from './status-source.ts';

const COMPLETED = { status: 'COMPLETED', sessionId: null };
const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Watched instead of sent. */
function answerFetch(respond: () => Response): ReturnType<typeof vi.spyOn> {
  const spy = vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(respond()));
  onTestFinished(() => spy.mockRestore());
  return spy;
}

function endpoint(): StatusSource {
  const source = statusSource({ statusEndpoint: '/api/status' });
  if (!source) throw new Error('There is no source.');
  return source;
}

test('the endpoint is POSTed the session’s id as JSON, with the page’s own cookies', async () => {
  const spy = answerFetch(() => Response.json({ upload_status: 'COMPLETED' }));
  expect(await requestStatus(endpoint(), 'session-1', never)).toEqual(COMPLETED);
  expect(spy).toHaveBeenCalledWith('/api/status', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: '{"session_id":"session-1"}',
    signal: expect.any(AbortSignal),
  });
});

test('where the session’s id is not known the endpoint is told so', async () => {
  const spy = answerFetch(() => Response.json({ upload_status: 'COMPLETED' }));
  await requestStatus(endpoint(), null, never);
  expect(spy.mock.calls[0]).toMatchObject(['/api/status', { body: '{"session_id":null}' }]);
});

test.each([
  ['is down', () => Response.json({ upload_status: 'COMPLETED' }, { status: 502 })],
  ['answers a page', () => new Response('<h1>Log in</h1>')],
  [
    'answers about another session',
    () => Response.json({ upload_status: 'COMPLETED', session_id: 'other' }),
  ],
])('an endpoint that %s has said no word', async (_, respond) => {
  answerFetch(respond);
  expect(await requestStatus(endpoint(), 'session-1', never)).toBeNull();
});

test.each<[string, StatusSource]>([
  ['rejects', () => Promise.reject(new Error('secret'))],
  [
    'throws',
    () => {
      throw new Error('secret');
    },
  ],
])('a function that %s has said no word', async (_, source) => {
  expect(await requestStatus(source, 'session-1', never)).toBeNull();
});

test('a function wins over an endpoint, and without either nobody is asked', () => {
  const fetchStatus = () => Promise.resolve({});
  expect(statusSource({ fetchStatus, statusEndpoint: '/api/status' })).toBe(fetchStatus);
  expect(statusSource({ statusEndpoint: '' })).toBeNull();
  expect(statusSource({})).toBeNull();
});

test('an answer that does not come is given up after ten seconds, and its request is aborted', async () => {
  let asked: AbortSignal | null = null;
  const answer = requestStatus(
    (_, signal) => {
      asked = signal;
      return new Promise(() => {});
    },
    'session-1',
    never,
  );
  vi.advanceTimersByTime(10_000);
  expect(await answer).toBeNull();
  expect(asked).toHaveProperty('aborted', true);
});

test('an answer that comes after the journey’s end is no word', async () => {
  const journey = new AbortController();
  let respond: (data: unknown) => void = () => {};
  const source: StatusSource = () => new Promise((resolve) => (respond = resolve));
  const answer = requestStatus(source, 'session-1', journey.signal);
  respond({ upload_status: 'COMPLETED' });
  journey.abort();
  expect(await answer).toBeNull();
});
