import { describe, expect, test } from 'vitest';
import { UPLOAD, clientAnswering } from './session-data.test-support.ts';
import { confirmSession } from './confirm.ts';

describe('confirmSession', () => {
  const claim = { claimed: 'session-1', expected: 'session-1' };

  test('confirms the stored session that FinBox reports as completed', async () => {
    const { finbox } = clientAnswering(UPLOAD);
    expect(await confirmSession(finbox, claim)).toMatchObject({
      confirmed: true,
      session_id: 'session-1',
      upload: { upload_status: 'COMPLETED' },
    });
  });

  test.each(['EXPIRED', 'NO_UPLOADS', 'IN_PROGRESS'])(
    'does not confirm %s',
    async (upload_status) => {
      const { finbox } = clientAnswering({ ...UPLOAD, upload_status });
      const confirmation = await confirmSession(finbox, claim);
      expect(confirmation).toMatchObject({ confirmed: false, reason: upload_status });
      expect(confirmation).not.toHaveProperty('session_id');
    },
  );

  test.each([['session-2'], [''], [null], [undefined], [['session-1']], [{}]])(
    '%j is another session, and FinBox is not asked',
    async (claimed) => {
      const { finbox, sent } = clientAnswering(UPLOAD);
      const confirmation = await confirmSession(finbox, { ...claim, claimed });
      expect(confirmation).toEqual({ confirmed: false, reason: 'OTHER_SESSION' });
      expect(sent).toHaveLength(0);
    },
  );

  test('an answer about another session confirms nothing', async () => {
    const { finbox } = clientAnswering({ ...UPLOAD, session_id: 'session-2' });
    await expect(confirmSession(finbox, claim)).rejects.toMatchObject({
      code: 'INVALID_ANSWER',
      source: 'answer',
    });
  });

  test('nothing was stored: no claim can match', async () => {
    const { finbox } = clientAnswering(UPLOAD);
    await expect(confirmSession(finbox, { claimed: '', expected: '' })).rejects.toThrow(TypeError);
  });

  test('an error of the API is not a refusal', async () => {
    const { finbox } = clientAnswering({ error: { code: 'SESSION_NOT_FOUND' } }, 404);
    await expect(confirmSession(finbox, claim)).rejects.toMatchObject({
      code: 'SESSION_NOT_FOUND',
    });
  });
});
