import { parseJson } from './answer.ts';
import { readText } from './body.ts';
import {
  askOwn,
  createEndpoint,
  isResponse,
  Refused,
  type EndpointOptions,
  type RequestHandler,
} from './endpoint.ts';
import { ownOf } from './own.ts';
import { refusalResponse } from './refusal.ts';
import type { SessionData } from './session-data.ts';

type Access = string | boolean | null | undefined | Response;

/**
 * The lender's part: whether this customer may ask about that session. Answers with the id that was
 * stored for the customer (best: it must be the named one, and serves a page that names none), or with
 * `true` for the named one. `false`, `null` and `undefined` refuse; a `Response` ends the request with
 * just that.
 */
export type SessionAccess = (
  sessionId: string | null,
  request: Request,
) => Access | Promise<Access>;

const FAILURE = 'The status could not be asked for.';
const MAX_BODY_BYTES = 10_000;
const STATES: readonly string[] = ['COMPLETED', 'IN_PROGRESS', 'NO_UPLOADS', 'EXPIRED'];

/**
 * What `status-endpoint` points at: answers `POST` of `{ session_id }` with `{ upload_status }`, one of
 * `COMPLETED`, `IN_PROGRESS`, `NO_UPLOADS` and `EXPIRED`, as FinBox says it. FinBox is asked only about
 * sessions that `access` allows for this customer; others are 404 `SESSION_NOT_FOUND`. The body of the
 * request has been read when `access` is called. Errors as of `createSessionHandler`.
 */
export function createStatusHandler(
  finbox: Pick<SessionData, 'getUploadStatus'>,
  access: SessionAccess,
  options: EndpointOptions = {},
): RequestHandler {
  async function answer(request: Request): Promise<object | Response> {
    const named = await readSessionId(request);
    const allowed = await askOwn(() => access(named, request));
    if (isResponse(allowed)) return allowed;
    const sessionId = allowed === true ? named : allowed;
    if (!sessionId || (named !== null && named !== sessionId)) throw notFound();
    const { upload_status, session_id } = await finbox.getUploadStatus(sessionId);
    if (!STATES.includes(upload_status) || session_id !== sessionId) throw unreadable();
    return { upload_status };
  }
  return createEndpoint({ name: 'createStatusHandler', failure: FAILURE, answer }, options);
}

/** `null` where the page knows of none, as after a return without an id. */
async function readSessionId(request: Request): Promise<string | null> {
  const text = await readText(request, MAX_BODY_BYTES);
  const { session_id: id } = ownOf(Object(text === null ? null : parseJson(text)));
  if (typeof id === 'string' && id) return id;
  if (id === null) return null;
  throw new Refused(
    refusalResponse({
      status: 400,
      code: 'INVALID_REQUEST',
      message: 'The body must be {"session_id": …}.',
    }),
  );
}

function notFound(): Refused {
  const message = 'This customer has no such session.';
  return new Refused(refusalResponse({ status: 404, code: 'SESSION_NOT_FOUND', message }));
}

/** A status that the page would not know, or one of another session. */
function unreadable(): Refused {
  return new Refused(refusalResponse({ status: 502, code: 'INVALID_ANSWER', message: FAILURE }));
}
