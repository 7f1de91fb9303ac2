import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorBody, invalidRequest, type ApiError } from './api-error.ts';
import { originOf } from './loopback.ts';
import { brokenRule, type Submission } from './rules/rule.ts';
import { SESSION_RULES } from './rules/session-rules.ts';
import { readSessionRequest, textOf, type RequestBody } from './session-request.ts';
import type { Sessions } from './sessions.ts';

export interface SessionApiParts {
  readonly sessions: Sessions;
  readonly clientOrigin: string | null;
  readonly now: () => number;
}

const MAX_BODY_BYTES = 1_000_000;
const BROKEN_BODY = invalidRequest('Something went wrong');

/** The Session API, to be mounted at `/bank-connect`. Source: FinBox docs, Session API. */
export function sessionApi(parts: SessionApiParts): Hono {
  const api = new Hono();
  const limit = bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: (c) => refuse(c, { ...BROKEN_BODY, status: 413 }),
  });
  api.all('/v1/session/', limit, async (c) => {
    const submission = await readSubmission(c);
    if ('status' in submission) return refuse(c, submission);
    const refusal = brokenRule(SESSION_RULES, submission);
    if (refusal) return refuse(c, refusal);
    const session = parts.sessions.create(readSessionRequest(submission.body, parts.now()));
    const client = parts.clientOrigin ?? originOf(c);
    return c.json({ session_id: session.id, redirect_url: `${client}/?session_id=${session.id}` });
  });
  api.all('/v1/session', (c) =>
    refuse(c, notFound("The Session API's address ends with a slash: /bank-connect/v1/session/")),
  );
  api.all('*', (c) =>
    refuse(c, notFound('The sandbox has no such address. Its own page, at /, lists what it has.')),
  );
  return api;
}

async function readSubmission(c: Context): Promise<Submission | ApiError> {
  const { method } = c.req;
  if (method !== 'POST') {
    return { status: 405, code: 'METHOD_NOT_ALLOWED', message: `Method ${method} not allowed.` };
  }
  const mediaType = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(mediaType)) {
    const message = `Unsupported media type ${mediaType.slice(0, 100)}`.trim();
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message };
  }
  const body = await c.req.json<unknown>().catch(() => null);
  if (!isObject(body)) return BROKEN_BODY;
  return { body, apiKey: textOf(body, 'api_key') ?? (c.req.header('x-api-key') || null) };
}

function isObject(value: unknown): value is RequestBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notFound(message: string): ApiError {
  return { status: 404, code: 'NOT_FOUND', message };
}

function refuse(c: Context, error: ApiError): Response {
  if (error.status === 405) c.header('Allow', 'POST');
  return c.json(errorBody(error), error.status);
}
