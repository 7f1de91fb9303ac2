import { describe, expect, test } from 'vitest';
import { insightsOf, type Row } from './insights.test-support.ts';

const MONTHS = ['May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'].map((month) => `${month}-2026`);

function paise(rupees: number): number {
  return Math.round(rupees * 100);
}

function signed({ transaction_type: type, amount }: Row): number {
  return type === 'credit' ? paise(amount) : -paise(amount);
}

function monthOf({ date }: Row): string {
  const name = new Date(`${date.slice(0, 10)}T00:00:00Z`).toUTCString().slice(8, 11);
  return `${name}-${date.slice(0, 4)}`;
}

const CUSTOMERS = ['customer-1042', 'customer-2', 'customer-3', 'customer-4', 'customer-5'];

describe.each(CUSTOMERS)('the insights of %s', async (link_id) => {
  const { data } = await insightsOf({ link_id }, 'october.pdf');
  const { transactions, monthly_analysis: monthly } = data;

  test('every balance follows from the one before, and nothing is outside the dates', () => {
    expect(transactions.length).toBeGreaterThan(100);
    transactions.reduce((previous, row) => {
      expect(paise(row.balance)).toBe(paise(previous.balance) + signed(row));
      expect(row.date >= previous.date).toBe(true);
      return row;
    });
    expect(transactions[0]!.date >= '2026-05-01 00:00:00').toBe(true);
    expect(transactions.at(-1)!.date <= '2026-10-31 00:00:00').toBe(true);
  });

  test('each month’s sums, counts and balances are those of its transactions', () => {
    for (const month of MONTHS) {
      const rows = transactions.filter((row) => monthOf(row) === month);
      const value = (name: string): number => monthly[name]?.[month] ?? expect.fail(name);
      for (const type of ['credit', 'debit'] as const) {
        const ofType = rows.filter((row) => row.transaction_type === type);
        expect(value(`cnt_${type}`)).toBe(ofType.length);
        expect(paise(value(`amt_${type}`))).toBe(
          ofType.reduce((sum, { amount }) => sum + paise(amount), 0),
        );
      }
      expect(value('cnt_transactions')).toBe(rows.length);
      expect(paise(value('opening_balance'))).toBe(paise(rows[0]!.balance) - signed(rows[0]!));
      expect(value('closing_balance')).toBe(rows.at(-1)!.balance);
      expect(paise(value('closing_balance')) - paise(value('opening_balance'))).toBe(
        paise(value('net_cash_inflow')),
      );
      const balances = rows.map(({ balance }) => balance);
      expect([value('min_bal'), value('max_bal')]).toEqual([
        Math.min(...balances),
        Math.max(...balances),
      ]);
      expect(value('min_eod_balance')).toBeLessThanOrEqual(value('avg_bal'));
      expect(value('avg_bal')).toBeLessThanOrEqual(value('max_eod_balance'));
    }
  });

  test('the average of every fifth day is that of the balances which end those days', () => {
    const balanceAt = (day: string): number => {
      const before = transactions.filter(({ date }) => date.slice(0, 10) <= day);
      const opening = transactions[0]!;
      return before.length > 0
        ? paise(before.at(-1)!.balance)
        : paise(opening.balance) - signed(opening);
    };
    const august = ['05', '10', '15', '20', '25', '30'].map((day) => balanceAt(`2026-08-${day}`));
    const average = august.reduce((sum, each) => sum + each, 0) / august.length;
    expect(paise(monthly['avg_bal_multipleof5']!['Aug-2026']!)).toBe(Math.round(average));
  });

  test('the channels of a month add up to all of it', () => {
    const channels = {
      credit:
        'bank_interest refund cash_deposit upi net_banking_transfer auto_debit_payment_bounce chq',
      debit:
        'bill_payment cash_withdrawl bank_charge debit_card chq upi auto_debit_payment ' +
        'net_banking_transfer payment_gateway_purchase',
    };
    for (const [type, names] of Object.entries(channels)) {
      for (const month of MONTHS) {
        const counted = names
          .split(' ')
          .map((name) => monthly[`cnt_${name}_${type}`]?.[month] ?? 0);
        const salaries =
          type === 'credit' ? (monthly['number_of_salary_transactions']?.[month] ?? 0) : 0;
        const all = counted.reduce((sum, each) => sum + each, salaries);
        expect(all).toBe(monthly[`cnt_${type}`]?.[month]);
      }
    }
  });

  test('every series has each month of the session and no other', () => {
    expect(Object.keys(monthly).length).toBeGreaterThanOrEqual(80);
    for (const series of Object.values(monthly)) expect(Object.keys(series)).toEqual(MONTHS);
  });

  test('lists repeat transactions of the account, and shares add up to a hundred', () => {
    const hashes = new Set(transactions.map(({ hash }) => hash));
    const lists = ['salary', 'lender', 'self_and_sister', 'bounced_or_penal'].map(
      (name) => data[`${name}_transactions`] as readonly Row[],
    );
    for (const { hash } of lists.flat()) expect(hashes).toContain(hash);
    expect(data.salary_transactions.map(({ salary_month }) => salary_month)).toEqual(MONTHS);
    expect(data.expense_categories.reduce((sum, { percentage }) => sum + percentage, 0)).toBe(100);
    for (const { type, data: months } of data.top_credits_debits) {
      expect(months).toHaveLength(6);
      for (const { data: rows } of months) {
        const amounts = rows.map(({ amount }) => amount);
        expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
        expect(rows.every((row) => type === `top_5_${row.transaction_type}`)).toBe(true);
      }
      const all = MONTHS.map(
        (month) =>
          transactions.filter(
            (row) => monthOf(row) === month && type === `top_5_${row.transaction_type}`,
          ).length,
      );
      expect(months.map(({ data: rows }) => rows.length)).toEqual(
        all.map((count) => Math.min(count, 5)),
      );
    }
  });
});
