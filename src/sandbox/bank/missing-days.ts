import { parseDay } from './days.ts';
import type { Period } from './periods.ts';

const DAY_MS = 86_400_000;

/**
 * The days of the periods by month, as the docs write them: `{"Jan 2024": [1, 2, 3, 4]}`.
 * Source: FinBox docs, Account Status, INCOMPLETE_DATES_UPLOAD.
 */
export function describeMissingDays(gaps: readonly Period[]): string {
  const days = new Map<string, number[]>();
  for (const { from, to } of gaps) {
    const [start, end] = [parseDay(from), parseDay(to)];
    if (!start || !end) continue;
    for (let time = start.getTime(); time <= end.getTime(); time += DAY_MS) {
      const date = new Date(time);
      const month = nameMonth(date);
      const list = days.get(month) ?? [];
      list.push(date.getUTCDate());
      days.set(month, list);
    }
  }
  const months = [...days].map(([month, list]) => `"${month}": [${list.join(', ')}]`);
  return `{${months.join(', ')}}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Nov 2023`. */
export function nameMonth(date: Date): string {
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
