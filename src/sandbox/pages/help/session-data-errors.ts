import { SPECIAL_KEYS } from '../../api/rules/credential-rules.ts';
import { about, create, quietly, toRequest, type CallErrorRequest } from './call-error-requests.ts';
import { upload } from './upload-commands.ts';

const PROCESS = about('initiate_processing', 'POST');

/** Source: FinBox docs, session flow, the errors of upload status, processing, progress, status and insights. */
export const SESSION_DATA_REQUESTS: readonly CallErrorRequest[] = (
  [
    ['KEY_REQUIRED', 400, 'no session id', about('session_upload_status', 'GET', '%20')],
    ['SESSION_NOT_FOUND', 404, 'unknown session', about('progress', 'GET', 'unknown')],
    [
      'ACCESS_DENIED',
      403,
      'wrong credentials',
      create(),
      about('progress', 'GET', '$SESSION', `-H 'x-api-key: ${SPECIAL_KEYS.unauthorized}'`),
    ],
    [
      'SESSION_DELETED',
      410,
      'the session was deleted',
      create(),
      quietly(about('delete', 'DELETE')),
      about('progress'),
    ],
    [
      'PROCESSING_NOT_REQUESTED',
      400,
      'before initiate_processing',
      create(),
      upload(),
      about('session_status'),
    ],
    [
      'PROCESSING_NOT_COMPLETED',
      400,
      'within 2 s after it',
      create(),
      upload(),
      quietly(PROCESS),
      about('insights'),
    ],
    [
      'DUPLICATE_PROCESSING_REQUEST',
      400,
      'initiate_processing twice',
      create(),
      upload(),
      quietly(PROCESS),
      PROCESS,
    ],
    [
      'UNPARSABLE_STATEMENTS',
      400,
      'none of the statements can be read',
      create({ link_id: 'customer-unparsable' }),
      upload(),
      PROCESS,
    ],
  ] as const
).map(toRequest);
