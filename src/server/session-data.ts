import * as v from 'valibot';
import { ProcessedAccount, UploadedAccounts } from './account.ts';
import { sessionPath, type Call, type CallOptions } from './call.ts';
import { DateRange, Id, listOf, objectOf, objectOrNothingOf, orNull, Text } from './schema.ts';

declare const CONFIRMED: unique symbol;

/**
 * The id of a session that FinBox itself reported as completed: only `confirmSession` makes one. An
 * id from the browser, a return address or a webhook is a plain `string`, and does not fit here.
 */
export type ConfirmedSessionId = string & { readonly [CONFIRMED]: true };

const UploadStatusAnswer = objectOf({
  session_id: Id,
  upload_status: v.pipe(
    Id,
    v.transform((text): UploadState =>
      text
        .trim()
        .toUpperCase()
        .replace(/[\s_-]+/g, '_')
        .replace(/^NO_UPLOAD$/, 'NO_UPLOADS'),
    ),
  ),
  session_date_range: DateRange,
  session_expiry_timestamp: Text,
  accounts: UploadedAccounts,
});

const ProcessingAnswer = objectOrNothingOf({ session_id: Text, message: Text });

const ProgressAnswer = objectOf({
  session_id: Text,
  session_progress: v.pipe(
    Id,
    v.transform((text): ProgressState => text.trim().toLowerCase()),
  ),
  progress: listOf(
    objectOf({
      statement_id: Text,
      source: Text,
      message: Text,
      identity_status: Text,
      transaction_status: Text,
      processing_status: Text,
      fraud_status: Text,
    }),
  ),
});

const SessionStatusAnswer = objectOf({
  session_id: Text,
  insights_available: orNull(v.boolean()),
  /** The verdict rests on them, so one that cannot be read must not be overlooked. */
  accounts: v.array(ProcessedAccount),
});

const Deleted = objectOrNothingOf({});

/**
 * `COMPLETED`: the customer finished, or processing was requested, whatever is missing.
 * `IN_PROGRESS`: something is uploaded, and not enough. `NO_UPLOADS`: nothing is, or there is no such
 * session. `EXPIRED`: the time passed before. The documented ones, with their spellings made one; open,
 * because the live API may know more. Source: FinBox docs, "Check Session Upload Status".
 */
export type UploadState = 'COMPLETED' | 'EXPIRED' | 'NO_UPLOADS' | 'IN_PROGRESS' | (string & {});
/** In lower case. Open, because the live API may know more. */
export type ProgressState = 'processing' | 'completed' | (string & {});
export type UploadStatus = v.InferOutput<typeof UploadStatusAnswer>;
export type ProcessingAccepted = v.InferOutput<typeof ProcessingAnswer>;
/** Each status is `processing`, `completed` or `failed`. */
export type Progress = v.InferOutput<typeof ProgressAnswer>;
export type SessionStatus = v.InferOutput<typeof SessionStatusAnswer>;

export interface UnconfirmedOptions extends CallOptions {
  /** Processes what there is, although nothing says that the customer finished. */
  readonly unconfirmed: true;
}

/**
 * The calls about a session that exists. All need the client's `serverHash`, and reject with `TypeError`
 * without it or without an id. Those that only read are repeated when the API is busy or away.
 */
export interface SessionData {
  /** The confirmation: whether the customer really finished. See `confirmSession`. */
  getUploadStatus(sessionId: string, options?: CallOptions): Promise<UploadStatus>;
  /**
   * Ends the session, and nothing can be uploaded any more. Takes a confirmed id, or any with
   * `{ unconfirmed: true }`.
   */
  initiateProcessing(
    sessionId: ConfirmedSessionId,
    options?: CallOptions,
  ): Promise<ProcessingAccepted>;
  initiateProcessing(sessionId: string, options: UnconfirmedOptions): Promise<ProcessingAccepted>;
  /** How far the processing is. See `waitForProcessing`. */
  getProgress(sessionId: string, options?: CallOptions): Promise<Progress>;
  /** The verdict on each account, after processing: a customer's success may still end in failure. */
  getSessionStatus(sessionId: string, options?: CallOptions): Promise<SessionStatus>;
  /**
   * Deletes what FinBox holds of the session, for ever: later calls are refused as `SESSION_DELETED`.
   * Source: FinBox's Postman collection alone, so what it answers does not matter.
   */
  deleteSession(sessionId: string, options?: CallOptions): Promise<void>;
}

export function createSessionData(call: Call): SessionData {
  return {
    getUploadStatus: async (sessionId, options) =>
      call(
        UploadStatusAnswer,
        read('getUploadStatus', sessionId, 'session_upload_status'),
        options,
      ),
    initiateProcessing: async (sessionId: string, options?: CallOptions) => {
      const path = sessionPath(sessionId, 'initiate_processing');
      return call(
        ProcessingAnswer,
        { operation: 'initiateProcessing', method: 'POST', path },
        options,
      );
    },
    getProgress: async (sessionId, options) =>
      call(ProgressAnswer, read('getProgress', sessionId, 'progress'), options),
    getSessionStatus: async (sessionId, options) =>
      call(SessionStatusAnswer, read('getSessionStatus', sessionId, 'session_status'), options),
    deleteSession: async (sessionId, options) => {
      const path = sessionPath(sessionId, 'delete');
      await call(Deleted, { operation: 'deleteSession', method: 'DELETE', path }, options);
    },
  };
}

function read(operation: string, sessionId: string, name: string) {
  return { operation, method: 'GET', path: sessionPath(sessionId, name) } as const;
}
