import { Hono } from 'hono';
import { expect } from 'vitest';
import { findBank, type Mode } from '../../bank/banks.ts';
import { collectStatements } from '../../sessions/collect-statements.ts';
import { readSessionRequest } from '../../sessions/session-request.ts';
import { createSessions } from '../../sessions/sessions.ts';
import { recurringApi } from './recurring-api.ts';

const HEADERS = {
  'x-api-key': 'sandbox-key',
  'server-hash': 'sandbox-hash',
  'content-type': 'application/json',
};
export const RANGE = { date_time_range_from: '01/06/2026', date_time_range_to: '31/10/2026' };
const hdfc = findBank('HDFC') ?? expect.fail('no HDFC');

/** A lender whose customer gave this consent to an Account Aggregator. */
export function createLender(body: object = {}) {
  const clock = { now: Date.UTC(2026, 10, 23, 10, 30) };
  const now = (): number => clock.now;
  const sessions = createSessions({ now });
  const request = readSessionRequest(
    {
      link_id: 'customer-1042',
      from_date: '01/05/2026',
      to_date: '31/10/2026',
      bank_name: 'hdfc',
      mode: 'aa',
      aa_journey_mode: 'only_recurring',
      aa_recurring_tenure_month_count: 12,
      aa_recurring_frequency_unit: 'month',
      aa_recurring_frequency_value: 2,
      ...body,
    },
    now(),
  );
  const session = sessions.create(request);
  const approve = (source: Mode = 'aa'): void => {
    const files = [{ fileName: 'Account Aggregator', bytes: 0, period: null }];
    collectStatements(session, { bank: hdfc, source, at: now(), files });
    sessions.complete(session);
  };
  const api = new Hono().route('/', recurringApi({ sessions, now }));
  const post = async (path: string, json?: object, key = 'sandbox-key') => {
    const response = await api.request(`/v1/account_aggregator/${path}`, {
      method: 'POST',
      headers: { ...HEADERS, 'x-api-key': key },
      ...(json && { body: JSON.stringify(json) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, never> };
  };
  const details = (id = session.id, key?: string) =>
    post(`get_recurring_consent_details/?session_id=${id}`, undefined, key);
  const consentId = async (): Promise<string> =>
    (await details()).json['consent_details']?.[0]?.['consent_id'] ?? expect.fail('no consent');
  const pull = (consent_id: string, range: object = RANGE, key?: string) =>
    post('fetch_recurring_aa_data/', { consent_id, ...range }, key);
  return { clock, sessions, session, approve, post, details, consentId, pull };
}

export function refusal(code: string): object {
  return { status: 400, json: { error: { code, message: expect.any(String) } } };
}
