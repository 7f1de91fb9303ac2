import { SPECIAL_KEYS } from '../../api/rules/credential-rules.ts';

const NO_OBJECT = 'no-object';

/** A request that the Session API refuses, to be copied. */
export interface ErrorRequest {
  readonly code: string;
  readonly status: number;
  /** The row's "Trigger / Condition". */
  readonly condition: string;
  /** Members beside `api_key` and `link_id`; `undefined` leaves one of these out. */
  readonly body?: Readonly<Record<string, unknown>> | typeof NO_OBJECT;
  /** Default `POST`. */
  readonly method?: string;
  /** Default `application/json`. */
  readonly type?: string;
}

const AA = { bank_name: 'HDFC', mode: 'aa', aa_journey_mode: 'only_recurring' };
const MONTHLY = { aa_recurring_frequency_unit: 'month', aa_recurring_frequency_value: 1 };
const YEAR = { aa_recurring_tenure_month_count: 12 };
const LONG = 'x'.repeat(51);
const LONG_URL = 'https://lender.example/'.padEnd(201, 'x');
const MANY = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`extra_${index}`, 1]));

type Row = readonly [code: string, condition: string, body: ErrorRequest['body']];

function bad([code, condition, body]: Row): ErrorRequest {
  return { code, status: 400, condition, body: body ?? {} };
}

/** In the order of the docs' "List of API Error Codes". */
export const ERROR_LIST: readonly ErrorRequest[] = [
  ...(
    [
      ['INVALID_BANK_NAME', 'bank_name is not supported', { bank_name: 'nosuch' }],
      ['MISSING_BANK_NAME', 'mode=pdf or mode=aa without bank_name', { mode: 'pdf' }],
      ['MODE_NOT_AVAILABLE', 'the bank lacks the mode', { bank_name: 'CENTRAL', mode: 'online' }],
    ] as const
  ).map(bad),
  {
    code: 'MODE_NOT_ENABLED',
    status: 403,
    condition: 'mode disabled for this client',
    body: { api_key: SPECIAL_KEYS.modeDisabled, mode: 'online' },
  },
  ...(
    [
      ['INVALID_DATE_FORMAT', 'wrong date format', dates('2026-05-01', '2026-10-31')],
      ['INVALID_DATE_RANGE', 'invalid date order', dates('31/10/2026', '01/05/2026')],
      ['MISSING_DATE_FIELD', 'one date without the other', { from_date: '01/05/2026' }],
      ['INVALID_DATE_FORMAT', 'wrong max date format', { max_from_date: '2026-05-01' }],
      [
        'INVALID_DATE_RANGE',
        'invalid max date range',
        { max_from_date: '31/10/2026', max_to_date: '01/05/2026' },
      ],
      ['INVALID_MOBILE_NUMBER', 'wrong format or length', { mobile_number: '98765' }],
      ['INVALID_SESSION_EXPIRY', 'out of range', { session_expiry: 4 }],
      [
        'INVALID_AA_PARAMETER',
        'tenure of more than 84 months',
        { ...AA, ...MONTHLY, aa_recurring_tenure_month_count: 85 },
      ],
      ['MISSING_AA_PARAMETER', 'frequency missing', { ...AA, ...YEAR }],
      [
        'MISSING_AA_PARAMETER',
        'bank_name and mode missing',
        { aa_journey_mode: 'only_recurring', ...MONTHLY, ...YEAR },
      ],
      [
        'INVALID_URL',
        'invalid logo_url or redirect_url',
        { api_key: SPECIAL_KEYS.errorList, logo_url: 'logo' },
      ],
      [
        'INVALID_LENGTH',
        'bank_name, journey_mode or a URL too long',
        { api_key: SPECIAL_KEYS.errorList, journey_mode: LONG },
      ],
    ] as const
  ).map(bad),
  { code: 'METHOD_NOT_ALLOWED', status: 405, condition: 'GET instead of POST', method: 'GET' },
  {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    status: 415,
    condition: 'wrong content-type',
    type: 'text/plain',
    body: {},
  },
];

