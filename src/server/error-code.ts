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

/** The codes of the upload by API (FinBox docs, session flow, "Upload Statement"). */
export type StatementErrorCode =
  | 'BANK_NAME_MISMATCH'
  | 'BANK_NAME_UNDETECTED'
  | 'EMPTY_FILE'
  | 'INVALID_ACCOUNT_CATEGORY'
  | 'INVALID_API_KEY'
  | 'INVALID_BASE_64'
  | 'INVALID_FILE_OBJECT'
  | 'INVALID_FILE_URL'
  | 'MISSING_FILE_OBJECT'
  | 'OUT_OF_DATE_RANGE'
  | 'PASSWORD_INCORRECT'
  | 'PDF_IS_IMAGE'
  | 'SESSION_EXPIRED'
  | 'SESSION_NOT_FOUND'
  | 'STATEMENT_DUPLICATE'
  | 'STATEMENT_UNSUPPORTED_FORMAT'
  | 'TRIAL_PERIOD_EXPIRED';

/** The codes of the recurring pulls (FinBox docs, session flow, "AA recurring pull"). */
export type RecurringErrorCode =
  | 'CONSENT_OVERUSED'
  | 'CONSENT_REVOKED'
  | 'INVALID_CONSENT_ID'
  | 'INVALID_DATE_RANGE'
  | 'INVALID_SESSION_ID';

/** Our own codes, for what the API did not name; `HTTP_502` and the like repeat the status. */
export type ClientErrorCode =
  'SESSION_API_UNREACHABLE' | 'TIMEOUT' | 'INVALID_ANSWER' | `HTTP_${number}`;

/** The documented codes, for completion and `switch`. Open, because the live API may know more. */
export type FinboxErrorCode =
  | SessionErrorCode
  | SessionDataErrorCode
  | StatementErrorCode
  | RecurringErrorCode
  | ClientErrorCode
  | (string & {});
