import { expect, test } from 'vitest';
import { insightsOf, type Data, type Row } from './insights.test-support.ts';

const day = ({ date }: Row): string => date.slice(0, 10);

/** The statement that covers all of the session, and a day in June on which nothing happens. */
async function findQuietDay(): Promise<{ whole: Data; quiet: string }> {
  const { data: whole } = await insightsOf({}, 'october.pdf');
  const busy = new Set(whole.transactions.map(day));
  const june = Array.from({ length: 30 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`);
  const quiet = june.find((each) => !busy.has(each)) ?? expect.fail('June has no quiet day');
  return { whole, quiet };
}

function june(data: Data, names: readonly string[]): readonly unknown[] {
  return names.map((name) => data.monthly_analysis[name]?.['Jun-2026']);
}

const BALANCES = ['opening', 'closing', 'median', 'mode'].map((name) => `${name}_balance`);
const EXTREMES = ['avg_bal', 'max_bal', 'min_bal', 'max_eod_balance', 'min_eod_balance'];

test('a statement of one day without a transaction has that day’s balance all the same', async () => {
  const { whole, quiet } = await findQuietDay();
  const { balance } = whole.transactions.findLast((row) => day(row) < quiet) ?? expect.fail();
  const { data } = await insightsOf({ accept_anything: true }, `${quiet} to ${quiet}.pdf`);
  const names = [...BALANCES, ...EXTREMES];
  expect(june(data, names)).toEqual(names.map(() => balance));
});

test('the balance of a quiet day does not depend on what other statements cover', async () => {
  const { quiet } = await findQuietDay();
  const alone = await insightsOf({ accept_anything: true }, `${quiet} to ${quiet}.pdf`);
  const { data } = await insightsOf(
    { accept_anything: true },
    `${quiet} to ${quiet}.pdf`,
    '2026-08 to 2026-08.pdf',
  );
  const names = [...BALANCES, ...EXTREMES];
  expect(june(data, names)).toEqual(june(alone.data, names));
});

test('what is made of no transaction is empty, and nothing is of a wrong kind', async () => {
  const { quiet } = await findQuietDay();
  const { data } = await insightsOf({ accept_anything: true }, `${quiet} to ${quiet}.pdf`);
  expect(data.transactions).toEqual([]);
  expect(data['account_details']).toMatchObject({
    months: ['2026-06'],
    salary_confidence: 0,
    account_date_range: { from_date: quiet, to_date: quiet },
    transaction_date_range: { from_date: null, to_date: null },
  });
  expect(data['statement_stats']).toMatchObject([
    {
      transaction_count: 0,
      page_count: 1,
      first_transaction_timestamp: null,
      last_transaction_timestamp: null,
    },
  ]);
  expect(data.top_credits_debits).toMatchObject([
    { type: 'top_5_debit', data: [{ month: 'Jun-26', data: [] }] },
    { type: 'top_5_credit', data: [{ month: 'Jun-26', data: [] }] },
  ]);
  expect(data.expense_categories).toEqual([]);
});

test('a statement of days that the session does not ask for tells of no day', async () => {
  const { data } = await insightsOf({ accept_anything: true }, '2024-01 to 2024-02.pdf');
  expect(data.monthly_analysis).toEqual({});
  expect(data['account_details']).toMatchObject({
    months: [],
    missing_data: [{ from_date: '2026-05-01', to_date: '2026-10-31' }],
    account_date_range: { from_date: null, to_date: null },
  });
});
