import { formatDay, parseDay, type Period } from './calendar.ts';

/*
 * The sandbox does not read what it is given, so that a statement's period comes from the customer
 * or from the name of the file.
 */

const IN_NAME = /(\d{4}-\d{2}(?:-\d{2})?)\s*(?:to|_)\s*(\d{4}-\d{2}(?:-\d{2})?)/i;

/** `statement 2026-05 to 2026-10.pdf`, with or without days; `null` for a name that says nothing. */
export function periodInName(fileName: string): Period | null {
  const [, from = '', to = ''] = IN_NAME.exec(fileName) ?? [];
  return periodOf(from.length === 7 ? `${from}-01` : from, to.length === 7 ? lastDayOf(to) : to);
}

/** Of two days as YYYY-MM-DD; `null` unless both are days, in this order. */
export function periodOf(from: string, to: string): Period | null {
  const [start, end] = [from, to].map((day) => parseDay(day.split('-').toReversed().join('/')));
  return start && end && start <= end ? { from: formatDay(start), to: formatDay(end) } : null;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number >= 1 && number <= 12
    ? new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
    : '';
}
