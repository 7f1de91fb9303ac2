import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { invalidRequest, refuse, type ApiError } from './api-error.ts';
import { isObject, type RequestBody } from './request-body.ts';

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
