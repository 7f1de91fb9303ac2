import { signedPaise, type Transaction } from '../../bank/transactions/transaction.ts';
import { groupByMonth, listDayEnds, type DayEnd, type Ledger } from './ledger.ts';
import { COUNTED, isEmi, isSalary, isTurnover, SALARY_SPENDINGS } from './series.ts';
import { monthAndYear, toRupees } from './transaction-body.ts';

type Series = Record<string, number>;

/** About ninety series, each from a month, `Aug-2025`, to a number. The months are the covered ones. */
export function monthlyAnalysis(ledger: Ledger): Readonly<Record<string, Series>> {
  const dayEndsOf = groupByMonth(listDayEnds(ledger));
  const transactionsOf = groupByMonth(ledger.transactions);
  const analysis: Record<string, Series> = {};
  for (const month of ledger.months) {
    const transactions = transactionsOf.get(month) ?? [];
    const values = {
      ...balancesOf(transactions, dayEndsOf.get(month) ?? []),
      ...countsOf(transactions),
      ...derivedFrom(transactions),
    };
    for (const [name, value] of Object.entries(values)) {
      (analysis[name] ??= {})[monthAndYear(month)] = value;
    }
  }
  return analysis;
}

/** Each covered month has at least one day, and each covered day has an end. */
function balancesOf(
  transactions: readonly Transaction[],
  dayEnds: readonly DayEnd[],
): Readonly<Record<string, number>> {
  const ends = dayEnds.map(({ balancePaise }) => balancePaise);
  const balances = transactions.map(({ balancePaise }) => balancePaise);
  const all = balances.length > 0 ? balances : ends;
  const first = transactions[0];
  const everyFifth = dayEnds
    .filter(({ date }) => Number(date.slice(-2)) % 5 === 0)
    .map(({ balancePaise }) => balancePaise);
  const rounded: Record<string, number> = {
    opening_balance: first ? first.balancePaise - signedPaise(first) : (ends[0] ?? 0),
    closing_balance: all.at(-1) ?? 0,
    median_balance: medianOf(ends),
    mode_balance: modeOf(ends),
    avg_bal: meanOf(ends),
    avg_bal_multipleof5: meanOf(everyFifth),
    max_bal: Math.max(...all),
    min_bal: Math.min(...all),
    max_eod_balance: Math.max(...ends),
    min_eod_balance: Math.min(...ends),
  };
  return mapValues(rounded, toRupees);
}

function countsOf(transactions: readonly Transaction[]): Readonly<Record<string, number>> {
  const values: Record<string, number> = { cnt_transactions: transactions.length };
  for (const [name, isCounted] of Object.entries(COUNTED)) {
    const counted = transactions.filter(isCounted);
    values[`amt_${name}`] = toRupees(sumOf(counted));
    values[`cnt_${name}`] = counted.length;
  }
  return values;
}

function derivedFrom(transactions: readonly Transaction[]): Readonly<Record<string, number>> {
  const credits = transactions.filter(({ type }) => type === 'credit');
  const debits = transactions.filter(({ type }) => type === 'debit');
  const emis = transactions.filter(isEmi);
  const salaries = transactions.filter(isSalary);
  const turnover = toRupees(sumOf(transactions.filter(isTurnover)));
  const salary = sumOf(salaries);
  const values: Record<string, number> = {
    avg_emi: meanAmount(emis),
    turnover_excluding_loan_and_self_credit: turnover,
    turnover_excluding_loan_self_and_fdrd_credit: turnover,
    net_cash_inflow: toRupees(sumOf(credits) - sumOf(debits)),
    avg_credit_transaction_size: meanAmount(credits),
    avg_debit_transaction_size: meanAmount(debits),
    total_amount_of_salary: toRupees(salary),
    number_of_salary_transactions: salaries.length,
  };
  for (const [name, isCounted] of Object.entries(SALARY_SPENDINGS)) {
    const spent = sumOf(transactions.filter(isCounted));
    values[`perc_salary_spend_${name}`] = salary > 0 ? Math.round((100 * spent) / salary) : 0;
  }
  return values;
}

function sumOf(transactions: readonly Transaction[]): number {
  return transactions.reduce((sum, { paise }) => sum + paise, 0);
}

function meanAmount(transactions: readonly Transaction[]): number {
  return toRupees(meanOf(transactions.map(({ paise }) => paise)));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : 0;
}

/** Of two in the middle, the mean. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

/** The most frequent one; of several, the first. */
function modeOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function mapValues(
  record: Readonly<Record<string, number>>,
  change: (value: number) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
