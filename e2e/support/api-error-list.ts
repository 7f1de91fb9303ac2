import {
  ONLY_RECURRING,
  YEAR,
  MONTHLY,
  WRONG_ORDER,
  SAME_DAY,
  ISO_DATE,
  NO_DAY,
  LONG_URL,
  VALID,
  checked,
  raw,
  sent,
  type Row,
} from './api-attempts.ts';

/** The table "List of API Error Codes". */
export const LIST: readonly Row[] = [
  [
    'INVALID_BANK_NAME: bank_name is invalid or not supported (400)',
    'Invalid bank identifier.',
    sent({ bank_name: 'nosuch' }),
  ],
  [
    'MISSING_BANK_NAME: mode=pdf / mode=aa but bank_name not sent (400)',
    'bank_name is required with mode.',
    [...checked({ mode: 'pdf' }), ...checked({ mode: 'aa' })],
  ],
  [
    'MODE_NOT_AVAILABLE: Bank does not support the requested mode (400)',
    'Specified mode not available for this bank.',
    sent({ bank_name: 'CENTRAL', mode: 'online' }),
  ],
  [
    'MODE_NOT_ENABLED: Mode disabled for this client (403)',
    'Specified mode not enabled. Contact FinBox Admin.',
    sent({ mode: 'online' }, 'sandbox-mode-disabled'),
  ],
  [
    'INVALID_DATE_FORMAT: Wrong date format (400)',
    'Invalid from_date or to_date format. Use DD/MM/YYYY.',
    [...checked(ISO_DATE), ...checked(NO_DAY)],
  ],
  [
    'INVALID_DATE_RANGE: Invalid date order (400)',
    'from_date cannot be greater or equal to to_date.',
    [...checked(WRONG_ORDER), ...checked(SAME_DAY)],
  ],
  [
    'MISSING_DATE_FIELD: Required date fields missing (400)',
    'from_date and to_date are required.',
    [...sent({ from_date: '01/05/2026' }), ...sent({ to_date: '31/10/2026' })],
  ],
  [
    'INVALID_DATE_FORMAT: Wrong max date format (400)',
    'Invalid max_from_date or max_to_date format. Use DD/MM/YYYY.',
    [...checked({ max_from_date: '5/1/26' }), ...checked({ max_to_date: '2026-10-31' })],
  ],
  [
    'INVALID_DATE_RANGE: Invalid max date range (400)',
    'max_from_date cannot be greater or equal to max_to_date.',
    checked({ max_from_date: '02/01/2026', max_to_date: '01/01/2026' }),
  ],
  [
    'INVALID_MOBILE_NUMBER: Wrong format/length (400)',
    'Invalid mobile number.',
    [...sent({ mobile_number: '98765abcde' }), ...sent({ mobile_number: '98765' })],
  ],
  [
    'INVALID_SESSION_EXPIRY: session_expiry out of allowed range (400)',
    'Min = 5, Max = 43200',
    [...checked({ session_expiry: 4 }), ...checked({ session_expiry: 43_201 })],
  ],
  [
    'INVALID_AA_PARAMETER: Invalid AA recurring tenure (400)',
    'Tenure must be between 1 and 84',
    [0, 85].flatMap((months) =>
      sent({ ...ONLY_RECURRING, ...MONTHLY, aa_recurring_tenure_month: months }),
    ),
  ],
  [
    'MISSING_AA_PARAMETER: Recurring frequency fields missing (400)',
    'Frequency unit/value required',
    Object.entries(MONTHLY).flatMap(([name, value]) =>
      sent({ ...ONLY_RECURRING, ...YEAR, [name]: value }),
    ),
  ],
  [
    'MISSING_AA_PARAMETER: AA journey missing required parameters (400)',
    'bank_name and mode required',
    sent({ aa_journey_mode: 'only_recurring', ...YEAR, ...MONTHLY }),
  ],
  [
    'INVALID_URL: Invalid logo_url / redirect_url (400)',
    'Enter a valid URL.',
    // For logo_url alone the matrix has another code, which the sandbox gives.
    [
      ...checked({ redirect_url: 'lender.example/return' }),
      { source: 'check', params: { logo_url: 'logo.png' } },
    ],
  ],
  [
    'INVALID_LENGTH: bank_name / journey_mode / URL too long (400)',
    'Field length exceeds limit',
    // For the others the matrix has another code.
    sent({ logo_url: LONG_URL }),
  ],
  [
    'METHOD_NOT_ALLOWED: GET used instead of POST (405)',
    'Method GET not allowed.',
    [raw({ method: 'GET' })],
  ],
  [
    'UNSUPPORTED_MEDIA_TYPE: Incorrect or missing Content-Type (415)',
    'Unsupported media type text/plain',
    [
      raw({ headers: { 'content-type': 'text/plain' }, body: JSON.stringify(VALID) }),
      { ...raw({ body: new Blob([JSON.stringify(VALID)]) }), message: 'Unsupported media type' },
    ],
  ],
];
