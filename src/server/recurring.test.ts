import { describe, expect, test } from 'vitest';
import {
  API_KEY,
  bodyOf,
  clientAnswering,
  errorOf,
  SERVER_HASH,
} from './answering-client.test-support.ts';

const BASE = 'https://apis.bankconnect.finbox.in/bank-connect/v1/account_aggregator';
const PULL = {
  consent_id: 'consent-1',
  date_time_range_from: '01/09/2026',
  date_time_range_to: '30/09/2026',
};

describe('getRecurringConsentDetails', () => {
  const consent = {
    consent_id: 'consent-1',
    bank_name: 'sbi',
    masked_account_number: 'XXXX3135',
    tenure_month_count: 12,
    frequency_unit: 'month',
    frequency_value: 1,
  };

  test('asks for the consents of a session', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json({ consent_details: [consent] }));
    expect(await finbox.getRecurringConsentDetails('a&b')).toEqual({ consent_details: [consent] });
    expect(sent[0]).toMatchObject({
      url: `${BASE}/get_recurring_consent_details/?session_id=a%26b`,
      init: {
        method: 'POST',
        headers: { 'x-api-key': API_KEY, 'server-hash': SERVER_HASH },
      },
    });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('only reads, and so is repeated when the API is busy', async () => {
    const answers = [new Response('', { status: 503 }), Response.json({ consent_details: [] })];
    const { finbox, sent } = clientAnswering(() => answers.shift()!);
    expect(await finbox.getRecurringConsentDetails('s')).toEqual({ consent_details: [] });
    expect(sent).toHaveLength(2);
  });

  test('refuses an empty id', async () => {
    const { finbox } = clientAnswering(() => Response.json({}));
    await expect(finbox.getRecurringConsentDetails(' ')).rejects.toThrow(TypeError);
  });
});

describe('fetchRecurringData', () => {
  test('starts a pull, which is a session of its own', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json({ session_id: 'session-2' }));
    expect(await finbox.fetchRecurringData(PULL)).toEqual({ session_id: 'session-2' });
    expect(sent[0]?.url).toBe(`${BASE}/fetch_recurring_aa_data/`);
    expect(bodyOf(sent[0]!)).toEqual(PULL);
  });

  test.each<[string, object, string]>([
    ['no consent', { consent_id: '' }, 'INVALID_CONSENT_ID'],
    ['a date of another form', { date_time_range_from: '2026-09-01' }, 'INVALID_DATE_RANGE'],
    [
      'a date that is not in the calendar',
      { date_time_range_to: '31/09/2026' },
      'INVALID_DATE_RANGE',
    ],
    ['dates in the wrong order', { date_time_range_from: '01/10/2026' }, 'INVALID_DATE_RANGE'],
  ])('%s is refused before it is sent', async (_name, params, code) => {
    const { finbox, sent } = clientAnswering(() => Response.json({ session_id: 's' }));
    const error = await errorOf(finbox.fetchRecurringData({ ...PULL, ...params }));
    expect(error).toMatchObject({ code, source: 'check' });
    expect(sent).toHaveLength(0);
  });

  test('one day is a range', async () => {
    const { finbox } = clientAnswering(() => Response.json({ session_id: 'session-2' }));
    const day = { ...PULL, date_time_range_to: PULL.date_time_range_from };
    expect(await finbox.fetchRecurringData(day)).toEqual({ session_id: 'session-2' });
  });

  test('uses the consent up, and so is not repeated when the API is busy', async () => {
    const { finbox, sent } = clientAnswering(() => new Response('', { status: 503 }));
    await errorOf(finbox.fetchRecurringData(PULL));
    expect(sent).toHaveLength(1);
  });

  test.each([
    'INVALID_SESSION_ID',
    'INVALID_CONSENT_ID',
    'CONSENT_REVOKED',
    'CONSENT_OVERUSED',
    'INVALID_DATE_RANGE',
  ])('tells of %s', async (code) => {
    const { finbox } = clientAnswering(() =>
      Response.json({ error: { code, message: 'text' } }, { status: 400 }),
    );
    expect(await errorOf(finbox.fetchRecurringData(PULL))).toMatchObject({ code, status: 400 });
  });
});
