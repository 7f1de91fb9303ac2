import { createHash } from 'node:crypto';
import { toIsoDay } from '../days.ts';
import type { Period } from '../periods.ts';
import { listFixedPayments, type MonthOfYear } from './fixed-payments.ts';
import { createProfile, monthIndex, type AccountKey, type Profile } from './profile.ts';
import { createRandom } from './random.ts';
import { listSpendings, reference, toPaise } from './spendings.ts';
import { signedPaise, type Draft, type Transaction } from './transaction.ts';

/** Balances never fall below it. */
const MIN_BALANCE_PAISE = 100_000;

/**
 * The account's transactions on the days of the period, the oldest first. An account has the same
 * transactions in every session: each month is made from the account's seed alone, and begins with a
 * balance that is known without the months before. So any period costs only its own months, and at
 * most those since the account was opened.
 */
export function listTransactions(account: AccountKey, period: Period): readonly Transaction[] {
  const profile = createProfile(account);
  const [start, end] = [toIsoDay(period.from), toIsoDay(period.to)];
  const first = Math.max(monthOf(start), profile.firstMonth);
  const transactions: Transaction[] = [];
  for (let index = first; index <= monthOf(end); index++) {
    transactions.push(...transactionsOf(profile, index));
  }
  return transactions.filter(({ date }) => start <= date && date <= end);
}

/** The balance with which a day, DD/MM/YYYY, begins, in paise. */
export function balanceBefore(account: AccountKey, day: string): number {
  const profile = createProfile(account);
  const date = toIsoDay(day);
  const index = monthOf(date);
  const earlier = transactionsOf(profile, index).filter((each) => each.date < date);
  return earlier.reduce((sum, each) => sum + signedPaise(each), openingPaise(profile, index));
}

/** Of a day as YYYY-MM-DD. */
function monthOf(day: string): number {
  return monthIndex(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

function toMonthOfYear(index: number): MonthOfYear {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return { year, month, days: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** The balance with which a month begins. */
function openingPaise({ seed, income }: Profile, index: number): number {
  const random = createRandom(`${seed}\n${index}\nopening`);
  return toPaise(Math.round(income * (0.3 + random.next() * 0.5)) + random.between(0, 99) / 100);
}

function transactionsOf(profile: Profile, index: number): readonly Transaction[] {
  const when = toMonthOfYear(index);
  const random = createRandom(`${profile.seed}\n${index}`);
  const drafts = [
    ...listFixedPayments(profile, random, when),
    ...listSpendings(profile, random, when.days),
  ].toSorted((one, other) => one.day - other.day);
  const opening = openingPaise(profile, index);
  const selfTransfer = (day: number, paise: number): readonly Draft[] => {
    if (paise === 0) return [];
    const { otherBank: merchant } = profile;
    const note = `IMPS/${reference(random)}/SELF/${merchant}`;
    const type = paise > 0 ? 'credit' : 'debit';
    const channel = 'net_banking_transfer';
    const category = 'Self Transfer';
    return [{ day, type, paise: Math.abs(paise), channel, category, note, merchant }];
  };
  const before = selfTransfer(1, Math.max(0, MIN_BALANCE_PAISE - lowest(opening, drafts)));
  const all = [...before, ...drafts];
  const closing = all.reduce((sum, draft) => sum + signedPaise(draft), opening);
  all.push(...selfTransfer(when.days, openingPaise(profile, index + 1) - closing));
  return withBalances(profile, when, opening, all);
}

function lowest(opening: number, drafts: readonly Draft[]): number {
  let balance = opening;
  let min = opening;
  for (const draft of drafts) {
    balance += signedPaise(draft);
    min = Math.min(min, balance);
  }
  return min;
}

function withBalances(
  { seed }: Profile,
  { year, month }: MonthOfYear,
  opening: number,
  drafts: readonly Draft[],
): readonly Transaction[] {
  let balancePaise = opening;
  return drafts.map(({ day, ...draft }, index) => {
    balancePaise += signedPaise(draft);
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const hash = createHash('md5')
      .update(`${seed}\n${date}\n${index}\n${draft.note}`)
      .digest('hex');
    return { ...draft, date, balancePaise, hash };
  });
}
