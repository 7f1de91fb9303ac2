import { Hono, type Context } from 'hono';
import { refuse } from '../../http/api-error.ts';
import { jsonLimit } from '../../http/json-body.ts';
import { requireCredentials } from '../credentials.ts';
import { insightsBody } from '../insights/insights-body.ts';
import type { StatementFiles } from '../pdfs/statement-files.ts';
import { addRoute } from '../route.ts';
import { updateWebhook } from '../webhooks/update-webhook.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { Session, Sessions } from '../../sessions/sessions.ts';
import { progressBody, sessionStatusBody, uploadStatusBody } from './session-data-bodies.ts';
import { SESSION_DATA_ERRORS as ERRORS } from './session-data-errors.ts';
import { isUnparsable } from './statement-failure.ts';

export interface SessionDataParts {
  readonly sessions: Sessions;
  readonly webhooks: Webhooks;
  readonly files: StatementFiles;
}

type Call = (c: Context, session: Session, parts: SessionDataParts) => Response;

const getUploadStatus: Call = (c, session, { sessions }) =>
  c.json(uploadStatusBody(session, sessions));

/** A session without accounts is processed too: no documented error is about it. */
const initiateProcessing: Call = (c, session, { sessions }) => {
  if (session.processingRequestedAt !== null) return refuse(c, ERRORS.duplicate);
  if (isUnparsable(session)) return refuse(c, ERRORS.unparsable);
  sessions.requestProcessing(session);
  return c.json({ session_id: session.id, message: 'success' }, 202);
};

const getProgress: Call = (c, session, { sessions }) =>
  session.processingRequestedAt === null
    ? refuse(c, ERRORS.notRequested)
    : c.json(progressBody(session, sessions));

const getSessionStatus = onceProcessed((c, session) => c.json(sessionStatusBody(session)));

const getInsights = onceProcessed((c, session) => c.json(insightsBody(session)));

const getPdfs: Call = (c, session, { files }) => c.json(files.listBody(c, session));

/** Only in FinBox's Postman collection. */
const deleteSession: Call = (c, session, { sessions }) => {
  sessions.delete(session);
  return c.json({ session_id: session.id, message: 'success' });
};

const CALLS: readonly (readonly ['GET' | 'POST' | 'DELETE', string, Call])[] = [
  ['GET', 'session_upload_status', getUploadStatus],
  ['POST', 'initiate_processing', initiateProcessing],
  ['GET', 'progress', getProgress],
  ['GET', 'session_status', getSessionStatus],
  ['GET', 'insights', getInsights],
  ['GET', 'get_pdfs', getPdfs],
  ['DELETE', 'delete', deleteSession],
];

/** What a lender's back end calls after the journey. To be mounted at `/bank-connect`. */
export function sessionDataApi(parts: SessionDataParts): Hono {
  const api = new Hono();
  api.use('/v1/session_data/*', requireCredentials);
  addRoute(api, 'POST', '/v1/session_data/update_webhook/', jsonLimit, (c) =>
    updateWebhook(c, parts.webhooks),
  );
  for (const [method, name, call] of CALLS) {
    addRoute(api, method, `/v1/session_data/:id/${name}/`, (c) => forSession(c, parts, call));
    api.all(`/v1/session_data//${name}/`, (c) => refuse(c, ERRORS.noId));
  }
  return api;
}

function onceProcessed(call: Call): Call {
  return (c, session, parts) => {
    if (session.processingRequestedAt === null) return refuse(c, ERRORS.notRequested);
    if (!parts.sessions.isProcessed(session)) return refuse(c, ERRORS.notCompleted);
    return call(c, session, parts);
  };
}

/** A session of another key is as good as none, so that nobody learns that it exists. */
function forSession(c: Context, parts: SessionDataParts, call: Call): Response {
  const id = (c.req.param('id') ?? '').trim();
  if (id === '') return refuse(c, ERRORS.noId);
  const session = parts.sessions.find(id);
  if (!session || session.owner !== c.req.header('x-api-key')) return refuse(c, ERRORS.unknown);
  if (session.isDeleted) return refuse(c, ERRORS.deleted);
  return call(c, session, parts);
}
