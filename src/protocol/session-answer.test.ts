import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSessionAnswer, decodeSessionError } from './session-answer.ts';

const CLIENT_URL = 'https://bankconnectclient.finbox.in/?session_id=session-1&token=abc';

describe("the Session API's answer", () => {
  test.each([
    [
      'both',
      { session_id: 'session-1', redirect_url: CLIENT_URL },
      { sessionId: 'session-1', redirectUrl: CLIENT_URL },
    ],
    ['the URL alone', { redirect_url: CLIENT_URL }, { sessionId: null, redirectUrl: CLIENT_URL }],
    ['the id alone', { session_id: 'session-1' }, { sessionId: 'session-1', redirectUrl: null }],
    [
      'more than is known',
      { session_id: 'session-1', error: {} },
      { sessionId: 'session-1', redirectUrl: null },
    ],
    ['neither', {}, { sessionId: null, redirectUrl: null }],
    ['blanks', { session_id: ' ', redirect_url: '' }, { sessionId: null, redirectUrl: null }],
    ['nulls', { session_id: null, redirect_url: null }, { sessionId: null, redirectUrl: null }],
    [
      'other types',
      { session_id: 7, redirect_url: [CLIENT_URL] },
      { sessionId: null, redirectUrl: null },
    ],
    [
      'a long URL, uncut',
      { redirect_url: `${CLIENT_URL}${'x'.repeat(5000)}` },
      { sessionId: null, redirectUrl: `${CLIENT_URL}${'x'.repeat(5000)}` },
    ],
  ])('%s', (_name, data, answer) => {
    expect(decodeSessionAnswer(data)).toEqual(answer);
  });

  test.each([null, undefined, '', '{}', 7, true, [], [{ session_id: 'session-1' }]])(
    '%j is none',
    (data) => {
      expect(decodeSessionAnswer(data)).toBeNull();
    },
  );

  test('whatever is answered, nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void decodeSessionAnswer(data)));
  });
});

describe("the Session API's error", () => {
  test.each([
    [
      'code and message',
      { error: { code: 'INVALID_REQUEST', message: 'link_id, too long' } },
      { code: 'INVALID_REQUEST', message: 'link_id, too long' },
    ],
    [
      'code alone',
      { error: { code: 'PAYMENT_REQUIRED' } },
      { code: 'PAYMENT_REQUIRED', message: '' },
    ],
    ['message alone', { error: { message: 'no' } }, { code: '', message: 'no' }],
    [
      'the empty ids of an upload beside it',
      { session_id: '', error: { code: 'SESSION_EXPIRED', message: 'over' } },
      { code: 'SESSION_EXPIRED', message: 'over' },
    ],
    [
      'a detail of Django REST framework',
      { detail: 'Authentication credentials were not provided.' },
      { code: '', message: 'Authentication credentials were not provided.' },
    ],
    ['a message', { message: 'Trial expired', status: 2 }, { code: '', message: 'Trial expired' }],
    ['an empty error with a detail', { error: {}, detail: 'no' }, { code: '', message: 'no' }],
    ['an error that is no object', { error: 'no', message: 'no' }, { code: '', message: 'no' }],
    ['a code that is no text', { error: { code: 7, message: 'no' } }, { code: '', message: 'no' }],
  ])('%s', (_name, data, error) => {
    expect(decodeSessionError(data)).toEqual(error);
  });

  test.each([
    ['the empty error of a success', { session_id: 'session-1', error: {} }],
    ['blanks', { error: { code: ' ', message: '' }, detail: '\n' }],
    ['messages of fields', { link_id: ['This field is required.'], status: 0 }],
    ['an empty object', {}],
    ['a list', [{ detail: 'no' }]],
    ['text', 'Bad Gateway'],
    ['null', null],
    ['undefined', undefined],
  ])('%s says nothing', (_name, data) => {
    expect(decodeSessionError(data)).toBeNull();
  });

  test('its text is cut to 2000 characters, on one line', () => {
    const error = decodeSessionError({ detail: `a\r\nb${'x'.repeat(10_000)}` });
    expect(error?.message).toMatch(/^a bx+$/);
    expect(error?.message.length).toBeLessThanOrEqual(2000);
  });

  test('whatever is answered, nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void decodeSessionError(data)));
  });
});
