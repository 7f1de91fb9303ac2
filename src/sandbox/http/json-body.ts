import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { invalidRequest, refuse, type ApiError } from './api-error.ts';

const MAX_BODY_BYTES = 1_000_000;
const BROKEN_BODY = invalidRequest('Something went wrong');

export const jsonLimit = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => refuse(c, { ...BROKEN_BODY, status: 413 }),
});

export type JsonBody = { readonly body: RequestBody } | { readonly refusal: ApiError };

export async function readJsonBody(c: Context): Promise<JsonBody> {
  const mediaType = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(mediaType)) {
    const message = `Unsupported media type ${mediaType.slice(0, 100)}`.trim();
    return { refusal: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message } };
  }
  const body = await c.req.json<unknown>().catch(() => null);
  return isObject(body) ? { body } : { refusal: BROKEN_BODY };
}

/** The JSON object of a request. Its fields have not been checked yet. */
export type RequestBody = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is RequestBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty string counts as not given, because FinBox's own SDKs send `""` for it. */
export function isGiven(body: RequestBody, field: string): boolean {
  const value = body[field];
  return value !== undefined && value !== null && value !== '';
}

/** Accepts numbers too, as the API does. `null` for anything else. */
export function textOf(body: RequestBody, field: string): string | null {
  const value = body[field];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Accepts an integer, or a string that is one. `null` for anything else. */
export function integerOf(body: RequestBody, field: string): number | null {
  const text = textOf(body, field);
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

/** For a field that the rules have checked. `false` where it is not given. */
export function booleanOf(body: RequestBody, field: string): boolean {
  return /^(true|1)$/i.test(String(body[field] ?? ''));
}
