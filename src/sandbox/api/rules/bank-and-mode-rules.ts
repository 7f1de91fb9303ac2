import { findBank, type Mode } from '../../bank/banks.ts';
import { isGiven, textOf } from '../../http/json-body.ts';
import { SPECIAL_KEYS } from './credential-rules.ts';
import type { Rule } from './rule.ts';

export const BANK_AND_MODE_RULES: readonly Rule[] = [
  {
    condition: 'bank_name is invalid or not supported',
    applies: ({ body }) => isGiven(body, 'bank_name') && !findBank(String(body['bank_name'])),
    status: 400,
    code: 'INVALID_BANK_NAME',
    message: 'Invalid bank identifier.',
  },
  {
    condition: 'mode=pdf / mode=aa but bank_name not sent',
    applies: ({ body }) =>
      ['pdf', 'aa'].includes(textOf(body, 'mode') ?? '') && !isGiven(body, 'bank_name'),
    status: 400,
    code: 'MISSING_BANK_NAME',
    message: 'bank_name is required with mode.',
  },
  {
    condition: 'Mode disabled for this client',
    applies: ({ body, apiKey }) => isGiven(body, 'mode') && apiKey === SPECIAL_KEYS.modeDisabled,
    status: 403,
    code: 'MODE_NOT_ENABLED',
    message: 'Specified mode not enabled. Contact FinBox Admin.',
  },
  {
    condition: 'Requested mode not enabled for client',
    applies: ({ body, apiKey }) => isGiven(body, 'mode') && apiKey === SPECIAL_KEYS.modeUnavailable,
    status: 400,
    code: 'MODE_NOT_AVAILABLE',
    message: 'Mode not available',
  },
  {
    condition: 'Bank does not support the requested mode',
    applies: ({ body }) => {
      const bank = findBank(textOf(body, 'bank_name') ?? '');
      return !!bank && isGiven(body, 'mode') && !bank.modes.includes(textOf(body, 'mode') as Mode);
    },
    status: 400,
    code: 'MODE_NOT_AVAILABLE',
    message: 'Specified mode not available for this bank.',
  },
];
