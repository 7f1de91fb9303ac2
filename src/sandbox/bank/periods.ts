import { DAY_MS, formatDay, parseIsoDay, toDayNumber, todayInIndia } from './days.ts';

/** First and last day, DD/MM/YYYY. Both are days: whoever makes a period of a text has looked. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Undocumented. A longer period is a mistake, and would make answers of any length. */
export const MAX_YEARS = 100;

export function isTooLong(from: Date, to: Date): boolean {
  return to.getUTCFullYear() - from.getUTCFullYear() > MAX_YEARS;
}

/** First and last day, counted from 1970. */
type DayRange = readonly [number, number];

/** The Session API's default: from the first day of the month six months ago until today in India. */
export function lastSixMonths(now: number): Period {
  const today = todayInIndia(now);
  const start = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 6, 1));
  return { from: formatDay(start), to: formatDay(today) };
}

/**
 * What BankConnect asks the customer for. If the period ends in the first week of a month, that month
 * is left out. Source: FinBox docs, Session API, `to_date`.
 */
export function requiredPeriod({ from, to }: Period): Period {
  const [start, end] = toDayRange({ from, to });
  const dayOfMonth = toDate(end).getUTCDate();
  const endOfMonthBefore = end - dayOfMonth;
  const isLeftOut = dayOfMonth <= 7 && endOfMonthBefore > start;
  return { from, to: isLeftOut ? formatDay(toDate(endOfMonthBefore)) : to };
}

/** Of two days as YYYY-MM-DD; `null` unless both are days, in this order and not a century apart. */
export function parsePeriod(from: string, to: string): Period | null {
  const [start, end] = [parseIsoDay(from), parseIsoDay(to)];
  const isPeriod = start && end && start <= end && !isTooLong(start, end);
  return isPeriod ? { from: formatDay(start), to: formatDay(end) } : null;
}

const PERIOD_IN_NAME = /(\d{4}-\d{2}(?:-\d{2})?)\s*(?:to|_)\s*(\d{4}-\d{2}(?:-\d{2})?)/i;

/**
 * Reads `statement 2026-05 to 2026-10.pdf`, with or without days, because the sandbox does not read
 * the file itself. Returns `null` for a name without a period.
 */
export function periodFromFileName(fileName: string): Period | null {
  const [, from = '', to = ''] = PERIOD_IN_NAME.exec(fileName) ?? [];
  return parsePeriod(from.length === 7 ? `${from}-01` : from, to.length === 7 ? lastDayOf(to) : to);
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number >= 1 && number <= 12
    ? new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
    : '';
}

export function isOverlapping(one: Period, other: Period): boolean {
  const [a, b] = [toDayRange(one), toDayRange(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}

/** The days that both have; `null` if there are none. */
export function intersectPeriods(one: Period, other: Period): Period | null {
  const [a, b] = [toDayRange(one), toDayRange(other)];
  const [first, last] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return first <= last ? { from: formatDay(toDate(first)), to: formatDay(toDate(last)) } : null;
}

/** The parts of the period that no statement covers, in order. */
export function findGaps(period: Period, covered: readonly Period[]): readonly Period[] {
  const whole = toDayRange(period);
  const ranges = covered.map(toDayRange).toSorted(([a], [b]) => a - b);
  const gaps: DayRange[] = [];
  let next = whole[0];
  for (const [start, end] of ranges) {
    if (start > next) gaps.push([next, Math.min(start - 1, whole[1])]);
    next = Math.max(next, end + 1);
    if (next > whole[1]) break;
  }
  if (next <= whole[1]) gaps.push([next, whole[1]]);
  return gaps.map(([from, to]) => ({ from: formatDay(toDate(from)), to: formatDay(toDate(to)) }));
}

/** Every month, as `2026-05`, of which at least one day of the period is covered. */
export function listCoveredMonths(period: Period, covered: readonly Period[]): readonly string[] {
  const whole = toDayRange(period);
  const months = new Set<string>();
  for (const range of covered.map(toDayRange)) {
    const [from, to] = [Math.max(range[0], whole[0]), Math.min(range[1], whole[1])];
    for (let day = from; day <= to; day = firstOfNextMonth(day)) {
      months.add(toDate(day).toISOString().slice(0, 7));
    }
  }
  return [...months].toSorted();
}

function firstOfNextMonth(day: number): number {
  const date = toDate(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY_MS;
}

function toDayRange({ from, to }: Period): DayRange {
  return [toDayNumber(from), toDayNumber(to)];
}

function toDate(day: number): Date {
  return new Date(day * DAY_MS);
}
