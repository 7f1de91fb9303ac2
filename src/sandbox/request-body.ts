/** The JSON object that a caller sent, its fields not yet believed. */
export type RequestBody = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is RequestBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty text counts as not given: FinBox's own SDKs send `""` for "no choice". */
export function isGiven(body: RequestBody, field: string): boolean {
  const value = body[field];
  return value !== undefined && value !== null && value !== '';
}

/** A field's text. Numbers count as text, as they do in the API's framework. */
export function textOf(body: RequestBody, field: string): string | null {
  const value = body[field];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A field's whole number, also where it came as text; `null` for anything else. */
export function integerOf(body: RequestBody, field: string): number | null {
  const text = textOf(body, field);
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Of a field that the rules have passed; not given, it is `false`. */
export function booleanOf(body: RequestBody, field: string): boolean {
  return /^(true|1)$/i.test(String(body[field] ?? ''));
}
