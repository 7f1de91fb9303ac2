import { describe, expect, test } from 'vitest';
import { createCustomerOfLender } from '../../lender-back-end.test-support.ts';

function refusal(code: string): object {
  return { error: { code, message: expect.any(String) } };
}

describe('processing', () => {
  test('runs for a while, then every statement and account is completed', async () => {
    const { ask, upload, send, clock, sessionId } = await createCustomerOfLender();
    await upload();
    await send('submit');
    expect(await ask('initiate_processing', 'POST')).toEqual({
      status: 202,
      json: { session_id: sessionId, message: 'success' },
    });
    expect((await ask('progress')).json).toMatchObject({ session_progress: 'processing' });
    expect(await ask('session_status')).toEqual({
      status: 400,
      json: refusal('PROCESSING_NOT_COMPLETED'),
    });
    clock.now += 2000;
    expect((await ask('progress')).json).toMatchObject({
      session_id: sessionId,
      session_progress: 'completed',
      progress: [{ transaction_status: 'completed', source: 'pdf', message: null }],
    });
    expect((await ask('session_status')).json).toMatchObject({
      insights_available: true,
      accounts: [
        {
          account_status: 'completed',
          account_number: expect.stringMatching(/^X{8}\d{4}$/),
          attempt_types: ['PDF'],
          error_code: null,
        },
      ],
    });
  });

  test('ends the session: nothing more can be uploaded', async () => {
    const { ask, upload, open, send } = await createCustomerOfLender();
    await upload();
    await ask('initiate_processing', 'POST');
    expect((await open()).text).toContain('Already submitted');
    expect((await send('submit')).posts).toEqual([]);
    expect((await ask('session_upload_status')).json['upload_status']).toBe('COMPLETED');
  });

  test.each([
    ['balance-mismatch.pdf', 'BALANCE_MISMATCH'],
    ['missing-transactions.pdf', 'MISSING_TRANSACTIONS'],
    ['null-account-number.pdf', 'NULL_ACCOUNT_NUMBER'],
    ['from 2026-05 to 2026-06.pdf', 'INCOMPLETE_DATES_UPLOAD'],
  ])('of %s fails with %s, although the customer finished', async (name, code) => {
    const { ask, upload, send, clock } = await createCustomerOfLender();
    await upload(name);
    await send('submit');
    await ask('initiate_processing', 'POST');
    clock.now += 2000;
    expect((await ask('session_status')).json).toMatchObject({
      insights_available: false,
      accounts: [{ account_status: 'failed', error_code: code, error_message: expect.any(String) }],
    });
  });

  test('is refused for a second time, and for statements that cannot be read', async () => {
    const twice = await createCustomerOfLender();
    await twice.upload();
    await twice.ask('initiate_processing', 'POST');
    expect((await twice.ask('initiate_processing', 'POST')).json).toEqual(
      refusal('DUPLICATE_PROCESSING_REQUEST'),
    );
    const bad = await createCustomerOfLender();
    await bad.upload('unparsable.pdf');
    expect(await bad.ask('initiate_processing', 'POST')).toEqual({
      status: 400,
      json: refusal('UNPARSABLE_STATEMENTS'),
    });
  });

  test('has neither progress nor status before it is asked for', async () => {
    const { ask } = await createCustomerOfLender();
    for (const name of ['progress', 'session_status']) {
      expect(await ask(name)).toEqual({ status: 400, json: refusal('PROCESSING_NOT_REQUESTED') });
    }
  });
});
