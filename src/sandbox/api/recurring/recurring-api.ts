import { Hono, type Context } from 'hono';
import { addStatement, maskNumber } from '../../bank/accounts.ts';
import { formatDay, parseDay, todayInIndia } from '../../bank/days.ts';
import type { Period } from '../../bank/periods.ts';
import { refuse, type ApiError } from '../../http/api-error.ts';
import { jsonLimit, readJsonBody, textOf, type RequestBody } from '../../http/json-body.ts';
import type { Session, Sessions } from '../../sessions/sessions.ts';
import { requireCredentials } from '../credentials.ts';
import { addRoute } from '../route.ts';
import {
  createRecurringConsents,
  isConsentOver,
  isOverused,
  type RecurringConsent,
  type RecurringConsents,
} from './recurring-consents.ts';

export interface RecurringApiParts {
  readonly sessions: Sessions;
  readonly now: () => number;
}

/** A word in the `link_id`: the customer has taken the consent back since. */
export const REVOKED_WORD = 'consent-revoked';

/** The documents give the codes and their meaning, but neither texts nor statuses. */
const ERRORS = {
  session: bad('INVALID_SESSION_ID', 'Session is invalid, expired, or closed'),
  consent: bad('INVALID_CONSENT_ID', 'Consent not found or not linked to session'),
  revoked: bad('CONSENT_REVOKED', 'User has revoked the recurring consent'),
  over: bad('CONSENT_REVOKED', 'The tenure of the recurring consent is over'),
  overused: bad('CONSENT_OVERUSED', 'Consent usage limit exhausted per Sahamati rules'),
  range: bad('INVALID_DATE_RANGE', 'Date range invalid for recurring pull'),
};

function bad(code: string, message: string): ApiError {
  return { status: 400, code, message };
}

/** Pulls without the customer. To be mounted at `/bank-connect`. Source: FinBox docs, AA Recurring Pull. */
export function recurringApi({ sessions, now }: RecurringApiParts): Hono {
  const api = new Hono();
  const consents = createRecurringConsents();
  api.use('/v1/account_aggregator/*', requireCredentials);

  addRoute(api, 'POST', '/v1/account_aggregator/get_recurring_consent_details/', (c) => {
    const session = findSession(c, sessions);
    if (!session) return refuse(c, ERRORS.session);
    return c.json({ consent_details: consents.listFor(session).map(consentDetails) });
  });

  addRoute(
    api,
    'POST',
    '/v1/account_aggregator/fetch_recurring_aa_data/',
    jsonLimit,
    async (c: Context) => {
      const read = await readJsonBody(c);
      if ('refusal' in read) return refuse(c, read.refusal);
      const consent = findConsent(c, read.body, consents);
      if (!consent) return refuse(c, ERRORS.consent);
      if (isRevoked(consent)) return refuse(c, ERRORS.revoked);
      if (isConsentOver(consent, now())) return refuse(c, ERRORS.over);
      const period = readPeriod(read.body, consent, now());
      if (!period) return refuse(c, ERRORS.range);
      if (isOverused(consent, now())) return refuse(c, ERRORS.overused);
      consent.usedAt.push(now());
      const pulled = pull(consent, period, sessions, now());
      return c.json({ session_id: pulled.id });
    },
  );
  return api;
}

/** The documents print the address with a stray slash at its end. */
function findSession(c: Context, sessions: Sessions): Session | null {
  const session = sessions.find((c.req.query('session_id') ?? '').replace(/\/$/, ''));
  if (!session || session.owner !== c.req.header('x-api-key') || session.isDeleted) return null;
  return sessions.isExpired(session) ? null : session;
}

function findConsent(
  c: Context,
  body: RequestBody,
  consents: RecurringConsents,
): RecurringConsent | null {
  const consent = consents.find(textOf(body, 'consent_id') ?? '');
  const isOwn = consent?.session.owner === c.req.header('x-api-key');
  return consent && isOwn && !consent.session.isDeleted ? consent : null;
}

function consentDetails({ id, account, recurrence }: RecurringConsent): object {
  return {
    consent_id: id,
    bank_name: account.bank.id.toLowerCase(),
    masked_account_number: maskNumber(account.number),
    tenure_month_count: recurrence.tenureMonths,
    frequency_unit: recurrence.frequency.unit,
    frequency_value: recurrence.frequency.value,
  };
}

/** From the consent's first day on, and not in the future. */
function readPeriod(body: RequestBody, { consent }: RecurringConsent, now: number): Period | null {
  const from = textOf(body, 'date_time_range_from') ?? '';
  const to = textOf(body, 'date_time_range_to') ?? '';
  const [start, end, earliest] = [from, to, consent.period.from].map(parseDay);
  if (!start || !end || start > end || end > todayInIndia(now)) return null;
  return earliest && start < earliest ? null : { from, to };
}

function isRevoked({ session }: RecurringConsent): boolean {
  return session.request.linkId.includes(REVOKED_WORD);
}

/** A new session of the same customer, completed at once because nobody has to do anything. */
function pull(
  { session, account }: RecurringConsent,
  period: Period,
  sessions: Sessions,
  now: number,
): Session {
  const { bank, number, type, holder } = account;
  const request = { ...session.request, bank, mode: 'aa' as const, period, consents: [] };
  const pulled = sessions.create(request, session.owner);
  addStatement(pulled.accounts, {
    bank,
    number,
    type,
    holder,
    fileName: `Account Aggregator ${formatDay(new Date(now))}`,
    bytes: 0,
    source: 'aa',
    period,
    createdAt: now,
  });
  sessions.complete(pulled);
  return pulled;
}
