import { formatDay, parseDay, type Period } from './calendar.ts';

const DAY_MS = 86_400_000;

/** Days since 1970, first and last. */
type Span = readonly [number, number];

function spanOf({ from, to }: Period): Span | null {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start && end ? [start.getTime() / DAY_MS, end.getTime() / DAY_MS] : null;
}

function dayOf(day: number): Date {
  return new Date(day * DAY_MS);
}

export function overlaps(one: Period, other: Period): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return !!a && !!b && a[0] <= b[1] && b[0] <= a[1];
}

/** What of the period no statement covers, in order. */
export function gapsIn(period: Period, covered: readonly Period[]): readonly Period[] {
  const whole = spanOf(period);
  if (!whole) return [];
  const pairs = covered.map(spanOf).filter((span) => span !== null);
  pairs.sort(([a], [b]) => a - b);
  const gaps: Span[] = [];
  let next = whole[0];
  for (const [start, end] of pairs) {
    if (start > next) gaps.push([next, Math.min(start - 1, whole[1])]);
    next = Math.max(next, end + 1);
    if (next > whole[1]) break;
  }
  if (next <= whole[1]) gaps.push([next, whole[1]]);
  return gaps.map(([from, to]) => ({ from: formatDay(dayOf(from)), to: formatDay(dayOf(to)) }));
}

/** `2026-05`, for every month of which at least a day is covered within the period. */
export function monthsIn(period: Period, covered: readonly Period[]): readonly string[] {
  const whole = spanOf(period);
  if (!whole) return [];
  const months = new Set<string>();
  for (const each of covered) {
    const span = spanOf(each);
    if (!span) continue;
    for (let day = Math.max(span[0], whole[0]); day <= Math.min(span[1], whole[1]); day++) {
      months.add(dayOf(day).toISOString().slice(0, 7));
    }
  }
  return [...months].toSorted();
}
