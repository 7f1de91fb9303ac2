/** The codes of the Session API (FinBox docs, session flow; both error tables). */
export type SessionErrorCode =
  | 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED'
  | 'INVALID_AA_PARAMETER'
  | 'INVALID_BANK_NAME'
  | 'INVALID_DATE_FORMAT'
  | 'INVALID_DATE_RANGE'
  | 'INVALID_LENGTH'
  | 'INVALID_MOBILE_NUMBER'
  | 'INVALID_PARAMETER_COUNT'
  | 'INVALID_REQUEST'
  | 'INVALID_SESSION_EXPIRY'
  | 'INVALID_URL'
  | 'METHOD_NOT_ALLOWED'
  | 'MISSING_AA_PARAMETER'
  | 'MISSING_BANK_NAME'
  | 'MISSING_DATE_FIELD'
  | 'MODE_NOT_AVAILABLE'
  | 'MODE_NOT_ENABLED'
  | 'PAYMENT_REQUIRED'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** The codes of the calls about a session that exists (FinBox docs, upload and processing status). */
export type SessionDataErrorCode =
  | 'ACCESS_DENIED'
  | 'DUPLICATE_PROCESSING_REQUEST'
  | 'KEY_REQUIRED'
  | 'PROCESSING_NOT_COMPLETED'
  | 'PROCESSING_NOT_REQUESTED'
  | 'SESSION_DELETED'
  | 'SESSION_NOT_FOUND'
  | 'UNPARSABLE_STATEMENTS';

/** Our own codes, for what the API did not name; `HTTP_502` and the like repeat the status. */
export type ClientErrorCode =
  'SESSION_API_UNREACHABLE' | 'TIMEOUT' | 'INVALID_ANSWER' | `HTTP_${number}`;

/** The documented codes, for completion and `switch`. Open, because the live API may know more. */
export type FinboxErrorCode =
  SessionErrorCode | SessionDataErrorCode | ClientErrorCode | (string & {});

/**
 * Where the error was found: `check`, before anything was sent; `answer`, in what the API said;
 * `connection`, where no answer came.
 */
export type FinboxErrorSource = 'check' | 'answer' | 'connection';

export interface FinboxErrorDetails {
  readonly status: number;
  readonly code: FinboxErrorCode;
  readonly source: FinboxErrorSource;
  readonly field?: string | null;
  readonly cause?: Error;
}

/**
 * A call that the Session API refused, would have refused, or did not answer. Safe to log whole: the
 * API key and the server hash are taken out of all its parts. `message` is the API's where it gave
 * one; its wording is not stable, so branch on `code`, and on `status` where credentials are wrong,
 * which FinBox reports under several codes.
 */
export class FinboxApiError extends Error {
  override readonly name = 'FinboxApiError';
  /** The HTTP status; 400 where a check refused, 0 where no answer came. */
  readonly status: number;
  readonly code: FinboxErrorCode;
  readonly source: FinboxErrorSource;
  /** The parameter at fault, where one is named. */
  readonly field: string | null;

  constructor(message: string, { status, code, source, field, cause }: FinboxErrorDetails) {
    super(message, cause && { cause });
    this.status = status;
    this.code = code;
    this.source = source;
    this.field = field ?? null;
  }
}
