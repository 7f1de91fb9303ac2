import { ownField } from '../shared/own-field.ts';
import { looseText, toText } from './field.ts';

/** What FinBox says of a session's uploads, each spelling of it made one. */
export type UploadState = 'COMPLETED' | 'IN_PROGRESS' | 'NO_UPLOADS' | 'EXPIRED';

/**
 * What the lender's status endpoint answers, in the Session API's own spelling. A status that is not
 * known means that the session is not completed yet.
 */
export interface SessionStatus {
  readonly upload_status: UploadState | (string & {});
  /** Which session it is. An answer about another one than was asked for does not count. */
  readonly session_id?: string;
}

export interface SessionStatusAnswer {
  readonly status: UploadState;
  /** `null` where the answer does not name its session. */
  readonly sessionId: string | null;
}

/** `null` where the answer has no status that is known. The documents write `NO UPLOADS` too. */
export function decodeSessionStatus(data: unknown): SessionStatusAnswer | null {
  const written = toText(ownField(data, 'upload_status')).trim().toUpperCase();
  const status = written.replace(/[\s_-]+/g, '_');
  if (!isUploadState(status)) return null;
  return { status, sessionId: looseText(ownField(data, 'session_id'))?.trim() || null };
}

function isUploadState(status: string): status is UploadState {
  return ['COMPLETED', 'IN_PROGRESS', 'NO_UPLOADS', 'EXPIRED'].includes(status);
}
