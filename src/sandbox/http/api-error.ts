import type { Context } from 'hono';

/** A request that the API refuses. Source of codes and messages: FinBox docs. */
export interface ApiError {
  readonly status: 400 | 401 | 402 | 403 | 404 | 405 | 410 | 413 | 415 | 500;
  readonly code: string;
  readonly message: string;
}

/** The documented envelope: `{"error":{"code","message"}}`. */
export function errorBody({ code, message }: ApiError): {
  error: { code: string; message: string };
} {
  return { error: { code, message } };
}

export function refuse(c: Context, error: ApiError): Response {
  return c.json(errorBody(error), error.status);
}

export function invalidRequest(message: string): ApiError {
  return { status: 400, code: 'INVALID_REQUEST', message };
}

export function notFound(message: string): ApiError {
  return { status: 404, code: 'NOT_FOUND', message };
}

export function methodNotAllowed(c: Context, allowed: string): Response {
  c.header('Allow', allowed);
  const message = `Method ${c.req.method} not allowed.`;
  return refuse(c, { status: 405, code: 'METHOD_NOT_ALLOWED', message });
}

/** What a proxy in front of the API answers when the API is down: HTML, and not the documented envelope. */
export function answerOutage(c: Context): Response {
  c.header('Retry-After', '1');
  c.header('Content-Type', 'text/html; charset=utf-8');
  return c.body('<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>', 503);
}
