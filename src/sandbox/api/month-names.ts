const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Aug-2025` or `Aug 2025`. */
export function nameMonth(day: Date, separator: '-' | ' '): string {
  return `${NAMES[day.getUTCMonth()]}${separator}${day.getUTCFullYear()}`;
}
