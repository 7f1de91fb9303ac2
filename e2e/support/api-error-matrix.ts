import {
  AA,
  VALID,
  checked,
  form,
  raw,
  rawJson,
  sent,
  type Row,
  ONLY_RECURRING,
  MONTHLY,
  YEAR,
} from './api-attempts.ts';
import { SESSION_AND_INPUT } from './api-error-input.ts';

/** The table "Category-Wise Error Matrix". */
export const MATRIX: readonly (readonly [category: string, rows: readonly Row[]])[] = [
  [
    'HTTP & Content-Type Errors',
    [
      [
        'METHOD_NOT_ALLOWED: Using an unsupported HTTP method (405)',
        'Method not allowed',
        ['GET', 'PUT', 'PATCH', 'DELETE'].map((method) => raw({ method })),
      ],
      [
        'UNSUPPORTED_MEDIA_TYPE: Sending request with unsupported content type (wrong upload format) (415)',
        'Unsupported media type',
        [raw({ body: form(VALID) }), raw({ body: new URLSearchParams(VALID) })],
      ],
    ],
  ],
  [
    'Authentication & Authorization Errors',
    [
      [
        'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED: Missing or invalid authentication credentials (401)',
        'Authentication credentials were not provided',
        [rawJson({ link_id: 'customer-1042' }), ...sent({}, 'sandbox-unauthorized')],
      ],
      [
        'PAYMENT_REQUIRED: Client plan expired / payment pending (402)',
        'Payment required',
        sent({}, 'sandbox-payment-required'),
      ],
    ],
  ],
  [
    'Bank Validation Errors',
    [
      [
        'MISSING_BANK_NAME: bank_name missing when required (400)',
        'Bank name is required',
        checked({ mode: 'pdf', bank_name: '' }),
      ],
      [
        'INVALID_BANK_NAME: Provided bank name not in allowed list (400)',
        'Invalid bank name',
        sent({ ...AA, bank_name: 'nosuch' }),
      ],
    ],
  ],
  ['Session & User Input Errors', SESSION_AND_INPUT],
  [
    'Account Aggregator (AA) Parameter Errors',
    [
      [
        'MISSING_AA_PARAMETER: Missing required AA parameter (400)',
        'Required AA parameter is missing',
        sent({ ...ONLY_RECURRING, ...MONTHLY }),
      ],
      [
        'INVALID_AA_PARAMETER: AA parameter format/value invalid (400)',
        'Invalid AA parameter',
        [0, 6].flatMap((value) =>
          sent({ ...ONLY_RECURRING, ...YEAR, ...MONTHLY, aa_recurring_frequency_value: value }),
        ),
      ],
    ],
  ],
  [
    'Date & Range Validation Errors',
    [
      [
        'INVALID_DATE_FORMAT: Date format invalid (400)',
        'Invalid date format',
        checked({ from_date: '01-05-2026', to_date: '31-10-2026' }),
      ],
      [
        'INVALID_DATE_RANGE: Invalid from–to date range (400)',
        'Invalid date range',
        checked({ from_date: '01/01/2026', to_date: '31/12/2025' }),
      ],
      [
        'MISSING_DATE_FIELD: Missing one or more required date fields (400)',
        'Missing date field',
        sent({ from_date: '01/05/2026', to_date: '' }),
      ],
    ],
  ],
  [
    'Mode / Feature Availability Errors',
    [
      [
        'MODE_NOT_AVAILABLE: Requested mode not enabled for client (400)',
        'Mode not available',
        sent({ mode: 'online' }, 'sandbox-mode-unavailable'),
      ],
    ],
  ],
];