/** In the order of the docs' "Category-Wise Error Matrix". */
export const ERROR_MATRIX: readonly ErrorRequest[] = [
  { code: 'METHOD_NOT_ALLOWED', status: 405, condition: 'unsupported method', method: 'DELETE' },
  {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    status: 415,
    condition: 'wrong upload format',
    type: 'application/x-www-form-urlencoded',
    body: {},
  },
  {
    code: 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED',
    status: 401,
    condition: 'missing or invalid credentials',
    body: { api_key: SPECIAL_KEYS.unauthorized },
  },
  {
    code: 'PAYMENT_REQUIRED',
    status: 402,
    condition: 'plan expired or payment pending',
    body: { api_key: SPECIAL_KEYS.paymentRequired },
  },
  ...(
    [
      ['MISSING_BANK_NAME', 'bank_name missing when required', { mode: 'aa' }],
      ['INVALID_BANK_NAME', 'bank_name not in the list', { bank_name: 'nosuch' }],
      ['INVALID_SESSION_EXPIRY', 'not an integer', { session_expiry: 'an hour' }],
      ['INVALID_MOBILE_NUMBER', 'fails validation', { mobile_number: '+91 98765' }],
      ['INVALID_PARAMETER_COUNT', 'too many parameters', MANY],
      ['INVALID_REQUEST', 'link_id too long', { link_id: 'x'.repeat(501) }],
      ['INVALID_REQUEST', 'link_id missing', { link_id: undefined }],
      ['INVALID_REQUEST', 'redirect_url too long', { redirect_url: LONG_URL }],
      ['INVALID_REQUEST', 'bank_name too long', { bank_name: LONG }],
      ['INVALID_REQUEST', 'logo_url is no URL', { logo_url: 'logo' }],
      ['INVALID_REQUEST', 'mode is no choice', { mode: 'no' }],
      ['INVALID_REQUEST', 'journey_mode too long', { journey_mode: LONG }],
      ['INVALID_REQUEST', 'aa_journey_mode is no choice', { aa_journey_mode: 'hello' }],
      [
        'INVALID_REQUEST',
        'aa_recurring_tenure_month_count is no integer',
        { aa_recurring_tenure_month_count: 'a year' },
      ],
      [
        'INVALID_REQUEST',
        'aa_recurring_frequency_unit is no choice',
        { aa_recurring_frequency_unit: 1 },
      ],
      ['INVALID_REQUEST', 'malformed: no JSON object', NO_OBJECT],
      [
        'INVALID_REQUEST',
        'is_mobile_field_editable is no boolean',
        { is_mobile_field_editable: 'maybe' },
      ],
      ['MISSING_AA_PARAMETER', 'tenure missing', { ...AA, ...MONTHLY }],
      [
        'INVALID_AA_PARAMETER',
        'frequency value out of range',
        { ...AA, ...YEAR, ...MONTHLY, aa_recurring_frequency_value: 6 },
      ],
      ['INVALID_DATE_FORMAT', 'date format invalid', dates('01-05-2026', '31-10-2026')],
      ['INVALID_DATE_RANGE', 'more than a century', dates('01/01/0100', '31/12/9999')],
      ['MISSING_DATE_FIELD', 'a date missing', { to_date: '31/10/2026' }],
      [
        'MODE_NOT_AVAILABLE',
        'mode not enabled for this client',
        { api_key: SPECIAL_KEYS.modeUnavailable, mode: 'online' },
      ],
    ] as const
  ).map(bad),
];

function dates(from_date: string, to_date: string): ErrorRequest['body'] {
  return { from_date, to_date };
}

/** The command that sends the request, for a POSIX shell. No body has a quote in it. */
export function curlOf(request: ErrorRequest, origin: string): string {
  const { method = 'POST', type = 'application/json', body } = request;
  const lines = [`curl ${origin}/bank-connect/v1/session/`];
  if (method !== 'POST') lines.push(`-X ${method}`);
  if (body) {
    const usual = { api_key: 'sandbox-key', link_id: 'customer-1042' };
    const json = body === NO_OBJECT ? '{' : JSON.stringify({ ...usual, ...body });
    lines.push(`-H 'content-type: ${type}'`, `-d '${json}'`);
  }
  return lines.join(' \\\n  ');
}
