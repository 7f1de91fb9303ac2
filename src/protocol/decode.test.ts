import { describe, expect, test } from 'vitest';
import {
  message,
  succeeded,
  exited,
  problem,
  info,
  eventOf,
} from './bank-messages.test-support.ts';
import { decodeMessage } from './decode.ts';
import type { JourneyEvent } from './event.ts';
import { PROBLEM_CODES } from './problem-codes.ts';

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
    'I1',
    'an analytics event without an envelope, beside a key that holds nothing',
    { status: 'open_manual_upload', data: '', payload: undefined },
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
