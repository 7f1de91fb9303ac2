import { describe, expect, test } from 'vitest';
import { MARK, message } from './bank-messages.test-support.ts';
import { decodeMessage } from './decode.ts';

describe('what carries the mark and breaks the shape is malformed', () => {
  test.each([
    ['no status', { type: MARK, payload: {} }, 'status'],
    ['an unknown status', message('ready', {}), 'status'],
    ['a status in another case', message('Success', {}), 'status'],
    ['an unknown fb- status', message('fb-error', {}), 'status'],
    ['a status that every object has', message('constructor', {}), 'status'],
    ['a status that is a number', message(1, {}), 'status'],
    ['a status that is a list', message(['success'], {}), 'status'],
    ['a payload that is text', message('success', '{"sessionId":"session-1"}'), 'payload'],
    ['a payload that is empty text', message('success', ''), 'payload'],
    ['a payload that is a list', message('success', ['session-1']), 'payload'],
    ['a payload that is a number', message('exit', 1), 'payload'],
    ['a payload that is false', message('error', false), 'payload'],
    ['a session id that is a number', message('success', { sessionId: 1 }), 'payload sessionId'],
    ['a session id that is zero', message('success', { session_id: 0 }), 'payload sessionId'],
    ['an entity id that is an object', message('success', { entityId: {} }), 'payload entityId'],
    ['an entity id that is a list', message('success', { entity_id: ['a'] }), 'payload entityId'],
    ['a link id that is true', message('success', { linkId: true }), 'payload linkId'],
    [
      'a session id that is too long',
      message('success', { sessionId: 'x'.repeat(501) }),
      'payload sessionId',
    ],
    [
      'a link id that is too long',
      message('success', { linkID: 'x'.repeat(501) }),
      'payload linkId',
    ],
    ['an info without a name', message('info', { message: 'HDFC BANK' }), 'payload event_name'],
    ['an info with a blank name', message('info', { event_name: ' \n' }), 'payload event_name'],
    ['an info whose name is a number', message('info', { event_name: 4 }), 'payload event_name'],
    ['an info without a payload', message('info'), 'payload event_name'],
  ])('%s', (_name, data, reason) => {
    expect(decodeMessage(data)).toEqual({ kind: 'malformed', reason });
  });

  test('the reason holds nothing that was received', () => {
    const secret = 'token-4711';
    const held = [
      message(secret, {}),
      message('success', { sessionId: [secret] }),
      message('success', { sessionId: secret.repeat(100) }),
      message('success', secret),
      message('info', { [secret]: secret }),
    ];
    expect(JSON.stringify(held.map(decodeMessage))).not.toContain(secret);
  });
});

describe('what lacks the mark is foreign', () => {
  test.each([
    ['the Lending SDK', { type: 'finbox-lending', status: 'success', payload: {} }],
    ['an envelope without a type', { status: 'success', payload: { sessionId: 'session-1' } }],
    ['a bare payload', { sessionId: 'session-1', linkId: 'app-1042' }],
    ['a bare success', { status: 'success', data: 'session-1' }],
    ['a bare exit', { status: 'exit', data: '' }],
    ['a bare error', { status: 'ERROR', data: '' }],
    ['a bare info', { status: ' info ', data: '' }],
    ['a bare fb-success', { status: 'fb-success', data: '' }],
    ['a bare fb- anything', { status: 'fb-later', data: '' }],
    ['a bare event with a payload', { status: 'manual', data: '', payload: {} }],
    ['a bare event with another type', { status: 'manual', data: '', type: 'finbox-lending' }],
    ['a bare event with a third key', { status: 'manual', data: '', source: 'devtools' }],
    ['a bare event whose data is no text', { status: 'manual', data: { a: 1 } }],
    ['a bare event without data', { status: 'manual' }],
    ['a bare event without a name', { status: '', data: 'x' }],
    ['a bare event with a blank name', { status: ' \u0000 ', data: 'x' }],
    ['a type in another case', { type: 'FinBox-BankConnect', status: 'success' }],
    ['a type that is a list', { type: [MARK], status: 'success' }],
    ['an empty object', {}],
    ['an object without prototype', Object.create(null)],
    [
      'a mark in the prototype of JSON',
      '{"__proto__":{"type":"finbox-bankconnect","status":"exit"}}',
    ],
    ['null', null],
    ['undefined', undefined],
    ['true', true],
    ['a number', 42],
    ['NaN', Number.NaN],
    ['a bigint', 42n],
    ['a symbol', Symbol('finbox-bankconnect')],
    ['a function', Object.assign(() => {}, message('exit'))],
    ['a list', [message('exit')]],
    ['a list with the members of an envelope', Object.assign([], message('exit'))],
    ['a date', new Date(0)],
    ['a map', new Map([['type', MARK]])],
    ['bytes', new Uint8Array(8)],
    ['empty text', ''],
    ['text', 'webpackHotUpdate'],
    ['text that begins like JSON', '{"type":"finbox-bankconnect"'],
    ['JSON of null', 'null'],
    ['JSON of a list', JSON.stringify([message('exit')])],
    ['JSON within JSON', JSON.stringify(JSON.stringify(message('exit')))],
    ['JSON over the limit', JSON.stringify(message('exit', { message: 'x'.repeat(65_536) }))],
  ])('%s', (_name, data) => {
    expect(decodeMessage(data)).toEqual({ kind: 'foreign' });
  });
});
