import type { Account, Statement } from '../../bank/accounts.ts';
import type { Period } from '../../bank/periods.ts';
import type { Session } from '../../sessions/sessions.ts';
import { ACCOUNT_CODES } from './account-codes.ts';
import { findCode, type Failure } from './failure.ts';

/** Source: FinBox docs, Fetching Data, statement status. */
export const STATEMENT_MESSAGES: Readonly<Record<string, string>> = {
  PASSWORD_INCORRECT: 'The provided password is incorrect',
  BANK_NAME_MISMATCH: "The bank name in the statement doesn't match the selected bank",
  STATEMENT_UNSUPPORTED_FORMAT: 'The statement format is not supported',
  STATEMENT_DUPLICATE: 'A duplicate statement has been detected',
  NULL_ACCOUNT_NUMBER: 'Account number is unavailable or unidentified',
  STATEMENT_TOO_MANY_PAGES: 'The statement exceeds the allowed page limit',
  NO_TRANSACTIONS_FROM_AA: 'Not able to fetch transactions from Account Aggregator',
  UNPARSABLE: 'Failed to process because of an unparsable statement',
  PDF_IS_IMAGE: 'Scanned images are not supported',
  EXTRACTION_FAILED: 'Failed to extract information from the statement',
  OUT_OF_DATE_RANGE: 'The statement uploaded is beyond the specified date range',
  STATEMENT_NO_TRANSACTIONS: 'No transactions were identified in the uploaded statement',
  BANK_NAME_UNDETECTED: 'Bank name could not be identified',
};

/** Returns `null` if the statement can be read. */
export function findStatementFailure(
  { fileName }: Pick<Statement, 'fileName'>,
  { request }: Session,
): Failure | null {
  const known = Object.keys(STATEMENT_MESSAGES);
  // An account's code may hold a statement's word, and then means the account alone.
  const codes = [...known, ...ACCOUNT_CODES.filter((code) => !known.includes(code))];
  const code = findCode(fileName, codes) ?? findCode(request.linkId, codes);
  const message = code === null ? undefined : STATEMENT_MESSAGES[code];
  return code === null || message === undefined ? null : { code, message };
}

export function listReadable({ statements }: Account, session: Session): readonly Statement[] {
  return statements.filter((statement) => findStatementFailure(statement, session) === null);
}

/** The days of the statements that can be read. */
export function listCovered(account: Account, session: Session): readonly Period[] {
  return listReadable(account, session).map(({ period }) => period);
}

/** Whether there are statements and none of them can be parsed, so that processing is refused. */
export function isUnparsable(session: Session): boolean {
  const statements = session.accounts.flatMap((account) => account.statements);
  const failures = statements.map((statement) => findStatementFailure(statement, session));
  return failures.length > 0 && failures.every((failure) => failure?.code === 'UNPARSABLE');
}
