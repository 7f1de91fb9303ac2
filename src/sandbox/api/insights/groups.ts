import type { Account } from '../../bank/accounts.ts';
import type { Transaction } from '../../bank/transactions/transaction.ts';
import { groupByMonth, type Ledger } from './ledger.ts';
import { medianOf } from './monthly-analysis.ts';
import {
  flatBody,
  midnightOf,
  monthAndYear,
  toRupees,
  transactionBody,
} from './transaction-body.ts';

const TOP = 5;

/** Payments to and from the same side, by the same channel, at least twice. */
export function recurringTransactions({ account, transactions }: Ledger): object {
  const of = (type: Transaction['type']): readonly object[] =>
    groupBy(
      transactions.filter((each) => each.type === type && each.merchant !== ''),
      ({ channel, merchant }) => `${channel}\n${merchant}`,
    )
      .filter((group) => group.length > 1)
      .map((group) => recurringGroup(account, group));
  return { debit_transactions: of('debit'), credit_transactions: of('credit') };
}

function recurringGroup(account: Account, group: readonly Transaction[]): object {
  const [first] = group;
  const dates = group.map(({ date }) => midnightOf(date));
  return {
    account_id: account.id,
    transaction_channel: first?.channel.toUpperCase(),
    clean_transaction_note: first?.merchant.toUpperCase(),
    median: toRupees(medianOf(group.map(({ paise }) => paise))),
    start_date: dates[0],
    end_date: dates.at(-1),
    transactions: group.map(flatBody),
  };
}

/** The five largest of each month, the largest first. */
export function topCreditsAndDebits({ transactions, months }: Ledger): readonly object[] {
  const transactionsOf = groupByMonth(transactions);
  return (['debit', 'credit'] as const).map((type) => ({
    type: `top_5_${type}`,
    data: months.map((month) => {
      const name = monthAndYear(month);
      const inMonth = (transactionsOf.get(month) ?? []).filter((each) => each.type === type);
      const largest = inMonth.toSorted((one, other) => other.paise - one.paise).slice(0, TOP);
      return {
        month: `${name.slice(0, 4)}${name.slice(-2)}`,
        data: largest.map((each) => transactionBody(each, shortDate(each.date))),
      };
    }),
  }));
}

/** `14-Aug-25`. */
function shortDate(date: string): string {
  const name = monthAndYear(date.slice(0, 7));
  return `${date.slice(-2)}-${name.slice(0, 4)}${name.slice(-2)}`;
}

/** What was spent on, in whole percent of all that was spent, the largest first. They add up to 100. */
export function expenseCategories({ transactions }: Ledger): readonly object[] {
  const spent = transactions.filter(
    ({ type, category }) => type === 'debit' && category !== 'Self Transfer',
  );
  const total = spent.reduce((sum, { paise }) => sum + paise, 0);
  const sums = groupBy(spent, ({ category }) => category).map((group) => ({
    category: group[0]?.category,
    share: (100 * group.reduce((sum, { paise }) => sum + paise, 0)) / total,
  }));
  sums.sort((one, other) => other.share - one.share);
  let given = 0;
  let exact = 0;
  return sums.map(({ category, share }) => {
    exact += share;
    const percentage = Math.round(exact) - given;
    given += percentage;
    return { category, percentage };
  });
}

function groupBy(
  transactions: readonly Transaction[],
  keyOf: (transaction: Transaction) => string,
): readonly (readonly Transaction[])[] {
  const groups = new Map<string, Transaction[]>();
  for (const each of transactions) {
    const group = groups.get(keyOf(each)) ?? [];
    group.push(each);
    groups.set(keyOf(each), group);
  }
  return [...groups.values()];
}
