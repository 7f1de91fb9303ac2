import { describe, expect, test } from 'vitest';
import { decodeMessage } from './decode.ts';
import type { JourneyEvent } from './event.ts';
import { PROBLEM_CODES } from './problem-codes.ts';

const MARK = 'finbox-bankconnect';

function message(status: unknown, payload?: unknown, more: object = {}) {
  return { type: MARK, status, payload, ...more };
}

function succeeded(
  ids: Partial<Record<'sessionId' | 'entityId' | 'linkId', string>>,
): JourneyEvent {
  return { type: 'succeeded', sessionId: null, entityId: null, linkId: null, ...ids };
}

function exited(text: string): JourneyEvent {
  return { type: 'exited', message: text };
}

function problem(code: string, reason: string, linkId: string | null = 'app-1042'): JourneyEvent {
  const category = code.startsWith('MU')
    ? 'manual-upload'
    : code.startsWith('NB')
      ? 'net-banking'
      : 'other';
  return { type: 'problem-reported', problem: { code, category, reason, linkId } };
}

function info(name: string, text: string, linkId: string | null = 'app-1042'): JourneyEvent {
  return { type: 'info-reported', info: { name, message: text, linkId } };
}

function eventOf(data: unknown): JourneyEvent {
  const decoded = decodeMessage(data);
  if (decoded.kind !== 'event') throw new Error(`expected an event, got ${decoded.kind}`);
  return decoded.event;
}

/** Every form of message that BankConnect has documented since 2020, oldest first of each kind. */
const DOCUMENTED: readonly [id: string, what: string, data: object, event: JourneyEvent][] = [
  [
    'S1',
    'a success of 2020-05-21',
    message('fb-success', { entityId: 'entity-1', linkId: 'app-1042' }),
    succeeded({ entityId: 'entity-1', linkId: 'app-1042' }),
  ],
  [
    'X1',
    'a customer who left in 2020-05',
    message('fb-exit', { reason: '', linkId: 'app-1042' }),
    exited(''),
  ],
  [
    'X1',
    'a failure of 2020-05, which had the status of an exit',
    message('fb-exit', { reason: 'Password Incorrect', linkId: 'app-1042' }),
    problem('', 'Password Incorrect'),
  ],
  [
    'S2',
    'a success of the entity flow until 2025-12',
    message('success', { entityId: 'entity-1', linkId: 'app-1042' }),
    succeeded({ entityId: 'entity-1', linkId: 'app-1042' }),
  ],
  [
    'S3',
    'a success that names session and entity',
    message('success', { linkId: 'app-1042', entityId: 'entity-1', sessionId: 'session-1' }),
    succeeded({ sessionId: 'session-1', entityId: 'entity-1', linkId: 'app-1042' }),
  ],
  [
    'S4',
    'a success of the session flow',
    message('success', { sessionId: 'session-1', linkId: 'app-1042' }),
    succeeded({ sessionId: 'session-1', linkId: 'app-1042' }),
  ],
  ['X2', 'an exit that says nothing', message('exit', { linkId: 'app-1042' }), exited('')],
  [
    'X3',
    'an exit with a message',
    message('exit', { linkId: 'app-1042', message: 'User left' }),
    exited('User left'),
  ],
  [
    'E1',
    'an error that was sent as an exit',
    message('exit', { reason: 'Password Incorrect', linkId: 'app-1042' }),
    problem('', 'Password Incorrect'),
  ],
  [
    'E1',
    'an error that was sent as an exit with an empty reason (MU006)',
    message('exit', { reason: '', linkId: 'app-1042' }),
    problem('', ''),
  ],
  [
    'E2',
    'an error that was sent as an exit with its code',
    message('exit', { reason: 'Invalid Captcha', linkId: 'app-1042', error_type: 'NB004' }),
    problem('NB004', 'Invalid Captcha'),
  ],
  [
    'E3',
    'an error',
    message('error', {
      reason: 'Password Incorrect',
      linkId: 'app-1042',
      error_type: 'MU003',
    }),
    problem('MU003', 'Password Incorrect'),
  ],
  [
    'I1',
    'an analytics event without an envelope',
    { status: 'bank_selected', data: 'HDFC BANK' },
    info('bank_selected', 'HDFC BANK', null),
  ],
  [
    'I1',
    'an analytics event without an envelope that has nothing to add',
    { status: 'open_manual_upload', data: '' },
    info('open_manual_upload', '', null),
  ],
  [
    'I2',
    'an analytics event',
    message('info', { linkId: 'app-1042', event_name: 'bank_selected', message: 'HDFC BANK' }),
    info('bank_selected', 'HDFC BANK'),
  ],
  [
    'I2',
    'an analytics event that has nothing to add',
    message('info', { linkId: 'app-1042', event_name: 'net_banking_back', message: '' }),
    info('net_banking_back', ''),
  ],
];

