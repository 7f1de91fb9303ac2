import * as v from 'valibot';
import {
  DateRange,
  Id,
  listOf,
  orNull,
  ProcessedAccounts,
  Text,
  UploadedAccounts,
} from './account.ts';
import { readAnswer } from './answer.ts';
import type { Send } from './request.ts';

declare const CONFIRMED: unique symbol;

/**
 * The id of a session that FinBox itself reported as completed: only `confirmSession` makes one. An
 * id from the browser, a return address or a webhook is a plain `string`, and does not fit here.
 */
export type ConfirmedSessionId = string & { readonly [CONFIRMED]: true };

const UploadStatusAnswer = v.object({
  session_id: Id,
  upload_status: v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .trim()
        .toUpperCase()
        .replace(/[\s_-]+/g, '_')
        .replace(/^NO_UPLOAD$/, 'NO_UPLOADS'),
    ),
    v.picklist(['COMPLETED', 'EXPIRED', 'NO_UPLOADS', 'IN_PROGRESS']),
  ),
  session_date_range: DateRange,
  session_expiry_timestamp: Text,
  accounts: UploadedAccounts,
});

const ProcessingAnswer = v.object({ session_id: Id, message: Text });

const ProgressAnswer = v.object({
  session_id: Id,
  session_progress: v.pipe(
    v.string(),
    v.transform((text) => text.toLowerCase()),
    v.picklist(['processing', 'completed']),
  ),
  progress: listOf(
    v.object({
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

const SessionStatusAnswer = v.object({
  session_id: Id,
  insights_available: v.boolean(),
  accounts: ProcessedAccounts,
});

const BankCatalogueAnswer = v.object({
  count: orNull(v.number()),
  banks: v.array(
    v.object({
      name: Id,
      full_name: Text,
      npci_code: Text,
      logo_url: Text,
      is_pdf_upload_available: v.fallback(v.boolean(), false),
      is_net_banking_available: v.fallback(v.boolean(), false),
      is_aa_available: v.fallback(v.boolean(), false),
    }),
  ),
});

/**
 * `COMPLETED`: the customer finished, or processing was requested, whatever is missing.
 * `IN_PROGRESS`: something is uploaded, and not enough. `NO_UPLOADS`: nothing is, or there is no such
 * session. `EXPIRED`: the time passed before. Source: FinBox docs, "Check Session Upload Status".
 */
export type UploadState = v.InferOutput<typeof UploadStatusAnswer>['upload_status'];
export type UploadStatus = v.InferOutput<typeof UploadStatusAnswer>;
export type ProcessingAccepted = v.InferOutput<typeof ProcessingAnswer>;
/** Each status is `processing`, `completed` or `failed`. */
export type Progress = v.InferOutput<typeof ProgressAnswer>;
export type SessionStatus = v.InferOutput<typeof SessionStatusAnswer>;
export type BankCatalogue = v.InferOutput<typeof BankCatalogueAnswer>;

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface UnconfirmedOptions extends CallOptions {
  /** Processes what there is, although nothing says that the customer finished. */
  readonly unconfirmed: true;
}

/**
 * The calls about a session that exists, and the list of banks. All need the client's `serverHash`,
 * and reject with `TypeError` without it or without an id. All but `initiateProcessing` are repeated
 * when the API is busy or away.
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
  /** To be asked every two seconds, as FinBox advises, until `session_progress` is `completed`. */
  getProgress(sessionId: string, options?: CallOptions): Promise<Progress>;
  /** The verdict on each account, after processing: a customer's success may still end in failure. */
  getSessionStatus(sessionId: string, options?: CallOptions): Promise<SessionStatus>;
  /** Every bank that FinBox knows now, for `bank_name`. */
  getBankCatalogue(options?: CallOptions): Promise<BankCatalogue>;
}

/** `headers` is asked at each call, so that it may refuse. */
export function createSessionData(send: Send, headers: () => Record<string, string>): SessionData {
  async function call<T>(
    method: 'GET' | 'POST',
    path: string,
    schema: v.GenericSchema<unknown, T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    return readAnswer(schema, await send({ method, path, headers: headers(), signal }));
  }
  return {
    getUploadStatus: async (sessionId, { signal } = {}) =>
      call('GET', pathOf(sessionId, 'session_upload_status'), UploadStatusAnswer, signal),
    initiateProcessing: async (sessionId: string, { signal }: CallOptions = {}) =>
      call('POST', pathOf(sessionId, 'initiate_processing'), ProcessingAnswer, signal),
    getProgress: async (sessionId, { signal } = {}) =>
      call('GET', pathOf(sessionId, 'progress'), ProgressAnswer, signal),
    getSessionStatus: async (sessionId, { signal } = {}) =>
      call('GET', pathOf(sessionId, 'session_status'), SessionStatusAnswer, signal),
    getBankCatalogue: async ({ signal } = {}) =>
      call('GET', '/v1/banks/catalogue/', BankCatalogueAnswer, signal),
  };
}

/** Two ids survive the encoding and would lead elsewhere: `.` and `..`. */
function pathOf(sessionId: unknown, call: string): string {
  if (typeof sessionId !== 'string' || /^(\s*|\.\.?)$/.test(sessionId)) {
    throw new TypeError('The session id must be the session_id of the Session API, not empty.');
  }
  return `/v1/session_data/${encodeURIComponent(sessionId)}/${call}/`;
}
