import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { createFinboxClient, FinboxApiError, type SessionErrorCode } from './index.ts';

/*
 * A test for each row of the Session API's two error tables, named after it, in which the client
 * talks to the running sandbox. Source: FinBox docs, Session API.
 */

type Fields = Readonly<Record<string, unknown>>;

/** One call of `createSession` that must fail. */
interface Attempt {
  /** `check`: the client refuses by itself, and nothing is sent; `answer`: the sandbox refuses. */
  readonly source: 'check' | 'answer';
  readonly params?: Fields;
  /** Sent past the client's checks. */
  readonly extra?: Fields;
  readonly apiKey?: string;
  /** Fetched instead of what the client would send. */
  readonly raw?: RequestInit;
  /** Where they are not the row's. */
  readonly code?: SessionErrorCode;
  readonly message?: string;
}

/** As the table has it. */
type Row = readonly [
  /** `CODE: trigger (status)` */
  name: string,
  message: string,
  attempts: readonly Attempt[],
];

const API_KEY = 'sandbox-key';
const SERVER_HASH = 'sandbox-hash';
const JSON_TYPE = { 'content-type': 'application/json' };
const VALID = { api_key: API_KEY, link_id: 'customer-1042' };

/** What the client does not check. */
function sent(params: Fields, apiKey = API_KEY): readonly Attempt[] {
  return [{ source: 'answer', params, apiKey }];
}

/** What the client refuses by itself, and the sandbox where it comes all the same. */
function checked(params: Fields, code?: SessionErrorCode): readonly Attempt[] {
  return [
    { source: 'check', params, ...(code && { code }) },
    { source: 'answer', extra: params },
  ];
}

function raw(request: RequestInit): Attempt {
  return { source: 'answer', raw: { method: 'POST', ...request } };
}

function rawJson(body: unknown): Attempt {
  return raw({ headers: JSON_TYPE, body: JSON.stringify(body) });
}

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const AA = { bank_name: 'hdfc', mode: 'aa' };
const ONLY_RECURRING = { ...AA, aa_journey_mode: 'only_recurring' };
const MONTHLY = { aa_recurring_frequency_unit: 'month', aa_recurring_frequency_value: 1 };
const YEAR = { aa_recurring_tenure_month: 12 };
const WRONG_ORDER = { from_date: '31/10/2026', to_date: '01/05/2026' };
const SAME_DAY = { from_date: '01/05/2026', to_date: '01/05/2026' };
const ISO_DATE = { from_date: '2026-05-01', to_date: '31/10/2026' };
const NO_DAY = { from_date: '01/05/2026', to_date: '31/09/2026' };
const MANY = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`extra_${i}`, i]));
const LONG_ID = 'x'.repeat(501);
const LONG_URL = `https://lender.example/${'x'.repeat(178)}`;

const LIST: readonly Row[] = [
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
    sent({ bank_name: 'BARODA', mode: 'online' }),
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

const MATRIX: readonly (readonly [category: string, rows: readonly Row[]])[] = [
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
  [
    'Session & User Input Errors',
    [
      [
        'INVALID_SESSION_EXPIRY: session_expiry out of allowed range (400)',
        'Session expiry should be int, Min value is 5 and Max is 43200 in minutes',
        [...checked({ session_expiry: 7.5 }), ...checked({ session_expiry: 'an hour' })],
      ],
      [
        'INVALID_MOBILE_NUMBER: Mobile number fails validation (400)',
        'Invalid mobile number',
        sent({ mobile_number: '+919876543210' }),
      ],
      [
        'INVALID_PARAMETER_COUNT: Number of parameters mismatched (too many or too few) (400)',
        'Invalid number of parameters',
        [{ source: 'answer', extra: MANY }],
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for link_id (400)',
        'link_id, Ensure this field has no more than 500 characters.',
        [
          { source: 'check', params: { link_id: LONG_ID } },
          rawJson({ ...VALID, link_id: LONG_ID }),
        ],
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for link_id (400)',
        'link_id, This field is required.',
        [{ source: 'check', params: { link_id: undefined } }, rawJson({ api_key: API_KEY })],
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for redirect_url (400)',
        'redirect_url, Ensure this field has no more than 200 characters.',
        checked({ redirect_url: LONG_URL }),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for bank_name (400)',
        'bank_name, Ensure this field has no more than 50 characters.',
        checked({ bank_name: 'x'.repeat(51) }),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for logo_url (400)',
        'logo_url, Enter a valid URL.',
        // The client has the code of the first table, which is for both URLs.
        checked({ logo_url: 'logo.png' }, 'INVALID_URL'),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for mode (400)',
        'mode, "no" is not a valid choice.',
        checked({ mode: 'no' }),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for journey_mode (400)',
        'journey_mode, Ensure this field has no more than 50 characters.',
        checked({ journey_mode: 'x'.repeat(51) }),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for aa_journey_mode (400)',
        'aa_journey_mode, "hello" is not a valid choice.',
        sent({ aa_journey_mode: 'hello' }),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for aa_recurring_tenure_month_count (400)',
        'aa_recurring_tenure_month_count, A valid integer is required.',
        // The client sends the table's aa_recurring_tenure_month under this name.
        ['a year', 1.5].flatMap((months) => sent({ aa_recurring_tenure_month: months })),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for aa_recurring_frequency_unit (400)',
        'aa_recurring_frequency_unit, "1" is not a valid choice.',
        sent({ aa_recurring_frequency_unit: '1' }),
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request (400)',
        'Something went wrong',
        [raw({ headers: JSON_TYPE, body: '{"link_id":' }), rawJson([VALID])],
      ],
      [
        'INVALID_REQUEST: General malformed or incorrect request for is_mobile_field_editable (400)',
        'is_mobile_field_editable, Must be a valid boolean.',
        checked({ is_mobile_field_editable: 'maybe' }),
      ],
    ],
  ],
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

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, quiet: true });
});
afterAll(() => sandbox.close());