describe('every documented message is understood', () => {
  test.each(DOCUMENTED)('%s, %s, posted as an object', (_id, _what, data, event) => {
    expect(decodeMessage(data)).toEqual({ kind: 'event', event });
  });

  test.each(DOCUMENTED)('%s, %s, posted as a JSON string', (_id, _what, data, event) => {
    expect(decodeMessage(JSON.stringify(data))).toEqual({ kind: 'event', event });
  });

  test.each(
    ['BSM200', 'BSM500', 'BSM101'].flatMap((status) => {
      const data = { status, request_id: 'entity-1', message: 'Done' };
      return [
        [status, 'an object', data],
        [status, 'a JSON string', JSON.stringify(data)],
      ] as const;
    }),
  )('M0, the obsolete callback %s, is foreign as %s', (_status, _as, data) => {
    expect(decodeMessage(data)).toEqual({ kind: 'foreign' });
  });

  test.each(Object.keys(PROBLEM_CODES))('error %s keeps its code', (code) => {
    const data = message('error', { linkId: 'app-1042', error_type: code, reason: 'as sent' });
    expect(eventOf(data)).toEqual(problem(code, 'as sent'));
  });

  test.each(['MU005', 'NB999', 'AA001', 'UNKNOWN'])('error %s is no less one', (code) => {
    const data = message('error', { linkId: 'app-1042', error_type: code, reason: '' });
    expect(eventOf(data)).toEqual(problem(code, ''));
  });
});

