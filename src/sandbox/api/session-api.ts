import { Hono, type Context } from 'hono';
import { notFound, refuse } from '../http/api-error.ts';
import { jsonLimit, readJsonBody } from '../http/json-body.ts';
import { originOf } from '../http/host-guard.ts';
import { answerOutage } from '../http/api-error.ts';
import { isGiven, textOf, type RequestBody } from '../http/json-body.ts';
import { addRoute } from './route.ts';
import { SPECIAL_KEYS } from './rules/credential-rules.ts';
import { brokenRule } from './rules/rule.ts';
import { SESSION_RULES } from './rules/session-rules.ts';
import { readSessionRequest, type SessionVersion } from '../sessions/session-request.ts';
import { queryOf, type Sessions } from '../sessions/sessions.ts';

export interface SessionApiParts {
  readonly sessions: Sessions;
  readonly clientOrigin: string | null;
  readonly now: () => number;
}

/** Creates sessions. To be mounted at `/bank-connect`. Source: FinBox docs, Session API. */
export function sessionApi(parts: SessionApiParts): Hono {
  const api = new Hono();
  for (const version of [1, 2] as const) {
    const path = `/v${version}/session/` as const;
    addRoute(api, 'POST', path, jsonLimit, (c) => createSession(c, parts, version));
    const advice = `The Session API's address ends with a slash: /bank-connect${path}`;
    api.all(`/v${version}/session`, (c) => refuse(c, notFound(advice)));
  }
  return api;
}

async function createSession(
  c: Context,
  { sessions, clientOrigin, now }: SessionApiParts,
  version: SessionVersion,
): Promise<Response> {
  const read = await readJsonBody(c);
  if ('refusal' in read) return refuse(c, read.refusal);
  const body = version === 2 ? withBankName(read.body) : read.body;
  const apiKey = textOf(body, 'api_key') ?? (c.req.header('x-api-key') || null);
  if (apiKey === SPECIAL_KEYS.outage) return answerOutage(c);
  const refusal = brokenRule(SESSION_RULES[version], { body, apiKey });
  if (refusal) return refuse(c, refusal);
  const request = readSessionRequest(body, now(), version);
  const session = sessions.create(request, apiKey ?? undefined);
  const client = clientOrigin ?? originOf(c);
  return c.json({ session_id: session.id, redirect_url: `${client}/?${queryOf(session)}` });
}

/** Version 2 accepts both: the docs have `bank_name` in their table and `bank` in their samples. */
function withBankName(body: RequestBody): RequestBody {
  return isGiven(body, 'bank_name') || !isGiven(body, 'bank')
    ? body
    : { ...body, bank_name: body['bank'] };
}
