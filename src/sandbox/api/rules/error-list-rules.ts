import { textOf } from '../../http/json-body.ts';
import { SPECIAL_KEYS } from './credential-rules.ts';
import { notAUrl } from './field-rules.ts';
import type { Rule } from './rule.ts';

/** Lengths in characters, as in the rows of the error matrix that name the same fields. */
const LIMITS = { bank_name: 50, journey_mode: 50, redirect_url: 200 } as const;

/**
 * The docs have two tables of errors, which give these conditions different codes. Everybody gets those
 * of the second, the error matrix; this API key gets those of the first.
 */
export const ERROR_LIST_RULES: readonly Rule[] = [
  {
    condition: 'bank_name / journey_mode / URL too long',
    applies: ({ body, apiKey }) =>
      apiKey === SPECIAL_KEYS.errorList &&
      Object.entries(LIMITS).some(
        ([field, limit]) => [...(textOf(body, field) ?? '')].length > limit,
      ),
    status: 400,
    code: 'INVALID_LENGTH',
    message: 'Field length exceeds limit',
  },
  {
    condition: 'Invalid logo_url / redirect_url',
    applies: ({ body, apiKey }) =>
      apiKey === SPECIAL_KEYS.errorList &&
      (notAUrl(body, 'logo_url') || notAUrl(body, 'redirect_url')),
    status: 400,
    code: 'INVALID_URL',
    message: 'Enter a valid URL.',
  },
];
