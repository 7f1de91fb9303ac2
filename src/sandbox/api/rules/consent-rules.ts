import { parseDay } from '../../bank/days.ts';
import { isTooLong } from '../../bank/periods.ts';
import { AA_JOURNEYS, DEFAULT_AA_JOURNEY } from '../../sessions/consents.ts';
import { isGiven, isObject, textOf, type RequestBody } from '../../http/json-body.ts';
import { invalid, notAChoice } from './field-rules.ts';
import type { Rule } from './rule.ts';

const DAYS = ['from_date', 'to_date', 'consent_expiry'];

function isConsentList(body: RequestBody): boolean {
  return isObject(body['consents']) && Object.values(body['consents']).every(isObject);
}

/** Only valid after the rule that checks the shape of `consents`. */
function consentsOf(body: RequestBody): readonly RequestBody[] {
  return isGiven(body, 'consents') ? (Object.values(body['consents'] as object) as []) : [];
}

function codesOf(body: RequestBody): readonly string[] {
  const journey = textOf(body, 'aa_journey_code') ?? DEFAULT_AA_JOURNEY;
  return Object.keys(AA_JOURNEYS[journey] ?? {});
}

function isBadDay(consent: RequestBody, field: string): boolean {
  return isGiven(consent, field) && !parseDay(textOf(consent, field) ?? '');
}

function isWrongOrder(consent: RequestBody): boolean {
  const from = parseDay(textOf(consent, 'from_date') ?? '');
  const to = parseDay(textOf(consent, 'to_date') ?? '');
  return !!from && !!to && from >= to;
}

function isCentury(consent: RequestBody): boolean {
  const from = parseDay(textOf(consent, 'from_date') ?? '');
  const to = parseDay(textOf(consent, 'to_date') ?? '');
  return !!from && !!to && isTooLong(from, to);
}

/** The docs have no error rows for version 2's own fields. These use the nearest ones. */
export const CONSENT_RULES: readonly Rule[] = [
  notAChoice('aa_journey_code', Object.keys(AA_JOURNEYS)),
  invalid(
    'consents not an object of objects',
    (body) => isGiven(body, 'consents') && !isConsentList(body),
    'consents, Expected an object with an object for each consent code.',
  ),
  {
    condition: 'AA parameter format/value invalid: a consent code of another journey',
    applies: ({ body }) =>
      isGiven(body, 'consents') &&
      Object.keys(body['consents'] as object).some((code) => !codesOf(body).includes(code)),
    status: 400,
    code: 'INVALID_AA_PARAMETER',
    message: ({ body }) =>
      `Invalid AA parameter: consents takes ${codesOf(body).join(', ')} for this aa_journey_code.`,
  },
  {
    condition: 'Wrong date format of a consent',
    applies: ({ body }) =>
      consentsOf(body).some((consent) => DAYS.some((field) => isBadDay(consent, field))),
    status: 400,
    code: 'INVALID_DATE_FORMAT',
    message: 'Invalid from_date, to_date or consent_expiry format in consents. Use DD/MM/YYYY.',
  },
  {
    condition: 'Invalid from–to date range of a consent: more than a century',
    applies: ({ body }) => consentsOf(body).some(isCentury),
    status: 400,
    code: 'INVALID_DATE_RANGE',
    message: 'Invalid date range',
  },
  {
    condition: 'Invalid date order of a consent',
    applies: ({ body }) => consentsOf(body).some(isWrongOrder),
    status: 400,
    code: 'INVALID_DATE_RANGE',
    message: 'from_date cannot be greater or equal to to_date.',
  },
];
