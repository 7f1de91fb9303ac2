import { DAY_MS, formatDay, parseDay, subtractMonths, todayInIndia } from '../bank/days.ts';
import { type Period, requiredPeriod } from '../bank/periods.ts';
import { integerOf, isGiven, textOf, type RequestBody } from '../http/json-body.ts';

/** What the customer of an Account Aggregator is asked to agree to. */
export interface Consent {
  /** Only in version 2, for example `CC0001`. */
  readonly code: string | null;
  readonly purpose: Purpose;
  readonly period: Period;
  readonly expiry: string;
  /** How long the lender may keep the data: one of these. */
  readonly dataLife: 'month' | 'year';
  /** `null` if the data is fetched once. */
  readonly recurrence: Recurrence | null;
}

/** Of a loan: its application, its repayment, its EMIs. */
type Purpose = 'assessment' | 'monitoring' | 'collection';

export interface Recurrence {
  readonly tenureMonths: number;
  readonly frequency: { readonly unit: FrequencyUnit; readonly value: number };
}

export type FrequencyUnit = 'year' | 'month' | 'day' | 'hour';

type Template = Pick<Consent, 'purpose' | 'dataLife'> & { readonly isPeriodic: boolean };

/* The lives of data are not documented. */
const ONE_TIME: Template = {
  purpose: 'assessment',
  isPeriodic: false,
  dataLife: 'month',
};
const PERIODIC: Template = {
  purpose: 'monitoring',
  isPeriodic: true,
  dataLife: 'year',
};
const COLLECTIONS: Template = {
  purpose: 'collection',
  isPeriodic: true,
  dataLife: 'year',
};

/** Source: FinBox docs, Session API V2, Predefined AA Journey Codes. */
export const AA_JOURNEYS: Readonly<Record<string, Readonly<Record<string, Template>>>> = {
  BCAA001: { CC0001: ONE_TIME },
  BCAA002: { CC0002: PERIODIC },
  BCAA003: { CC0003: ONE_TIME, CC0004: PERIODIC },
  BCAA004: { CC0005: ONE_TIME, CC0006: PERIODIC, CC0007: COLLECTIONS },
};
export const DEFAULT_AA_JOURNEY = 'BCAA001';

const V1_TEMPLATES: Readonly<Record<string, readonly Template[]>> = {
  only_once: [ONE_TIME],
  only_recurring: [PERIODIC],
  once_with_recurring: [ONE_TIME, PERIODIC],
};

/** Earlier starts and longer tenures are corrected silently. Source: FinBox docs. */
const MAX_MONTHS_BACK = 14;
const MAX_TENURE_MONTHS = 60;

/** Undocumented for version 2, whose consents have dates only. */
const DEFAULT_RECURRENCE: Recurrence = {
  tenureMonths: 12,
  frequency: { unit: 'month', value: 1 },
};

/** The docs have the name both with and without `_count`. */
export function tenureOf(body: RequestBody): number | null {
  return (
    integerOf(body, 'aa_recurring_tenure_month_count') ??
    integerOf(body, 'aa_recurring_tenure_month')
  );
}

export function consentsOfV1(body: RequestBody, period: Period, now: number): readonly Consent[] {
  const templates = V1_TEMPLATES[textOf(body, 'aa_journey_mode') ?? 'only_once'] ?? [];
  const recurrence: Recurrence = {
    // A recurring consent without one has been refused.
    tenureMonths: Math.min(tenureOf(body) ?? MAX_TENURE_MONTHS, MAX_TENURE_MONTHS),
    frequency: {
      unit: (textOf(body, 'aa_recurring_frequency_unit') as FrequencyUnit | null) ?? 'month',
      value: integerOf(body, 'aa_recurring_frequency_value') ?? 1,
    },
  };
  return templates.map(({ purpose, isPeriodic, dataLife }) => ({
    code: null,
    purpose,
    dataLife,
    period: withinReach(requiredPeriod(period), now),
    expiry: expiryOf(isPeriodic ? recurrence : null, now),
    recurrence: isPeriodic ? recurrence : null,
  }));
}

/** A consent's own dates win over those of the session. */
export function consentsOfV2(body: RequestBody, period: Period, now: number): readonly Consent[] {
  const templates = AA_JOURNEYS[textOf(body, 'aa_journey_code') ?? DEFAULT_AA_JOURNEY] ?? {};
  const given = consentsGiven(body);
  return Object.entries(templates).map(([code, { purpose, isPeriodic, dataLife }]) => {
    const own = given[code] ?? {};
    const recurrence = isPeriodic ? DEFAULT_RECURRENCE : null;
    const from = textOf(own, 'from_date') ?? period.from;
    const to = textOf(own, 'to_date') ?? requiredPeriod({ from, to: period.to }).to;
    return {
      code,
      purpose,
      dataLife,
      period: withinReach({ from, to }, now),
      expiry: textOf(own, 'consent_expiry') ?? expiryOf(recurrence, now),
      recurrence,
    };
  });
}

/** Only valid for a body that has passed the rules. */
function consentsGiven(body: RequestBody): Readonly<Record<string, RequestBody>> {
  return isGiven(body, 'consents')
    ? (body['consents'] as Readonly<Record<string, RequestBody>>)
    : {};
}

function withinReach(period: Period, now: number): Period {
  const earliest = subtractMonths(todayInIndia(now).getTime(), MAX_MONTHS_BACK);
  const [from, to] = [parseDay(period.from), parseDay(period.to)];
  // A period that ends before the earliest day is kept: correcting it would leave nothing.
  const isPartlyBefore = from && to && from < earliest && earliest < to;
  return isPartlyBefore ? { ...period, from: formatDay(earliest) } : period;
}

function expiryOf(recurrence: Recurrence | null, now: number): string {
  const today = todayInIndia(now);
  const expiry = recurrence
    ? subtractMonths(today.getTime(), -recurrence.tenureMonths)
    : new Date(today.getTime() + DAY_MS);
  return formatDay(expiry);
}
