/** Days as the Session API writes them, DD/MM/YYYY; a `Date` of this module is a midnight in UTC. */

export function parseDay(text: string): Date | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // The constructor takes the years from 0 to 99 for those of the last century.
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date : null;
}

const INDIA_AHEAD_MS = 5.5 * 3_600_000;

/** The day in India, whatever the time zone of this machine. India has no daylight saving time. */
export function todayInIndia(now: number): Date {
  const day = new Date(now + INDIA_AHEAD_MS);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()));
}

export function formatDay(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** DD/MM/YYYY as YYYY-MM-DD. */
export function toIsoDay(day: string): string {
  return day.split('/').toReversed().join('-');
}

export const DAY_MS = 86_400_000;

/** A day of a period, DD/MM/YYYY, counted from 1970. */
export function toDayNumber(day: string): number {
  return Date.parse(toIsoDay(day)) / DAY_MS;
}

/** As YYYY-MM-DD. */
export function nameDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** YYYY-MM-DD, as an input of type `date` sends it; `null` for anything else. */
export function parseIsoDay(text: string): Date | null {
  return parseDay(text.split('-').toReversed().join('/'));
}

/** The same day that many months earlier, or the last day of a month that has no such day. */
export function subtractMonths(now: number, months: number): Date {
  const day = new Date(now);
  const firstOfMonth = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1);
  const result = new Date(firstOfMonth);
  const daysInMonth = new Date(
    Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0),
  ).getUTCDate();
  result.setUTCDate(Math.min(day.getUTCDate(), daysInMonth));
  return result;
}
