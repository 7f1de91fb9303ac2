import { parseDay } from '../../bank/days.ts';
import { isTooLong } from '../../bank/periods.ts';
import { isGiven, textOf, type RequestBody } from '../../http/json-body.ts';
import type { Rule } from './rule.ts';

/** Returns `undefined` if the field was not sent, `null` if it is not a day. */
function dayOf(body: RequestBody, field: string): Date | null | undefined {
  if (!isGiven(body, field)) return undefined;
  return parseDay(textOf(body, field) ?? '');
}

function badFormat(from: string, to: string): Rule {
  return {
    condition: `Wrong date format of ${from} or ${to}`,
    applies: ({ body }) => dayOf(body, from) === null || dayOf(body, to) === null,
    status: 400,
    code: 'INVALID_DATE_FORMAT',
    message: `Invalid ${from} or ${to} format. Use DD/MM/YYYY.`,
  };
}

function badOrder(from: string, to: string): Rule {
  return {
    condition: `Invalid date order of ${from} and ${to}`,
    applies: ({ body }) => {
      const [start, end] = [dayOf(body, from), dayOf(body, to)];
      return !!start && !!end && start >= end;
    },
    status: 400,
    code: 'INVALID_DATE_RANGE',
    message: `${from} cannot be greater or equal to ${to}.`,
  };
}

function tooLong(from: string, to: string): Rule {
  return {
    condition: `Invalid from–to date range: more than a century of ${from} and ${to}`,
    applies: ({ body }) => {
      const [start, end] = [dayOf(body, from), dayOf(body, to)];
      return !!start && !!end && isTooLong(start, end);
    },
    status: 400,
    code: 'INVALID_DATE_RANGE',
    message: 'Invalid date range',
  };
}

export const DATE_RULES: readonly Rule[] = [
  {
    condition: 'Required date fields missing: one of the two was sent alone',
    applies: ({ body }) => isGiven(body, 'from_date') !== isGiven(body, 'to_date'),
    status: 400,
    code: 'MISSING_DATE_FIELD',
    message: 'from_date and to_date are required.',
  },
  badFormat('from_date', 'to_date'),
  badOrder('from_date', 'to_date'),
  tooLong('from_date', 'to_date'),
  badFormat('max_from_date', 'max_to_date'),
  badOrder('max_from_date', 'max_to_date'),
  tooLong('max_from_date', 'max_to_date'),
];
