import { SPECIAL_KEYS } from '../../api/rules/credential-rules.ts';
import { TRIAL_PASSWORD, WRONG_PASSWORD } from '../../api/upload-session/read-upload.ts';
import { create, toRequest, type CallErrorRequest } from './call-error-requests.ts';
import { failing, file, password, post } from './upload-commands.ts';

/** Source: FinBox docs, session flow, "Upload Statement". In its order. */
export const UPLOAD_REQUESTS: readonly CallErrorRequest[] = (
  [
    [
      'SESSION_EXPIRED',
      400,
      'expired or invalid session',
      file('hdfc.pdf', { session: 'unknown' }),
    ],
    ['TRIAL_PERIOD_EXPIRED', 402, 'trial over', file('hdfc.pdf', password(TRIAL_PASSWORD))],
    ['INVALID_API_KEY', 403, 'bad key', file('hdfc.pdf', { key: SPECIAL_KEYS.unauthorized })],
    [
      'MISSING_FILE_OBJECT',
      400,
      'neither file nor file_url',
      post({ fields: '-F upload_type=PDF' }),
    ],
    ['INVALID_FILE_OBJECT', 400, 'no PDF', file('hdfc.pdf', { content: 'text' })],
    [
      'EMPTY_FILE',
      400,
      'size 0',
      post({ fields: "-F upload_type=PDF -F 'file=@/dev/null;filename=hdfc.pdf'" }),
    ],
    [
      'INVALID_FILE_URL',
      400,
      'not reachable',
      post({ fields: '-F upload_type=PDF -F file_url=https://files.example/hdfc.pdf' }),
    ],
    [
      'INVALID_BASE_64',
      400,
      'malformed text',
      post({ fields: "-F upload_type=BASE64 -F 'file=not base64!'" }),
    ],
    ['PASSWORD_INCORRECT', 400, 'wrong password', file('hdfc.pdf', password(WRONG_PASSWORD))],
    ['PDF_IS_IMAGE', 400, 'no text in it', failing('PDF_IS_IMAGE')],
    [
      'STATEMENT_UNSUPPORTED_FORMAT',
      400,
      'structure not recognised',
      failing('STATEMENT_UNSUPPORTED_FORMAT'),
    ],
    ['STATEMENT_DUPLICATE', 400, 'uploaded before', failing('STATEMENT_DUPLICATE')],
    ['OUT_OF_DATE_RANGE', 400, 'none of the session’s days', failing('OUT_OF_DATE_RANGE')],
    ['BANK_NAME_UNDETECTED', 400, 'no bank given, none found', failing('BANK_NAME_UNDETECTED')],
    [
      'BANK_NAME_MISMATCH',
      400,
      'of another bank',
      file('axis.pdf', { fields: '-F bank_name=hdfc' }),
    ],
    [
      'INVALID_ACCOUNT_CATEGORY',
      400,
      'not in the list',
      file('hdfc.pdf', { fields: '-F account_category=none' }),
    ],
    [
      'INVALID_BANK_NAME',
      400,
      'not supported',
      file('hdfc.pdf', { fields: '-F bank_name=nosuch' }),
    ],
  ] as const
).map(([code, status, condition, command]) =>
  toRequest([code, status, condition, create(), command]),
);
