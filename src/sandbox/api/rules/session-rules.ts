import { integerOf, isGiven, textOf } from '../../http/json-body.ts';
import type { SessionVersion } from '../../sessions/session-request.ts';
import { ACCOUNT_AGGREGATOR_RULES } from './account-aggregator-rules.ts';
import { BANK_AND_MODE_RULES } from './bank-and-mode-rules.ts';
import { CREDENTIAL_RULES } from './credential-rules.ts';
import { DATE_RULES } from './date-rules.ts';
import { ERROR_LIST_RULES } from './error-list-rules.ts';
import { CONSENT_RULES } from './consent-rules.ts';
import { AA_FIELD_RULES, FIELD_RULES } from './field-rules.ts';
import type { Rule } from './rule.ts';

/** Undocumented. Twice the number of documented parameters. */
const MAX_PARAMETERS = 40;

const SESSION_AND_INPUT_RULES: readonly Rule[] = [
  {
    condition: 'session_expiry is not an integer',
    applies: ({ body }) =>
      isGiven(body, 'session_expiry') && integerOf(body, 'session_expiry') === null,
    status: 400,
    code: 'INVALID_SESSION_EXPIRY',
    message: 'Session expiry should be int, Min value is 5 and Max is 43200 in minutes',
  },
  {
    condition: 'session_expiry out of allowed range',
    applies: ({ body }) => {
      const minutes = integerOf(body, 'session_expiry');
      return minutes !== null && (minutes < 5 || minutes > 43_200);
    },
    status: 400,
    code: 'INVALID_SESSION_EXPIRY',
    message: 'Min = 5, Max = 43200',
  },
  {
    condition: 'Mobile number fails validation',
    applies: ({ body }) =>
      isGiven(body, 'mobile_number') && !/^\d{10}$/.test(textOf(body, 'mobile_number') ?? ''),
    status: 400,
    code: 'INVALID_MOBILE_NUMBER',
    message: 'Invalid mobile number.',
  },
];

const PARAMETER_COUNT_RULE: Rule = {
  condition: 'Number of parameters mismatched (too many)',
  applies: ({ body }) => Object.keys(body).length > MAX_PARAMETERS,
  status: 400,
  code: 'INVALID_PARAMETER_COUNT',
  message: 'Invalid number of parameters',
};

const COMMON_RULES: readonly Rule[] = [
  ...CREDENTIAL_RULES,
  PARAMETER_COUNT_RULE,
  ...ERROR_LIST_RULES,
  ...FIELD_RULES,
];

/**
 * Every reason to refuse a session, in the order of checking. Where the docs give two messages for one
 * condition, the one of their first table is used.
 */
export const SESSION_RULES: Readonly<Record<SessionVersion, readonly Rule[]>> = {
  1: [
    ...COMMON_RULES,
    ...AA_FIELD_RULES,
    ...BANK_AND_MODE_RULES,
    ...DATE_RULES,
    ...SESSION_AND_INPUT_RULES,
    ...ACCOUNT_AGGREGATOR_RULES,
  ],
  2: [
    ...COMMON_RULES,
    ...BANK_AND_MODE_RULES,
    ...DATE_RULES,
    ...SESSION_AND_INPUT_RULES,
    ...CONSENT_RULES,
  ],
};