describe('a field is found under every name it has had', () => {
  test.each([
    ['sessionId', { sessionId: 'session-1' }, { sessionId: 'session-1' }],
    ['session_id', { session_id: 'session-1' }, { sessionId: 'session-1' }],
    ['entityId', { entityId: 'entity-1' }, { entityId: 'entity-1' }],
    ['entity_id', { entity_id: 'entity-1' }, { entityId: 'entity-1' }],
    ['linkId', { linkId: 'app-1042' }, { linkId: 'app-1042' }],
    ['linkID', { linkID: 'app-1042' }, { linkId: 'app-1042' }],
    ['link_id', { link_id: 'app-1042' }, { linkId: 'app-1042' }],
    [
      'an empty sessionId beside a session_id',
      { sessionId: '', session_id: 'session-1' },
      { sessionId: 'session-1' },
    ],
    [
      'an empty sessionId after a session_id',
      { session_id: 'session-1', sessionId: '' },
      { sessionId: 'session-1' },
    ],
    [
      'an id that is no UUID',
      { entityId: '127d12db1d71bd182b' },
      { entityId: '127d12db1d71bd182b' },
    ],
    [
      'a session id under the name of the entity',
      { entityId: 'session-1' },
      { entityId: 'session-1' },
    ],
    ['empty ids', { sessionId: '', entityId: '', linkId: '' }, {}],
    ['blank ids', { sessionId: ' ', entityId: '\t', linkId: '\n' }, {}],
    ['null ids', { sessionId: null, entityId: null, linkId: null }, {}],
    ['no ids at all', {}, {}],
  ])('on success: %s', (_name, payload, ids) => {
    expect(eventOf(message('success', payload))).toEqual(succeeded(ids));
  });

  test.each([
    ['error_type', { error_type: 'MU003', reason: 'no' }, problem('MU003', 'no', null)],
    ['errorType', { errorType: 'MU003', reason: 'no' }, problem('MU003', 'no', null)],
    [
      'message in place of reason',
      { error_type: 'MU003', message: 'no' },
      problem('MU003', 'no', null),
    ],
    [
      'reason rather than message',
      { error_type: 'MU003', reason: 'why', message: 'no' },
      problem('MU003', 'why', null),
    ],
    ['an empty reason', { error_type: 'MU006', reason: '' }, problem('MU006', '', null)],
    ['linkID', { error_type: 'MU006', linkID: 'app-1042' }, problem('MU006', '')],
    ['no code', { reason: 'Consent rejected' }, problem('', 'Consent rejected', null)],
    ['a code with blanks around it', { error_type: ' MU003\n' }, problem('MU003', '', null)],
    ['nothing', {}, problem('', '', null)],
  ])('on error: %s', (_name, payload, event) => {
    expect(eventOf(message('error', payload))).toEqual(event);
  });

  test.each([
    ['no payload key', { type: MARK, status: 'success' }, succeeded({})],
    ['a null payload', message('success', null), succeeded({})],
    ['no payload key', { type: MARK, status: 'exit' }, exited('')],
    ['a null payload', message('exit', null), exited('')],
    ['no payload key', { type: MARK, status: 'error' }, problem('', '', null)],
    ['a null payload', message('error', null), problem('', '', null)],
    ['no payload key', { type: MARK, status: 'fb-success' }, succeeded({})],
    ['a null payload', message('fb-exit', null), exited('')],
  ])('%s (%j)', (_name, data, event) => {
    expect(eventOf(data)).toEqual(event);
  });

  test.each([
    ['exit', message('exit', { linkId: 'app-1042' }, { message: 'left' }), exited('left')],
    ['exit without payload', message('exit', null, { message: 'left' }), exited('left')],
    ['error', message('error', {}, { message: 'failed' }), problem('', 'failed', null)],
    [
      'info',
      message('info', { event_name: 'manual' }, { message: 'extra' }),
      info('manual', 'extra', null),
    ],
    [
      'exit that has its own',
      message('exit', { message: 'own' }, { message: 'top' }),
      exited('own'),
    ],
  ])('a message beside the payload counts where the payload has none: %s', (_name, data, event) => {
    expect(eventOf(data)).toEqual(event);
  });

  test('members that nobody documented are ignored', () => {
    const data = message(
      'success',
      { sessionId: 'session-1', bank: 'axis' },
      { version: 7, id: [] },
    );
    expect(eventOf(data)).toEqual(succeeded({ sessionId: 'session-1' }));
  });
});

describe('an exit is told from an error that was sent as one', () => {
  test.each([
    ['a message and an empty reason', { message: 'left', reason: '' }, exited('left')],
    ['an empty message and an empty reason', { message: '', reason: '' }, exited('')],
    ['a message and an empty code', { message: 'left', error_type: '' }, exited('left')],
    [
      'a message, the rest null',
      { message: 'left', reason: null, error_type: null },
      exited('left'),
    ],
    ['everything null', { message: null, reason: null, error_type: null }, exited('')],
    ['a reason that is no text', { reason: 7 }, exited('')],
    ['a message that is no text', { message: { html: '<b>' } }, exited('')],
    ['a link id that is no text', { linkId: 7, message: 'left' }, exited('left')],
    ['an absurd link id', { linkId: 'x'.repeat(501), message: 'left' }, exited('left')],
  ])('exit: %s', (_name, payload, event) => {
    expect(eventOf(message('exit', payload))).toEqual(event);
  });

  test.each([
    ['a reason and a message', { reason: 'why', message: 'x' }, problem('', 'why', null)],
    ['a code and a message', { error_type: 'MU003', message: 'no' }, problem('MU003', 'no', null)],
    ['a code alone', { errorType: 'MU003' }, problem('MU003', '', null)],
    ['an empty code without a message', { error_type: '' }, problem('', '', null)],
  ])('error: %s', (_name, payload, event) => {
    expect(eventOf(message('exit', payload))).toEqual(event);
  });

  test('an fb-exit with a code is an error', () => {
    expect(eventOf(message('fb-exit', { error_type: 'MU003' }))).toEqual(
      problem('MU003', '', null),
    );
  });
});
