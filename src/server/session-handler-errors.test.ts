import { describe, expect, test } from 'vitest';
import { FinboxApiError, type FinboxErrorDetails } from './error.ts';
import { createSessionHandler } from './session-handler.ts';

function handling(createSession: () => Promise<never>) {
  const errors: unknown[] = [];
  const handle = createSessionHandler({ createSession }, () => ({ link_id: 'app-1042' }), {
    onError: (error) => void errors.push(error),
  });
  return { handle, errors };
}

const post = () => new Request('https://lender.example/api/session', { method: 'POST' });

describe('an error of the API', () => {
  const CONCEALED = 'The session could not be created.';
  test.each<[string, FinboxErrorDetails, number, string]>([
    ['a check', { status: 400, code: 'INVALID_URL', source: 'check' }, 400, 'text'],
    [
      'a refused parameter',
      { status: 400, code: 'INVALID_BANK_NAME', source: 'answer' },
      400,
      'text',
    ],
    ['too many requests', { status: 429, code: 'HTTP_429', source: 'answer' }, 429, 'text'],
    [
      'wrong credentials',
      { status: 401, code: 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED', source: 'answer' },
      502,
      CONCEALED,
    ],
    ['an unpaid plan', { status: 402, code: 'PAYMENT_REQUIRED', source: 'answer' }, 502, CONCEALED],
    [
      'a mode not enabled',
      { status: 403, code: 'MODE_NOT_ENABLED', source: 'answer' },
      502,
      CONCEALED,
    ],
    ['a wrong address', { status: 404, code: 'HTTP_404', source: 'answer' }, 502, CONCEALED],
    [
      'a wrong media type',
      { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', source: 'answer' },
      502,
      CONCEALED,
    ],
    ['an outage', { status: 503, code: 'HTTP_503', source: 'answer' }, 502, 'text'],
    ['a redirect', { status: 302, code: 'HTTP_302', source: 'answer' }, 502, 'text'],
    [
      'an unreadable success',
      { status: 200, code: 'INVALID_ANSWER', source: 'answer' },
      502,
      'text',
    ],
    [
      'no connection',
      { status: 0, code: 'SESSION_API_UNREACHABLE', source: 'connection' },
      502,
      'text',
    ],
    ['no answer in time', { status: 0, code: 'TIMEOUT', source: 'connection' }, 504, 'text'],
  ])('%s', async (_name, details, status, message) => {
    const error = new FinboxApiError('text', details);
    const { handle, errors } = handling(() => Promise.reject(error));
    const response = await handle(post());
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ error: { code: details.code, message } });
    expect(errors).toEqual([error]);
  });

  test.each([
    [429, 7, '7'],
    [429, 0.2, '1'],
    [429, null, null],
    [503, 30, '30'],
  ])(
    'of %i that asks to be left alone for %s s passes that on',
    async (status, retryAfter, header) => {
      const details = { status, code: `HTTP_${status}`, source: 'answer', retryAfter } as const;
      const { handle } = handling(() => Promise.reject(new FinboxApiError('text', details)));
      expect((await handle(post())).headers.get('retry-after')).toBe(header);
    },
  );
});
