import type { Account } from '../../bank/accounts.ts';
import { formatDay, nameDayNumber, toDayNumber } from '../../bank/days.ts';
import { findGaps, intersectPeriods, listCoveredMonths, type Period } from '../../bank/periods.ts';
import type { Transaction } from '../../bank/transactions/transaction.ts';
import { openingDay } from '../../bank/transactions/profile.ts';
import { balanceBefore, listTransactions } from '../../bank/transactions/transactions.ts';
import type { Session } from '../../sessions/sessions.ts';
import { listReadable } from '../session-data/statement-failure.ts';

/** What the statements of one account tell about the session's days. */
export interface Ledger {
  readonly account: Account;
  readonly session: Session;
  /**
   * The days that the session asks for and a statement covers, in order and without overlap: none before
   * the account was opened, and none after the statement was made.
   */
  readonly covered: readonly Period[];
  /** `2025-08`, in order: each month of which a day is covered. */
  readonly months: readonly string[];
  /** Of the covered days, the oldest first. */
  readonly transactions: readonly Transaction[];
}

export function createLedger(account: Account, session: Session): Ledger {
  const asked = session.request.period;
  const opened = openingDay(account);
  const periods = listReadable(account, session).flatMap(({ period, createdAt }) => {
    const possible = intersectPeriods(period, { from: opened, to: dayOf(createdAt) });
    const inSession = possible && intersectPeriods(possible, asked);
    return inSession ? [inSession] : [];
  });
  const covered = withoutOverlap(asked, periods);
  return {
    account,
    session,
    covered,
    months: listCoveredMonths(asked, covered),
    transactions: covered.flatMap((period) => listTransactions(account, period)),
  };
}

/** What is left of the period without its gaps. */
function withoutOverlap(whole: Period, periods: readonly Period[]): readonly Period[] {
  const gaps = findGaps(whole, periods);
  return findGaps(whole, gaps);
}

/** The balance at the end of each covered day, in order. */
export function listDayEnds({ account, covered, transactions }: Ledger): readonly DayEnd[] {
  const ends: DayEnd[] = [];
  let next = 0;
  for (const period of covered) {
    let balance = balanceBefore(account, period.from);
    for (const date of daysOf(period)) {
      for (let now = transactions[next]; now?.date === date; now = transactions[next]) {
        balance = now.balancePaise;
        next += 1;
      }
      ends.push({ date, balancePaise: balance });
    }
  }
  return ends;
}

/** Those of each month, `2025-08`; a month without any is not there. */
export function groupByMonth<T extends { readonly date: string }>(
  dated: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const months = new Map<string, T[]>();
  for (const each of dated) {
    const month = each.date.slice(0, 7);
    const list = months.get(month);
    if (list) list.push(each);
    else months.set(month, [each]);
  }
  return months;
}

export interface DayEnd {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly balancePaise: number;
}

function* daysOf({ from, to }: Period): Generator<string> {
  for (let day = toDayNumber(from); day <= toDayNumber(to); day++) yield nameDayNumber(day);
}

function dayOf(time: number): string {
  return formatDay(new Date(time));
}
