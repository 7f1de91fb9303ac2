import type { ProblemCategory } from './event.ts';

/**
 * Every code that BankConnect documents, for reading and for tests. The set is open: `MU005` and
 * `MU007` probably exist, and Account Aggregator problems have no documented code at all.
 */
export const PROBLEM_CODES = {
  MU002: 'The trial of the DEV credentials has expired',
  MU003: 'The password of the PDF is wrong',
  MU004: 'The statement is of another bank than the chosen one',
  MU006: 'The PDF cannot be parsed: it is corrupt, or a scan without text',
  MU020: 'Not a valid statement, or the bank is not supported',
  MU021: 'The statement is outside the requested dates',
  NB000: 'Net banking failed',
  NB003: 'The login to net banking failed',
  NB004: 'The captcha is wrong',
  NB005: 'The security question or OTP failed',
} as const;

/** Goes by the code's prefix, so that an undocumented code finds its category too. */
export function categoryOf(code: string): ProblemCategory {
  const prefix = code.trim().slice(0, 2).toUpperCase();
  if (prefix === 'MU') return 'manual-upload';
  return prefix === 'NB' ? 'net-banking' : 'other';
}
