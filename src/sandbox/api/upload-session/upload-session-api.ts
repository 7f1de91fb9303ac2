import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { addStatement, makeAccountNumber } from '../../bank/accounts.ts';
import { answerOutage, errorBody, type ApiError } from '../../http/api-error.ts';
import type { Session, Sessions } from '../../sessions/sessions.ts';
import { addRoute } from '../route.ts';
import { SPECIAL_KEYS } from '../rules/credential-rules.ts';
import { readUpload } from './read-upload.ts';
import { MAX_FILE_BYTES } from './sent-file.ts';
import { uploadAnswer } from './upload-answer.ts';
import { UPLOAD_ERRORS } from './upload-errors.ts';

export interface UploadSessionParts {
  readonly sessions: Sessions;
  /** Beside this machine, for `file_url`. */
  readonly fileHosts: readonly string[];
  readonly now: () => number;
}

/** Base64 takes a third more than the file. */
const MAX_BODY_BYTES = 1.5 * MAX_FILE_BYTES;

const limitSize = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => refuseUpload(c, UPLOAD_ERRORS.tooLarge),
});

/** A lender uploads a statement that it has. To be mounted at `/bank-connect`. */
export function uploadSessionApi(parts: UploadSessionParts): Hono {
  const api = new Hono();
  addRoute(api, 'POST', '/v1/statement/upload_session/', limitSize, (c) =>
    uploadStatement(c, parts),
  );
  return api;
}

async function uploadStatement(
  c: Context,
  { sessions, fileHosts, now }: UploadSessionParts,
): Promise<Response> {
  const key = c.req.header('x-api-key');
  if (key === SPECIAL_KEYS.outage) return answerOutage(c);
  const denial = findDenial(key);
  if (denial) return refuseUpload(c, denial);
  const form = await readForm(c);
  if (!form) return refuseUpload(c, UPLOAD_ERRORS.noForm);
  const session = sessions.find(String(form['session_id'] ?? '').trim());
  if (!session || session.owner !== key || !isOpen(session, sessions)) {
    return refuseUpload(c, UPLOAD_ERRORS.sessionExpired);
  }
  const upload = await readUpload(form, session, fileHosts);
  if ('status' in upload) return refuseUpload(c, upload);
  // Reading may have taken a while.
  if (!isOpen(session, sessions)) return refuseUpload(c, UPLOAD_ERRORS.sessionExpired);
  const { request } = session;
  const added = addStatement(session.accounts, {
    ...upload,
    source: 'pdf',
    number: makeAccountNumber(request.linkId, upload.bank),
    type: 'SAVINGS',
    holder: request.names[0] ?? '',
    createdAt: now(),
  });
  return c.json(uploadAnswer(session, added, c.req.query()));
}

function isOpen(session: Session, sessions: Sessions): boolean {
  return !session.isDeleted && !sessions.isOver(session) && !sessions.isExpired(session);
}

function findDenial(key: string | undefined): ApiError | null {
  if (!key || key === SPECIAL_KEYS.unauthorized) return UPLOAD_ERRORS.denied;
  if (key === SPECIAL_KEYS.paymentRequired) return UPLOAD_ERRORS.trialExpired;
  return key === SPECIAL_KEYS.modeDisabled ? UPLOAD_ERRORS.notAllowed : null;
}

/** Returns `null` for a body that is not the form that its `content-type` promises. */
async function readForm(c: Context): Promise<Readonly<Record<string, unknown>> | null> {
  const type = c.req.header('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return null;
  try {
    return await c.req.parseBody();
  } catch {
    return null;
  }
}

/** The documented envelope of this call alone. */
function refuseUpload(c: Context, error: ApiError): Response {
  return c.json({ session_id: '', statement_id: '', ...errorBody(error) }, error.status);
}
