import type { Account } from '../../bank/accounts.ts';
import { findGaps, requiredPeriod } from '../../bank/periods.ts';
import type { Session } from '../../sessions/sessions.ts';

/** Why processing failed for an account. Source of the codes: FinBox docs, Account Status. */
export interface Verdict {
  readonly code: string;
  readonly message: string;
}

/** Words in a file's name that make its processing fail, although the customer succeeded. */
export const FILE_NAME_VERDICTS: Readonly<Record<string, Verdict>> = {
  'balance-mismatch': {
    code: 'BALANCE_MISMATCH',
    message: 'Calculated transaction balance does not match',
  },
  'missing-transactions': {
    code: 'MISSING_TRANSACTIONS',
    message: 'One or more transactions are missing in the specified date range',
  },
  'no-account-number': {
    code: 'NULL_ACCOUNT_NUMBER',
    message: 'Account number is unavailable or unidentified',
  },
};

/** A word in a file's name that makes `initiate_processing` fail. */
export const UNPARSABLE_NAME = 'unparsable';

export function isUnparsable({ statements }: Account): boolean {
  return statements.some(({ fileName }) => fileName.toLowerCase().includes(UNPARSABLE_NAME));
}

/** Returns `null` if processing succeeds. */
export function judgeAccount(account: Account, { request }: Session): Verdict | null {
  for (const [word, verdict] of Object.entries(FILE_NAME_VERDICTS)) {
    if (account.statements.some(({ fileName }) => fileName.toLowerCase().includes(word))) {
      return verdict;
    }
  }
  const isUploaded = account.statements.some(({ source }) => source === 'pdf');
  if (request.acceptsAnything || !isUploaded) return null;
  const covered = account.statements.map(({ period }) => period);
  const gaps = findGaps(requiredPeriod(request.period), covered);
  if (gaps.length === 0) return null;
  const missing = gaps.map(({ from, to }) => `${from} to ${to}`).join(', ');
  return {
    code: 'INCOMPLETE_DATES_UPLOAD',
    message: `Statement(s) uploaded contain incomplete dates. Missing dates present for ${missing}`,
  };
}
