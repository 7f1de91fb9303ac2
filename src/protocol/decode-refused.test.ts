import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMessage } from './decode.ts';
import type { JourneyEvent } from './event.ts';

const MARK = 'finbox-bankconnect';

function message(status: unknown, payload?: unknown, more: object = {}) {
  return { type: MARK, status, payload, ...more };
}

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
    ['a session id that is a number', message('success', { sessionId: 1 }), 'payload sessionid'],
    ['a session id that is zero', message('success', { session_id: 0 }), 'payload sessionid'],
    ['an entity id that is an object', message('success', { entityId: {} }), 'payload entityid'],
    ['an entity id that is a list', message('success', { entity_id: ['a'] }), 'payload entityid'],
    ['a link id that is true', message('success', { linkId: true }), 'payload linkid'],
    [
      'a session id that is too long',
      message('success', { sessionId: 'x'.repeat(501) }),
      'payload sessionid',
    ],
    [
      'a link id that is too long',
      message('success', { linkID: 'x'.repeat(501) }),
      'payload linkid',
    ],
    ['an info without a name', message('info', { message: 'HDFC BANK' }), 'payload'],
    ['an info with a blank name', message('info', { event_name: ' \n' }), 'payload'],
    ['an info whose name is a number', message('info', { event_name: 4 }), 'payload'],
    ['an info without a payload', message('info'), 'payload'],
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

