/** Days as the Session API writes them, DD/MM/YYYY; kept as UTC midnights. */

export interface Period {
  readonly from: string;
  readonly to: string;
}

export function parseDay(text: string): Date | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}

export function formatDay(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** The same day so many months before (or after), or the last day of a month that has no such day. */
export function monthsBefore(now: number, months: number): Date {
  const day = new Date(now);
  const first = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1);
  const start = new Date(first);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
  start.setUTCDate(Math.min(day.getUTCDate(), last));
  return start;
}

/** The Session API's default period: from the first day of the month six months ago until today. */
export function lastSixMonths(now: number): Period {
  const today = new Date(now);
  const start = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 6, 1));
  return { from: formatDay(start), to: formatDay(today) };
}

/** DD/MM/YYYY as YYYY-MM-DD. */
export function isoDay(text: string): string {
  return text.split('/').toReversed().join('-');
}

/** The docs: a month in whose first week the period ends is not asked for. */
export function askedFor({ from, to }: Period): Period {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (!start || !end || end.getUTCDate() > 7) return { from, to };
  const monthBefore = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), 0));
  return { from, to: monthBefore > start ? formatDay(monthBefore) : to };
}
