/** Whether a value is a `DD/MM/YYYY` of the calendar, as 31/02/2026 is not. */
export function isCalendarDate(value: unknown): boolean {
  return toIsoDate(value) !== null;
}

/** Whether both are dates, the first before the second. */
export function isInOrder(from: unknown, to: unknown): boolean {
  const [start, end] = [toIsoDate(from), toIsoDate(to)];
  return start !== null && end !== null && start < end;
}

function toIsoDate(value: unknown): string | null {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(String(value)) ?? [];
  const iso = `${year}-${month}-${day}`;
  const isInCalendar = new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso);
  return isInCalendar ? iso : null;
}
