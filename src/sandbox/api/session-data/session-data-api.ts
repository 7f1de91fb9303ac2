import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { methodNotAllowed, notFound, refuse, type ApiError } from '../../http/api-error.ts';
import { BANKS } from '../../bank/banks.ts';
import { jsonLimit } from '../../http/json-body.ts';
import { originOf } from '../../http/host-guard.ts';
import { answerOutage } from '../../http/api-error.ts';
import { SPECIAL_KEYS } from '../rules/credential-rules.ts';
import type { Session, Sessions } from '../../sessions/sessions.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { updateWebhook } from '../webhooks/update-webhook.ts';
import { progressBody, sessionStatusBody, uploadStatusBody } from './session-data-bodies.ts';
import { isUnparsable } from './verdict.ts';

export interface SessionDataParts {
  readonly sessions: Sessions;
  readonly webhooks: Webhooks;
}

type Call = (c: Context, session: Session, sessions: Sessions) => Response;

function bad(code: string, message: string, status: ApiError['status'] = 400): ApiError {
  return { status, code, message };
}

/** Source: FinBox docs, the error tables of the session_data pages. */
const ERRORS = {
  denied: bad('ACCESS_DENIED', 'Authentication credentials were not provided', 403),
  noId: bad('KEY_REQUIRED', 'valid session_id is required'),
  unknown: bad('SESSION_NOT_FOUND', 'The provided session ID is invalid', 404),
  deleted: bad('SESSION_DELETED', 'The provided session ID has been deleted', 410),
  duplicate: bad(
    'DUPLICATE_PROCESSING_REQUEST',
    'Request for processing have already been initiated',
  ),
  unparsable: bad('UNPARSABLE_STATEMENTS', 'The uploaded statements are not parsable'),
  notRequested: bad(
    'PROCESSING_NOT_REQUESTED',
    'Cannot proceed as the processing has not been requested yet',
  ),
  notCompleted: bad('PROCESSING_NOT_COMPLETED', 'Processing is not completed yet'),
};

const getUploadStatus: Call = (c, session, sessions) => c.json(uploadStatusBody(session, sessions));

const initiateProcessing: Call = (c, session, sessions) => {
  if (session.processingRequestedAt !== null) return refuse(c, ERRORS.duplicate);
  if (session.accounts.every(isUnparsable)) return refuse(c, ERRORS.unparsable);
  sessions.requestProcessing(session);
  return c.json({ session_id: session.id, message: 'success' }, 202);
};

const getProgress: Call = (c, session, sessions) =>
  session.processingRequestedAt === null
    ? refuse(c, ERRORS.notRequested)
    : c.json(progressBody(session, sessions));

const getSessionStatus: Call = (c, session, sessions) => {
  if (session.processingRequestedAt === null) return refuse(c, ERRORS.notRequested);
  if (!sessions.isProcessed(session)) return refuse(c, ERRORS.notCompleted);
  return c.json(sessionStatusBody(session));
};

/** Only in FinBox's Postman collection. */
const deleteSession: Call = (c, session, sessions) => {
  sessions.delete(session);
  return c.json({ session_id: session.id, message: 'success' });
};

const CALLS: readonly (readonly ['GET' | 'POST' | 'DELETE', string, Call])[] = [
  ['GET', 'session_upload_status', getUploadStatus],
  ['POST', 'initiate_processing', initiateProcessing],
  ['GET', 'progress', getProgress],
  ['GET', 'session_status', getSessionStatus],
  ['DELETE', 'delete', deleteSession],
];

/** What a lender's back end calls after the journey. To be mounted at `/bank-connect`. */
export function sessionDataApi({ sessions, webhooks }: SessionDataParts): Hono {
  const api = new Hono();
  api.use('/v1/session_data/*', credentials);
  api.use('/v1/banks/*', credentials);
  api.post('/v1/session_data/update_webhook/', jsonLimit, (c) => updateWebhook(c, webhooks));
  api.all('/v1/session_data/update_webhook/', (c) => methodNotAllowed(c, 'POST'));
  for (const [method, name, call] of CALLS) {
    const path = `/v1/session_data/:id/${name}/`;
    api.on(method, path, (c) => forSession(c, sessions, call));
    api.all(path, (c) => methodNotAllowed(c, method));
    api.all(`/v1/session_data//${name}/`, (c) => refuse(c, ERRORS.noId));
  }
  api.get('/v1/banks/catalogue/', catalogue);
  api.all('/v1/banks/catalogue/', (c) => methodNotAllowed(c, 'GET'));
  api.all('*', (c) =>
    refuse(c, notFound('The sandbox has no such address. Its own page, at /, lists what it has.')),
  );
  return api;
}

const credentials: MiddlewareHandler = async (c, next) => {
  const given = [c.req.header('x-api-key'), c.req.header('server-hash')];
  if (given.includes(SPECIAL_KEYS.outage)) return answerOutage(c);
  const isGood = given.every((each) => each && each !== SPECIAL_KEYS.unauthorized);
  return isGood ? next() : refuse(c, ERRORS.denied);
};

function forSession(c: Context, sessions: Sessions, call: Call): Response {
  const id = (c.req.param('id') ?? '').trim();
  if (id === '') return refuse(c, ERRORS.noId);
  const session = sessions.find(id);
  if (!session) return refuse(c, ERRORS.unknown);
  if (session.isDeleted) return refuse(c, ERRORS.deleted);
  return call(c, session, sessions);
}

function catalogue(c: Context): Response {
  const logo = `${originOf(c)}/assets/icon.svg`;
  const banks = BANKS.map(({ id, name, modes }) => ({
    name: id,
    full_name: name,
    npci_code: null,
    logo_url: logo,
    is_pdf_upload_available: modes.includes('pdf'),
    is_net_banking_available: modes.includes('online'),
    is_aa_available: modes.includes('aa'),
  }));
  return c.json({ count: banks.length, banks });
}
