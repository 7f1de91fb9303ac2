/** Source: FinBox docs, Fetching Data, account status. */
export const ACCOUNT_CODES = [
  'MISSING_TRANSACTIONS',
  'INCOMPLETE_MONTHS',
  'NULL_ACCOUNT_NUMBER',
  'BALANCE_MISMATCH',
  'INCOMPLETE_MONTHS_UPLOAD',
  'INCOMPLETE_DATES_UPLOAD',
  'UNPARSABLE',
] as const;

export type AccountCode = (typeof ACCOUNT_CODES)[number];
