import type { Account } from '../../bank/accounts.ts';
import { formatDay, parseDay, toIsoDay } from '../../bank/days.ts';
import { findGaps, intersectPeriods, listCoveredMonths, type Period } from '../../bank/periods.ts';
import { signedPaise, type Transaction } from '../../bank/transactions/transaction.ts';
import { openingDay } from '../../bank/transactions/profile.ts';
import { listTransactions } from '../../bank/transactions/transactions.ts';
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

/** The balance at the end of each covered day, in order; empty without transactions. */
export function listDayEnds({ covered, transactions }: Ledger): readonly DayEnd[] {
  const ends: DayEnd[] = [];
  let next = 0;
  for (const period of covered) {
    const first = transactions[next];
    if (!first) break;
    let balance = first.balancePaise - signedPaise(first);
    for (const date of daysOf(period)) {
      while (transactions[next]?.date === date) {
        balance = transactions[next]?.balancePaise ?? balance;
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

const DAY_MS = 86_400_000;

function* daysOf({ from, to }: Period): Generator<string> {
  const end = parseDay(to)?.getTime() ?? 0;
  for (let time = parseDay(from)?.getTime() ?? 1; time <= end; time += DAY_MS) {
    yield toIsoDay(formatDay(new Date(time)));
  }
}

function dayOf(time: number): string {
  return formatDay(new Date(time));
}
