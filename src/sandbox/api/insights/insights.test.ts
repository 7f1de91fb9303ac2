import { describe, expect, test } from 'vitest';
import { createCustomerOfLender } from '../../lender-back-end.test-support.ts';
import { insightsOf } from './insights.test-support.ts';

describe('insights', () => {
  test('are the same in another session of the same link_id', async () => {
    const [one, other] = [await insightsOf({}, 'a.pdf'), await insightsOf({}, 'b.pdf')];
    expect(one.data.transactions).toEqual(other.data.transactions);
    expect(one.data.monthly_analysis).toEqual(other.data.monthly_analysis);
    const { data } = await insightsOf({ link_id: 'somebody-else' }, 'a.pdf');
    expect(data.transactions).not.toEqual(one.data.transactions);
  });

  test('have only the days that statements cover, each transaction once where they overlap', async () => {
    const { data } = await insightsOf(
      { accept_anything: true },
      '2026-05-10 to 2026-06-20.pdf',
      '2026-06-15 to 2026-07-05.pdf',
      '2026-09-02 to 2026-09-12.pdf',
    );
    const days = data.transactions.map(({ date }) => date.slice(0, 10));
    const isCovered = (day: string): boolean =>
      ('2026-05-10' <= day && day <= '2026-07-05') || ('2026-09-02' <= day && day <= '2026-09-12');
    expect(days.filter((day) => !isCovered(day))).toEqual([]);
    expect(new Set(data.transactions.map(({ hash }) => hash)).size).toBe(days.length);
    expect(Object.keys(data.monthly_analysis['avg_bal'] ?? {})).toEqual([
      'May-2026',
      'Jun-2026',
      'Jul-2026',
      'Sep-2026',
    ]);
    expect(data['account_details']).toMatchObject({
      months: ['2026-05', '2026-06', '2026-07', '2026-09'],
      missing_data: [
        { from_date: '2026-05-01', to_date: '2026-05-09' },
        { from_date: '2026-07-06', to_date: '2026-09-01' },
        { from_date: '2026-09-13', to_date: '2026-10-31' },
      ],
    });
    const counts = (data['statement_stats'] as { transaction_count: number }[]).map(
      ({ transaction_count }) => transaction_count,
    );
    expect(counts.every((count) => count > 0)).toBe(true);
  });

  test('miss no day of a month in whose first week the period ends', async () => {
    const { data } = await insightsOf({ to_date: '05/10/2026' }, '2026-05 to 2026-09.pdf');
    expect(data['account_details']).toMatchObject({ missing_data: [] });
  });

  test('name the holder as the lender did, and say so', async () => {
    const { data } = await insightsOf({ metadata: { names: ['AYUSH PATIL', 'AYUSH P'] } }, 'a.pdf');
    expect(data['account_details']).toMatchObject({
      name: 'AYUSH PATIL',
      bank: 'baroda',
      account_number: expect.stringMatching(/^\d{12}$/),
      metadata_analysis: {
        name_matches: [
          { name: 'AYUSH PATIL', matches: true, score: 100 },
          { name: 'AYUSH P', matches: false, score: 0 },
        ],
      },
    });
  });

  test('report a tampered statement as fraud', async () => {
    const { data } = await insightsOf({}, 'tampered.pdf');
    expect(data['fraud']).toEqual([expect.objectContaining({ fraud_type: 'author_fraud' })]);
  });

  test('leave out an account whose processing failed', async () => {
    const lender = await createCustomerOfLender();
    await lender.upload('balance-mismatch.pdf');
    await lender.ask('initiate_processing', 'POST');
    lender.clock.now += 2000;
    expect((await lender.ask('insights')).json['accounts']).toEqual([]);
    expect((await lender.ask('session_status')).json['insights_available']).toBe(false);
  });

  test('are refused before processing was asked for, and before it is completed', async () => {
    const { ask, upload } = await createCustomerOfLender();
    await upload();
    expect(await ask('insights')).toMatchObject({
      status: 400,
      json: { error: { code: 'PROCESSING_NOT_REQUESTED' } },
    });
    await ask('initiate_processing', 'POST');
    expect(await ask('insights')).toMatchObject({
      status: 400,
      json: { error: { code: 'PROCESSING_NOT_COMPLETED' } },
    });
  });

  test('of the longest dates that there are take no longer than the account’s life', async () => {
    const { data } = await insightsOf(
      { from_date: '01/01/1930', to_date: '31/12/2029', accept_anything: true },
      '1930-01 to 2029-12.pdf',
    );
    expect(data.transactions[0]!.date >= '2012').toBe(true);
    expect(data.transactions.at(-1)!.date <= '2026-11-23 00:00:00').toBe(true);
  });
});
