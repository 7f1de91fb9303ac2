import {
  MANY,
  LONG_ID,
  LONG_URL,
  API_KEY,
  JSON_TYPE,
  VALID,
  checked,
  raw,
  rawJson,
  sent,
  type Row,
} from './api-attempts.ts';

/** What the matrix says of the session and of what the customer is asked. */
export const SESSION_AND_INPUT: readonly Row[] = [
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
    [{ source: 'check', params: { link_id: LONG_ID } }, rawJson({ ...VALID, link_id: LONG_ID })],
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
];
