import { describe, expect, test } from 'vitest';
import { decodeSessionStatus } from './session-status.ts';

describe('what the status endpoint answers', () => {
  test.each([
    ['as the documents’ text has it', 'NO UPLOADS', 'NO_UPLOADS'],
    ['as their samples have it', 'NO_UPLOADS', 'NO_UPLOADS'],
    ['in small letters', 'completed', 'COMPLETED'],
    ['with a hyphen and blanks around it', ' In-Progress ', 'IN_PROGRESS'],
    ['as it is', 'EXPIRED', 'EXPIRED'],
  ])('a status is read %s', (_, written, status) => {
    const answer = { upload_status: written, session_id: 'session-1', accounts: [] };
    expect(decodeSessionStatus(answer)).toEqual({ status, sessionId: 'session-1' });
  });

  test('a session that is not named, or by something else than a text, is nobody’s', () => {
    for (const session_id of [undefined, null, 7, '', ' ', {}]) {
      const answer = { upload_status: 'COMPLETED', session_id };
      expect(decodeSessionStatus(answer)).toEqual({ status: 'COMPLETED', sessionId: null });
    }
  });

  test.each<[string, unknown]>([
    ['an unknown status', { upload_status: 'ALMOST' }],
    ['a status that is no text', { upload_status: ['COMPLETED'] }],
    ['no status', {}],
    ['a text', 'COMPLETED'],
    ['a list', [{ upload_status: 'COMPLETED' }]],
    ['nothing', null],
    ['an inherited status', Object.create({ upload_status: 'COMPLETED' })],
  ])('%s is no word', (_, data) => {
    expect(decodeSessionStatus(data)).toBeNull();
  });
});
