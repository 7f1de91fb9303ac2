import { tenureOf } from '../../sessions/consents.ts';
import { integerOf, isGiven, textOf, type RequestBody } from '../../http/json-body.ts';
import type { Rule } from './rule.ts';

const RECURRING = ['only_recurring', 'once_with_recurring'];

function isRecurring(body: RequestBody): boolean {
  return RECURRING.includes(textOf(body, 'aa_journey_mode') ?? '');
}

function isOutside(value: number | null, min: number, max: number): boolean {
  return value !== null && (value < min || value > max);
}

function missing(
  condition: string,
  applies: (body: RequestBody) => boolean,
  message: string,
): Rule {
  const refuses: Rule['applies'] = ({ body }) => applies(body);
  return { condition, applies: refuses, status: 400, code: 'MISSING_AA_PARAMETER', message };
}

export const ACCOUNT_AGGREGATOR_RULES: readonly Rule[] = [
  missing(
    'AA journey missing required parameters',
    (body) =>
      isGiven(body, 'aa_journey_mode') && !(isGiven(body, 'bank_name') && isGiven(body, 'mode')),
    'bank_name and mode required',
  ),
  missing(
    'Recurring frequency fields missing',
    (body) =>
      isRecurring(body) &&
      !(
        isGiven(body, 'aa_recurring_frequency_unit') &&
        isGiven(body, 'aa_recurring_frequency_value')
      ),
    'Frequency unit/value required',
  ),
  missing(
    'Missing required AA parameter: the tenure of a recurring consent',
    (body) => isRecurring(body) && tenureOf(body) === null,
    'Required AA parameter is missing',
  ),
  {
    condition: 'Invalid AA recurring tenure',
    applies: ({ body }) => isOutside(tenureOf(body), 1, 84),
    status: 400,
    code: 'INVALID_AA_PARAMETER',
    message: 'Tenure must be between 1 and 84',
  },
  {
    condition: 'AA parameter format/value invalid: the frequency value',
    applies: ({ body }) => isOutside(integerOf(body, 'aa_recurring_frequency_value'), 1, 5),
    status: 400,
    code: 'INVALID_AA_PARAMETER',
    message: 'Invalid AA parameter',
  },
];
