import { describe, expect, test } from 'vitest';
import {
  MARK,
  message,
  succeeded,
  exited,
  problem,
  info,
  eventOf,
} from './bank-messages.test-support.ts';

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
