import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARK, message } from './bank-messages.test-support.ts';
import { decodeMessage } from './decode.ts';
import type { JourneyEvent } from './event.ts';

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
    ['a proxy that throws', new Proxy({ type: MARK }, thrower)],
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
  /** Whatever a window can post. */
  const cloneable = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withBoxedValues: true,
  });
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
    fc.assert(fc.property(fc.oneof(envelope, cloneable, fc.string()), expectSound));
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
