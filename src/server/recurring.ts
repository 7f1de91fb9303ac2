import * as v from 'valibot';
import { checkId, type Call, type CallOptions } from './call.ts';
import { isCalendarDate, isInOrder } from './date.ts';
import { FinboxApiError } from './error.ts';
import { ownOf } from './own.ts';
import { givenListOf, Id, objectOf, orNull, Text } from './schema.ts';

const ConsentDetailsAnswer = objectOf({
  consent_details: givenListOf(
    objectOf({
      consent_id: Id,
      bank_name: Text,
      masked_account_number: Text,
      tenure_month_count: orNull(v.number()),
      frequency_unit: Text,
      frequency_value: orNull(v.number()),
    }),
  ),
});

const PullAnswer = objectOf({ session_id: Id });

/** What the customer consented to: one entry an account. */
export type RecurringConsents = v.InferOutput<typeof ConsentDetailsAnswer>;
/** Of a new session, to be followed as any other. */
export type RecurringPull = v.InferOutput<typeof PullAnswer>;

export interface RecurringPullParams {
  readonly consent_id: string;
  /** `DD/MM/YYYY`. */
  readonly date_time_range_from: string;
  /** `DD/MM/YYYY`, not before the other. */
  readonly date_time_range_to: string;
}

/**
 * After a periodic consent (`aa_journey_mode`, or version 2's `aa_journey_code`): the account's newer
 * data without the customer. Both need the client's `serverHash`. Source: FinBox docs, session flow, "AA
 * recurring pull".
 */
export interface RecurringData {
  getRecurringConsentDetails(sessionId: string, options?: CallOptions): Promise<RecurringConsents>;
  /**
   * Uses the consent once, and its frequency allows only so many uses (`CONSENT_OVERUSED`): never sent
   * twice unless FinBox cannot have received it.
   */
  fetchRecurringData(params: RecurringPullParams, options?: CallOptions): Promise<RecurringPull>;
}

export function createRecurringData(call: Call): RecurringData {
  return {
    getRecurringConsentDetails: async (sessionId, options) => {
      const query = new URLSearchParams({ session_id: checkId(sessionId) });
      return call(
        ConsentDetailsAnswer,
        {
          operation: 'getRecurringConsentDetails',
          method: 'POST',
          path: `/v1/account_aggregator/get_recurring_consent_details/?${query}`,
          isRepeatable: true,
        },
        options,
      );
    },
    fetchRecurringData: async (params, options) => {
      const body = JSON.stringify(checkPull(params));
      const path = '/v1/account_aggregator/fetch_recurring_aa_data/';
      return call(
        PullAnswer,
        { operation: 'fetchRecurringData', method: 'POST', path, body },
        options,
      );
    },
  };
}

function checkPull(params: RecurringPullParams): RecurringPullParams {
  const { consent_id, date_time_range_from: from, date_time_range_to: to } = ownOf(params);
  if (!consent_id) refuse('INVALID_CONSENT_ID', 'consent_id', 'consent_id is required.');
  for (const [field, date] of Object.entries({
    date_time_range_from: from,
    date_time_range_to: to,
  })) {
    if (!isCalendarDate(date)) refuse('INVALID_DATE_RANGE', field, `${field} must be DD/MM/YYYY.`);
  }
  if (isInOrder(to, from)) {
    const message = 'date_time_range_from cannot be after date_time_range_to.';
    refuse('INVALID_DATE_RANGE', 'date_time_range_from', message);
  }
  return { consent_id, date_time_range_from: from, date_time_range_to: to };
}

function refuse(code: string, field: string, message: string): never {
  throw new FinboxApiError(message, { status: 400, code, source: 'check', field });
}
