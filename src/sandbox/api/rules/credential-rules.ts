import type { Rule } from './rule.ts';

/** Keys that cause errors which no input can cause. Any other key is accepted. */
export const SPECIAL_KEYS = {
  unauthorized: 'sandbox-unauthorized',
  paymentRequired: 'sandbox-payment-required',
  modeDisabled: 'sandbox-mode-disabled',
  modeUnavailable: 'sandbox-mode-unavailable',
  outage: 'sandbox-outage',
  /** Accepted, but errors are those of the docs' first list where their error matrix has another. */
  errorList: 'sandbox-error-list',
} as const;

export const CREDENTIAL_RULES: readonly Rule[] = [
  {
    condition: 'Missing or invalid authentication credentials',
    applies: ({ apiKey }) => apiKey === null || apiKey === SPECIAL_KEYS.unauthorized,
    status: 401,
    code: 'AUTHENTICATION_CREDENTIALS_NOT_PROVIDED',
    message: 'Authentication credentials were not provided',
  },
  {
    condition: 'Client plan expired / payment pending',
    applies: ({ apiKey }) => apiKey === SPECIAL_KEYS.paymentRequired,
    status: 402,
    code: 'PAYMENT_REQUIRED',
    message: 'Payment required',
  },
];
