import { describe, expect, test } from 'vitest';
import { createLender, refusal } from './recurring.test-support.ts';

describe('the details of a recurring consent', () => {
  test('are the session’s own, one an account, and stay the same', async () => {
    const { approve, details, session } = createLender();
    expect(await details()).toEqual({ status: 200, json: { consent_details: [] } });
    approve();
    const first = await details();
    expect(first.json).toEqual({
      consent_details: [
        {
          consent_id: expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
          bank_name: 'hdfc',
          masked_account_number: expect.stringMatching(/^X{8}\d{4}$/),
          tenure_month_count: 12,
          frequency_unit: 'month',
          frequency_value: 2,
        },
      ],
    });
    expect(await details(`${session.id}/`)).toEqual(first);
  });

  test('are none after a consent that is given once', async () => {
    const { approve, details } = createLender({ aa_journey_mode: 'only_once' });
    approve();
    expect((await details()).json).toEqual({ consent_details: [] });
  });

  test('are none of an account whose statement was uploaded', async () => {
    const { approve, details } = createLender();
    approve('pdf');
    expect((await details()).json).toEqual({ consent_details: [] });
  });

  test('are refused for another key’s session, a deleted, an expired and an unknown one', async () => {
    const { approve, details, post, sessions, session } = createLender();
    expect(await details('unknown')).toEqual(refusal('INVALID_SESSION_ID'));
    const without = await post('get_recurring_consent_details/');
    expect(without).toEqual(refusal('INVALID_SESSION_ID'));
    const expired = createLender();
    expired.clock.now += 3_600_000;
    expect(await expired.details()).toEqual(refusal('INVALID_SESSION_ID'));
    approve();
    expect(await details(session.id, 'another-key')).toEqual(refusal('INVALID_SESSION_ID'));
    sessions.delete(session);
    expect(await details()).toEqual(refusal('INVALID_SESSION_ID'));
  });
});