async function run({ params, extra, apiKey = API_KEY, raw: request }: Attempt) {
  const answers: { status: number; body: unknown }[] = [];
  const finbox = createFinboxClient({
    apiKey,
    serverHash: SERVER_HASH,
    baseUrl: `${sandbox.url}/bank-connect`,
    fetch: async (url, init) => {
      const response = await fetch(url, request ?? init);
      answers.push({ status: response.status, body: await response.clone().json() });
      return response;
    },
  });
  const error: unknown = await finbox
    .createSession({ link_id: 'customer-1042', ...params }, { extra })
    .then(
      () => expect.unreachable('The session was created.'),
      (thrown: unknown) => thrown,
    );
  return { error, answers };
}

/** The parameter that a message names: "link_id, This field is required." */
function fieldIn(message: string): string | null {
  return /^(\w+), /.exec(message)?.[1] ?? null;
}

async function expectRow([name, rowMessage, attempts]: Row, isExact: boolean) {
  const [, rowCode, statusText] = /^(\w+): .* \((\d{3})\)$/.exec(name) ?? [];
  const status = Number(statusText);
  expect(attempts).not.toEqual([]);
  for (const attempt of attempts) {
    const { source, code = rowCode, message = rowMessage } = attempt;
    const { error, answers } = await run(attempt);
    const field = fieldIn(message);
    expect(error).toBeInstanceOf(FinboxApiError);
    expect(error, inspect(attempt)).toMatchObject({
      source,
      code,
      status,
      ...(field && { field }),
    });
    if (source === 'check') {
      expect(answers).toEqual([]);
      continue;
    }
    const text: unknown = isExact ? message : expect.any(String);
    expect(answers).toEqual([{ status, body: { error: { code, message: text } } }]);
    expect(error).toMatchObject({ message: text, field });
  }
}

/** The rows about `link_id` differ in their messages alone. */
function titled(row: Row): readonly [title: string, row: Row] {
  const [name, message] = row;
  return [name.includes('link_id') ? `${name}, ${message}` : name, row];
}

describe('List of API Error Codes', () => {
  test.each(LIST.map(titled))('%s', async (_title, row) => {
    await expectRow(row, true);
  });
});

describe.each(MATRIX)('Category-Wise Error Matrix: %s', (_category, rows) => {
  // Where both tables have a row for one condition, the sandbox has the words of the first.
  test.each(rows.map(titled))('%s', async (_title, row) => {
    await expectRow(row, row[0].startsWith('INVALID_REQUEST'));
  });
});

describe('the key and the hash are in no error', () => {
  const ALL = [...LIST, ...MATRIX.flatMap(([, rows]) => rows)].flatMap(
    ([, , attempts]) => attempts,
  );

  /** Every text that a log could be made of. */
  function shownOf(error: unknown): string {
    const stack = error instanceof Error ? `${error.stack}\n${inspect(error.cause)}` : '';
    const members = JSON.stringify(error, Object.getOwnPropertyNames(error));
    const inspected = inspect(error, { depth: 20, showHidden: true });
    return [String(error), JSON.stringify(error), members, inspected, stack].join('\n');
  }

  test('of any row', async () => {
    const outcomes = await Promise.all(ALL.map(run));
    const shown = outcomes.map(({ error }) => shownOf(error)).join('\n');
    expect(shown).toContain('FinboxApiError');
    for (const secret of [SERVER_HASH, ...ALL.map(({ apiKey = API_KEY }) => apiKey)]) {
      expect(shown).not.toContain(secret);
    }
  });

  test.each([API_KEY, SERVER_HASH])('whose answer repeats %s', async (secret) => {
    const { error, answers } = await run({ source: 'answer', extra: { mode: secret } });
    expect(JSON.stringify(answers)).toContain(secret);
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', status: 400, field: 'mode' });
    expect(shownOf(error)).not.toContain(secret);
  });
});
