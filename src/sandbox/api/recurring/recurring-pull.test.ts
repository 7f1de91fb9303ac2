import { describe, expect, test } from 'vitest';
import { discardStatements } from '../../sessions/collect-statements.ts';
import { createLender, RANGE, refusal } from './recurring.test-support.ts';

const DAY_MS = 86_400_000;

describe('a recurring pull', () => {
  test('makes a new session of the same account, completed without the customer', async () => {
    const { approve, consentId, pull, sessions, session } = createLender();
    approve();
    const { status, json } = await pull(await consentId());
    expect(status).toBe(200);
    const pulled = sessions.find(json['session_id'] ?? '') ?? expect.fail('no session');
    expect(pulled.id).not.toBe(session.id);
    expect(pulled.completedAt).not.toBeNull();
    expect(pulled.request.period).toEqual({ from: '01/06/2026', to: '31/10/2026' });
    expect(pulled.accounts).toMatchObject([
      { number: session.accounts[0]?.number, statements: [{ source: 'aa' }] },
    ]);
  });

  test('is allowed as often as the frequency says, and again when the time is over', async () => {
    const { approve, consentId, pull, clock } = createLender();
    approve();
    const id = await consentId();
    expect((await pull(id)).status).toBe(200);
    clock.now += DAY_MS;
    expect((await pull(id)).status).toBe(200);
    expect(await pull(id)).toEqual(refusal('CONSENT_OVERUSED'));
    clock.now = Date.UTC(2026, 11, 23, 10, 29);
    expect(await pull(id)).toEqual(refusal('CONSENT_OVERUSED'));
    clock.now += 60_000;
    expect((await pull(id)).status).toBe(200);
    expect(await pull(id)).toEqual(refusal('CONSENT_OVERUSED'));
  });

  test.each([
    ['hour', 3_600_000],
    ['day', DAY_MS],
    ['month', 30 * DAY_MS],
    ['year', 365 * DAY_MS],
  ])('once a %s is again allowed after it, and not before', async (unit, ms) => {
    const { approve, consentId, pull, clock } = createLender({
      aa_recurring_frequency_unit: unit,
      aa_recurring_frequency_value: 1,
      aa_recurring_tenure_month_count: 36,
    });
    approve();
    const id = await consentId();
    expect((await pull(id)).status).toBe(200);
    clock.now += ms - 1000;
    expect(await pull(id)).toEqual(refusal('CONSENT_OVERUSED'));
    clock.now += 1000;
    expect((await pull(id)).status).toBe(200);
  });

  test('ends with the tenure', async () => {
    const { approve, consentId, pull, clock } = createLender();
    approve();
    const id = await consentId();
    clock.now = Date.UTC(2027, 10, 23, 10, 29);
    expect((await pull(id)).status).toBe(200);
    clock.now += 60_000;
    expect(await pull(id)).toEqual(refusal('CONSENT_REVOKED'));
  });

  test('is refused once the customer has taken the consent back', async () => {
    const { approve, consentId, pull } = createLender({ link_id: 'customer-8-consent-revoked' });
    approve();
    expect(await pull(await consentId())).toEqual(refusal('CONSENT_REVOKED'));
  });

  test.each([
    [
      'the wrong way round',
      { date_time_range_from: '31/10/2026', date_time_range_to: '01/06/2026' },
    ],
    ['in the future', { ...RANGE, date_time_range_to: '24/11/2026' }],
    ['before the consent’s first day', { ...RANGE, date_time_range_from: '30/04/2026' }],
    ['as ISO', { ...RANGE, date_time_range_from: '2026-06-01' }],
    ['half missing', { date_time_range_from: '01/06/2026' }],
    ['missing', {}],
  ])('is refused for dates that are %s, and does not count as a use', async (_name, range) => {
    const { approve, consentId, pull } = createLender({ aa_recurring_frequency_value: 1 });
    approve();
    const id = await consentId();
    expect(await pull(id, range)).toEqual(refusal('INVALID_DATE_RANGE'));
    expect((await pull(id)).status).toBe(200);
  });

  test('may be of one day, and is none of a consent whose accounts the customer gave up', async () => {
    const { approve, consentId, pull, session } = createLender();
    approve();
    const id = await consentId();
    const day = '02/06/2026';
    expect(await pull(id, { date_time_range_from: day, date_time_range_to: day })).toMatchObject({
      status: 200,
    });
    discardStatements(session);
    expect(await pull(id)).toEqual(refusal('INVALID_CONSENT_ID'));
  });

  test('may end today as India has it, whatever the day in UTC', async () => {
    const { approve, consentId, pull, clock } = createLender();
    approve();
    const id = await consentId();
    clock.now = Date.UTC(2026, 10, 23, 18, 30);
    const untilThe = (day: number) => ({ ...RANGE, date_time_range_to: `${day}/11/2026` });
    expect(await pull(id, untilThe(25))).toEqual(refusal('INVALID_DATE_RANGE'));
    expect((await pull(id, untilThe(24))).status).toBe(200);
  });

  test('is refused for a consent that is unknown, another key’s or of a deleted session', async () => {
    const { approve, consentId, pull, post, sessions, session } = createLender();
    approve();
    const id = await consentId();
    expect(await pull('unknown')).toEqual(refusal('INVALID_CONSENT_ID'));
    expect(await post('fetch_recurring_aa_data/', RANGE)).toEqual(refusal('INVALID_CONSENT_ID'));
    expect(await pull(id, RANGE, 'another-key')).toEqual(refusal('INVALID_CONSENT_ID'));
    sessions.delete(session);
    expect(await pull(id)).toEqual(refusal('INVALID_CONSENT_ID'));
  });

  test('is refused for a body that is no JSON', async () => {
    const { post } = createLender();
    expect(await post('fetch_recurring_aa_data/')).toEqual(refusal('INVALID_REQUEST'));
  });
});
