import { describe, expect, onTestFinished, test } from 'vitest';
import { outcomeOf, place, placeOpen } from './element.test-support.ts';
import {
  addressIn,
  clientOrigin,
  findFrame,
  frameIn,
  sessionUrl,
} from '../launch/in-page.test-support.ts';
import '../index.ts';

const NONE = { redirectUrl: '' };

test('a session id alone makes the v1 client URL at the first client-origin', async () => {
  const { element } = await placeOpen({
    ...NONE,
    sessionId: 'a b&c',
    clientOrigin: `${clientOrigin} https://x.example`,
  });
  expect(await addressIn(frameIn(element.shadowRoot!))).toBe(
    `${clientOrigin}/?session_id=a%20b%26c`,
  );
});

test('redirect-url is used as it is and wins over session-id', async () => {
  const redirectUrl = `${clientOrigin}/?session_id=s%2D1&token=t%2B%2F=`;
  const { element } = await placeOpen({ redirectUrl, sessionId: 's-1' });
  expect(await addressIn(frameIn(element.shadowRoot!))).toBe(redirectUrl);
});

test('fetchSession is asked once, with a signal that aborts when the journey ends', async () => {
  const signals: AbortSignal[] = [];
  const { element } = place({
    ...NONE,
    fetchSession: (signal) => {
      signals.push(signal);
      return new Promise(() => {});
    },
  });
  await element.updateComplete;
  const outcome = element.open();
  element.close();
  await outcome;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('an answer that comes after the journey was closed opens nothing', async () => {
  let answer: (session: { redirect_url: string }) => void = () => {};
  const { element } = place({
    ...NONE,
    fetchSession: () => new Promise((resolve) => (answer = resolve)),
  });
  await element.updateComplete;
  element.close();
  answer({ redirect_url: sessionUrl() });
  await Promise.resolve();
  expect(findFrame(element.shadowRoot!)).toBeNull();
});

test('a new fetchSession function does not disturb a running journey', async () => {
  const fetchSession = async () => ({ session_id: 's', redirect_url: sessionUrl('s') });
  const { element, heard } = await placeOpen({ ...NONE, fetchSession });
  element.fetchSession = async () => ({ session_id: 'other' });
  await element.updateComplete;
  expect(heard).toEqual(['finbox-open']);
});

describe('session-endpoint', () => {
  /** The test page's own server does not answer our endpoints, so the page's fetch is replaced. */
  function answer(respond: (request: Request) => Promise<Response> | Response): Request[] {
    const requests: Request[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      return respond(request);
    };
    onTestFinished(() => {
      globalThis.fetch = fetch;
    });
    return requests;
  }

  const source = { ...NONE, sessionEndpoint: '/api/session' };
  const unavailable = { type: 'failure', code: 'session_unavailable' };

  test('is POSTed to with same-origin credentials, and its answer opens', async () => {
    const requests = answer(() =>
      Response.json({ session_id: 's', redirect_url: sessionUrl('s') }),
    );
    const { element } = await placeOpen(source);
    expect(requests.map(({ method, credentials }) => ({ method, credentials }))).toEqual([
      { method: 'POST', credentials: 'same-origin' },
    ]);
    expect(await addressIn(frameIn(element.shadowRoot!))).toBe(sessionUrl('s'));
  });

  test.each<[string, () => Response, object]>([
    [
      'the Session API’s own error',
      () =>
        Response.json(
          { error: { code: 'PAYMENT_REQUIRED', message: 'Payment required' } },
          { status: 402 },
        ),
      { code: 'PAYMENT_REQUIRED', message: 'Payment required', status: 402 },
    ],
    [
      'a Django REST error',
      () => Response.json({ detail: 'Not allowed' }, { status: 401 }),
      { message: 'Not allowed', status: 401 },
    ],
    [
      'the status of an empty 401',
      () => new Response(null, { status: 401 }),
      { code: '', message: '', status: 401 },
    ],
    [
      'the status of 5xx with HTML',
      () => new Response('<h1>Oops</h1>', { status: 502 }),
      { code: '', message: '', status: 502 },
    ],
  ])('passes on %s', async (_, respond, error) => {
    answer(respond);
    const { element } = place(source);
    expect(await outcomeOf(element)).toMatchObject({ ...unavailable, error });
  });

  test.each<[string, () => Response, RegExp]>([
    ['HTML', () => new Response('<!doctype html>'), /JSON/],
    ['broken JSON', () => new Response('{"session_id":'), /JSON/],
    ['a list', () => Response.json([1]), /session/],
    ['null', () => Response.json(null), /session/],
  ])('is session_unavailable when it answers %s', async (_, respond, message) => {
    answer(respond);
    const { element } = place(source);
    const outcome = await outcomeOf(element);
    expect(outcome).toMatchObject({ ...unavailable, error: null });
    expect(outcome).toHaveProperty('message', expect.stringMatching(message));
  });

  test('is session_unavailable when it never answers', async () => {
    answer(() => new Promise(() => {}));
    const { element } = place({ ...source, loadTimeout: 30 });
    expect(await outcomeOf(element)).toMatchObject(unavailable);
  });

  test('is session_unavailable when the network fails', async () => {
    answer(() => Promise.reject(new TypeError('secret-host unreachable')));
    const { element } = place(source);
    const outcome = await outcomeOf(element);
    expect(outcome).toMatchObject(unavailable);
    expect(JSON.stringify(outcome)).not.toContain('secret-host');
  });
});

test('what a host’s function throws is not passed on, but for an error of the Session API', async () => {
  const secret = Object.assign(new Error('key=top-secret'), { config: 'top-secret' });
  const { element } = place({ ...NONE, fetchSession: () => Promise.reject(secret) });
  const outcome = await outcomeOf(element);
  expect(JSON.stringify(outcome)).not.toContain('top-secret');

  const refused = {
    error: { code: 'INVALID_BANK_NAME', message: 'Invalid bank name' },
    status: 400,
  };
  element.fetchSession = () => Promise.reject(refused);
  expect(await element.open()).toMatchObject({
    code: 'session_unavailable',
    error: { code: 'INVALID_BANK_NAME', message: 'Invalid bank name', status: 400 },
  });
});

test('a page that does not load within load-timeout is a load_timeout', async () => {
  const { element } = place({ redirectUrl: `${clientOrigin}/never`, loadTimeout: 50 });
  expect(await outcomeOf(element)).toMatchObject({ code: 'load_timeout' });
});
