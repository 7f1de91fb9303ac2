import { REVOKED_WORD } from '../../api/recurring/recurring-api.ts';
import {
  create,
  CREDENTIALS,
  JSON_TYPE,
  keep,
  quietly,
  toRequest,
  type CallErrorRequest,
} from './call-error-requests.ts';

const AGGREGATOR = '$BASE/v1/account_aggregator';

const TODAY = 'DAY=$(TZ=Asia/Kolkata date +%d/%m/%Y)';

/** A customer who has given a periodic consent for HDFC. */
function consented(linkId: string): readonly string[] {
  return [
    create({
      link_id: linkId,
      bank_name: 'hdfc',
      mode: 'aa',
      aa_journey_mode: 'only_recurring',
      aa_recurring_tenure_month_count: 12,
      aa_recurring_frequency_unit: 'month',
      aa_recurring_frequency_value: 1,
    }),
    // Opens the journey, which in these scenarios needs nobody.
    quietly('curl "${BASE%/*}/?session_id=$SESSION"'),
    keep('CONSENT', 'consent_id', `curl -s -X POST ${consentsOf('$SESSION')}`),
  ];
}

function consentsOf(session: string): string {
  return `"${AGGREGATOR}/get_recurring_consent_details/?session_id=${session}" ${CREDENTIALS}`;
}

function pull(consent = '$CONSENT', from = '$DAY', to = '$DAY'): string {
  const body = `{"consent_id":"${consent}","date_time_range_from":"${from}","date_time_range_to":"${to}"}`;
  const text = body.replaceAll('"', '\\"');
  return `curl ${AGGREGATOR}/fetch_recurring_aa_data/ ${CREDENTIALS} ${JSON_TYPE} -d "${text}"`;
}

/** Source: FinBox docs, session flow, "AA recurring pull". */
export const RECURRING_REQUESTS: readonly CallErrorRequest[] = (
  [
    ['INVALID_SESSION_ID', 'unknown session', `curl -X POST ${consentsOf('unknown')}`],
    ['INVALID_CONSENT_ID', 'unknown consent', pull('unknown', '01/06/2026', '30/06/2026')],
    [
      'INVALID_DATE_RANGE',
      'days to come',
      ...consented('sandbox:success'),
      pull('$CONSENT', '01/01/2099', '31/01/2099'),
    ],
    [
      'CONSENT_OVERUSED',
      'more often than its frequency',
      ...consented('sandbox:success'),
      TODAY,
      quietly(pull()),
      pull(),
    ],
    [
      'CONSENT_REVOKED',
      'the customer took it back',
      ...consented(`sandbox:${REVOKED_WORD}`),
      TODAY,
      pull(),
    ],
  ] as const
).map(([code, condition, ...commands]) => toRequest([code, 400, condition, ...commands]));