describe('what is hostile does no harm', () => {
  const thrower = {
    get(): never {
      throw new Error('touched');
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic: Record<string, unknown> = message('success', { sessionId: 'session-1' });
  cyclic['self'] = cyclic;

  test.each([
    ['a getter that throws', Object.defineProperty({}, 'type', { ...thrower, enumerable: true })],
    [
      'a getter that throws in the payload',
      message('success', Object.defineProperty({}, 'sessionId', { ...thrower, enumerable: true })),
    ],
    ['a proxy that throws', new Proxy({}, thrower)],
    ['a revoked proxy', revoked.proxy],
    ['a revoked proxy for a payload', message('exit', revoked.proxy)],
  ])('%s is unreadable', (_name, data) => {
    expect(decodeMessage(data)).toEqual({ kind: 'malformed', reason: 'unreadable' });
  });

  test('a cyclic envelope is read as far as it is known', () => {
    expect(decodeMessage(cyclic)).toMatchObject({ event: { sessionId: 'session-1' } });
  });

  test('a payload cannot name its fields through the prototype', () => {
    const json = '{"__proto__":{"sessionId":"forged"},"constructor":{"prototype":{"linkId":"x"}}}';
    const data = `{"type":"${MARK}","status":"success","payload":${json}}`;
    expect(decodeMessage(data)).toMatchObject({ event: { sessionId: null, linkId: null } });
    expect(Object.prototype).not.toHaveProperty('sessionId');
  });

  test('text is cut to 2000 characters, on one line', () => {
    const text = `  one\r\n\u001b[31mtwo\u0000${'x'.repeat(1_000_000)}`;
    expect(decodeMessage(message('exit', { message: text }))).toMatchObject({
      event: { message: expect.stringMatching(/^one \[31mtwo x{1900,1990}$/) },
    });
  });

  test('an id of 500 characters is one, as it was written', () => {
    const sessionId = ` ${'x'.repeat(499)}`;
    expect(decodeMessage(message('success', { sessionId }))).toMatchObject({
      event: { sessionId },
    });
  });

  test.each([
    ['problem', message('error', { linkId: 7 }), { problem: { linkId: null } }],
    ['problem', message('error', { linkId: 'x'.repeat(501) }), { problem: { linkId: null } }],
    ['info', message('info', { event_name: 'manual', linkId: {} }), { info: { linkId: null } }],
  ])('the link id is dropped where it is none, and the %s is kept', (_name, data, event) => {
    expect(decodeMessage(data)).toMatchObject({ event });
  });
});

describe('an event cannot be changed by who hears it', () => {
  test.each([
    ['success', { sessionId: 'session-1' }],
    ['exit', { message: 'left' }],
    ['error', { error_type: 'MU003' }],
    ['info', { event_name: 'manual' }],
  ])('%s', (status, payload) => {
    const decoded = decodeMessage(message(status, payload));
    if (decoded.kind !== 'event') throw new Error(decoded.kind);
    expect(Object.values(decoded.event).every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(decoded.event)).toBe(true);
  });
});

describe('for whatever is posted', () => {
  const scalar = fc.oneof(fc.string(), fc.constant(''), fc.constant(null), fc.jsonValue());
  const names = 'sessionId session_id entityId entity_id linkId linkID link_id reason message';
  const payload = fc.record(
    Object.fromEntries(
      `${names} error_type errorType event_name extra __proto__`
        .split(' ')
        .map((name) => [name, scalar]),
    ),
    { requiredKeys: [] },
  );
  const known = fc.constantFrom('success', 'exit', 'error', 'info', 'fb-success', 'fb-exit');
  const envelope = fc.record(
    {
      type: fc.oneof({ weight: 9, arbitrary: fc.constant(MARK) }, scalar),
      status: fc.oneof({ weight: 9, arbitrary: known }, scalar),
      payload: fc.oneof({ weight: 9, arbitrary: payload }, fc.anything()),
      message: scalar,
      data: scalar,
    },
    { requiredKeys: [] },
  );

  const KEYS: Record<JourneyEvent['type'], readonly string[]> = {
    succeeded: ['type', 'sessionId', 'entityId', 'linkId'],
    exited: ['type', 'message'],
    'problem-reported': ['type', 'problem'],
    'info-reported': ['type', 'info'],
  };

  function expectKnownAndFrozen(event: JourneyEvent): void {
    expect(Object.keys(event).toSorted()).toEqual(KEYS[event.type].toSorted());
    expect(Object.isFrozen(event)).toBe(true);
    const parts: Record<string, unknown>[] = [{ ...event }];
    if (event.type === 'problem-reported') {
      expect(Object.keys(event.problem)).toEqual(['code', 'category', 'reason', 'linkId']);
      expect(Object.isFrozen(event.problem)).toBe(true);
      parts.push({ ...event.problem });
    }
    if (event.type === 'info-reported') {
      expect(Object.keys(event.info)).toEqual(['name', 'message', 'linkId']);
      expect(Object.isFrozen(event.info)).toBe(true);
      parts.push({ ...event.info });
    }
    const leaves = parts.flatMap(Object.values).filter((part) => !Object.isFrozen(part));
    expect(leaves).toEqual([]);
  }

  function expectSound(data: unknown): void {
    const decoded = decodeMessage(data);
    if (decoded.kind === 'event') expectKnownAndFrozen(decoded.event);
    if (decoded.kind === 'malformed') expect(decoded.reason).not.toBe('unreadable');
  }

  test('nothing throws, and an event holds known fields only, frozen', () => {
    fc.assert(fc.property(fc.oneof(envelope, fc.anything(), fc.string()), expectSound));
  });

  test('the same holds for JSON, and its answer is that of the object', () => {
    fc.assert(
      fc.property(fc.oneof(envelope, fc.jsonValue()), (data) => {
        const json = JSON.stringify(data);
        expectSound(json);
        if (json.length < 60_000 && typeof data === 'object') {
          expect(decodeMessage(json)).toEqual(decodeMessage(JSON.parse(json)));
        }
      }),
    );
  });

  test('without the mark nothing ends a journey', () => {
    fc.assert(
      fc.property(envelope, (data) => {
        fc.pre(data.type !== MARK);
        const decoded = decodeMessage(data);
        expect(decoded.kind === 'event' && decoded.event.type).toSatisfy(
          (type) => type === false || type === 'info-reported',
        );
      }),
    );
  });
});
