import type { ApiError } from '../../http/api-error.ts';

function bad(code: string, message: string, status: ApiError['status'] = 400): ApiError {
  return { status, code, message };
}

/** Source: FinBox docs, the error tables of the session_data pages. */
export const SESSION_DATA_ERRORS = {
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
