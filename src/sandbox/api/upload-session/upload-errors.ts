import type { ApiError } from '../../http/api-error.ts';

function bad(code: string, message: string, status: ApiError['status'] = 400): ApiError {
  return { status, code, message };
}

/** Source: FinBox docs, Upload Statement, Error Scenario Validation Matrix. */
export const UPLOAD_ERRORS = {
  sessionExpired: bad('SESSION_EXPIRED', 'This session has expired'),
  trialExpired: bad(
    'TRIAL_PERIOD_EXPIRED',
    'Your trial period has expired. Please request FinBox to upgrade your plan',
    402,
  ),
  denied: bad('INVALID_API_KEY', 'Authentication credentials were not provided.', 403),
  /** The documents give this row no code. */
  notAllowed: bad('INVALID_API_KEY', 'Route not allowed', 403),
  noFile: bad('MISSING_FILE_OBJECT', 'This file object is required'),
  noForm: bad(
    'INVALID_FILE_OBJECT',
    'This field must be present as a form field. Send request with correct content type',
  ),
  badFile: bad('INVALID_FILE_OBJECT', 'File object is invalid'),
  tooLarge: bad('INVALID_FILE_OBJECT', 'File object is too large', 413),
  emptyFile: bad('EMPTY_FILE', 'File object is empty'),
  badUrl: bad('INVALID_FILE_URL', 'This file url is invalid'),
  foreignUrl: bad(
    'INVALID_FILE_URL',
    'This file url is invalid: the sandbox downloads from this machine only, unless --allow-webhook-host names another. FinBox itself takes any.',
  ),
  badBase64: bad('INVALID_BASE_64', 'Invalid Base 64 string'),
  badPassword: bad('PASSWORD_INCORRECT', 'The provided password is incorrect'),
  isImage: bad('PDF_IS_IMAGE', 'Scanned images are not supported'),
  badFormat: bad('STATEMENT_UNSUPPORTED_FORMAT', 'The statement format is not supported'),
  duplicate: bad('STATEMENT_DUPLICATE', 'A duplicate statement has been detected'),
  outOfRange: bad('OUT_OF_DATE_RANGE', 'No transactions in expected date range'),
  noBank: bad('BANK_NAME_UNDETECTED', 'Unable to detect bank. Please provide BANK NAME.'),
  badCategory: bad('INVALID_ACCOUNT_CATEGORY', 'Account category is invalid'),
  /** The documents give this row no code. */
  badType: bad('INVALID_REQUEST', 'upload_type, Give PDF or BASE64.'),
};

export function otherBank(selected: string): ApiError {
  return bad('BANK_NAME_MISMATCH', `Not ${selected.slice(0, 50)} bank statement`);
}

/** The documents give this row no code, and print the whole list. */
export function unknownBank(known: readonly string[]): ApiError {
  return bad('INVALID_BANK_NAME', `Please use following bank strings: [${known.join(', ')}]`);
}
