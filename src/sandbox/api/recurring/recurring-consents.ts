import { createHash } from 'node:crypto';
import type { Account } from '../../bank/accounts.ts';
import { DAY_MS, subtractMonths } from '../../bank/days.ts';
import type { Consent, Recurrence } from '../../sessions/consents.ts';
import type { Session } from '../../sessions/sessions.ts';

/** A customer's consent to fetch one account's data again and again. */
export interface RecurringConsent {
  readonly id: string;
  readonly session: Session;
  readonly account: Account;
  readonly consent: Consent;
  readonly recurrence: Recurrence;
  /** Milliseconds since 1970, like the uses. */
  readonly givenAt: number;
  readonly usedAt: number[];
}

export interface RecurringConsents {
  /** Those that the session's customer has given: one an account and consent. Empty without any. */
  listFor(session: Session): readonly RecurringConsent[];
  /**
   * Only consents that were listed before are known: nobody else can know their ids. They end with
   * their account, as when the customer starts over.
   */
  find(id: string): RecurringConsent | null;
}

/** Older ones are forgotten, as sessions are. */
const MAX_CONSENTS = 50_000;

export function createRecurringConsents(): RecurringConsents {
  const byId = new Map<string, RecurringConsent>();

  function remember(consent: RecurringConsent): RecurringConsent {
    const known = byId.get(consent.id);
    if (known) return known;
    byId.set(consent.id, consent);
    const [oldest] = byId.keys();
    if (byId.size > MAX_CONSENTS && oldest !== undefined) byId.delete(oldest);
    return consent;
  }

  return {
    listFor: (session) =>
      session.accounts.flatMap((account) => {
        const delivered = account.statements.find(({ source }) => source === 'aa');
        if (!delivered) return [];
        return session.request.consents.flatMap((consent, index) => {
          const { recurrence } = consent;
          if (!recurrence) return [];
          const id = idOf(session, account, index);
          const givenAt = delivered.createdAt;
          return [remember({ id, session, account, consent, recurrence, givenAt, usedAt: [] })];
        });
      }),
    find: (id) => {
      const consent = byId.get(id);
      return consent?.session.accounts.includes(consent.account) ? consent : null;
    },
  };
}

/** Whether the tenure is over. */
export function isConsentOver({ givenAt, recurrence }: RecurringConsent, now: number): boolean {
  return now >= monthsLater(givenAt, recurrence.tenureMonths);
}

/** Whether the frequency allows no use now: `value` uses within each `unit` of time, looking back. */
export function isOverused({ usedAt, recurrence }: RecurringConsent, now: number): boolean {
  const { unit, value } = recurrence.frequency;
  const since = unitAgo(unit, now);
  return usedAt.filter((at) => at > since).length >= value;
}

function unitAgo(unit: string, now: number): number {
  if (unit === 'hour') return now - DAY_MS / 24;
  if (unit === 'day') return now - DAY_MS;
  return monthsLater(now, unit === 'year' ? -12 : -1);
}

/** At the same time of the day. */
function monthsLater(time: number, months: number): number {
  return subtractMonths(time, -months).getTime() + (time % DAY_MS);
}

/** In the form of the documents' sample, and the same whenever it is asked for. */
function idOf(session: Session, account: Account, index: number): string {
  const hash = createHash('sha256').update(`${session.id}\n${account.id}\n${index}`).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, `9${hash.slice(17, 20)}`]
    .concat(hash.slice(20, 32))
    .join('-');
}
