import type { Account } from '../../bank/accounts.ts';
import { DAY_MS, toDayNumber } from '../../bank/days.ts';
import { findGaps, requiredPeriod, type Period } from '../../bank/periods.ts';
import type { Session } from '../../sessions/sessions.ts';
import { ACCOUNT_CODES, type AccountCode } from './account-codes.ts';
import { findCode, type Failure } from './failure.ts';
import { nameMonth } from '../month-names.ts';
import { listCovered, listReadable, STATEMENT_MESSAGES } from './statement-failure.ts';

/** The texts of the documents' table; the dates and months in them are the session's. */
const MESSAGES: Readonly<Record<AccountCode, (missing: readonly Period[]) => string>> = {
  MISSING_TRANSACTIONS: () => 'One or more transactions are missing in the specified date range',
  INCOMPLETE_MONTHS: (missing) =>
    'Insufficient data to generate report. There are no transactions for ' + listMonths(missing),
  NULL_ACCOUNT_NUMBER: () => 'Account number is unavailable or unidentified',
  BALANCE_MISMATCH: () => 'Calculated transaction balance does not match',
  INCOMPLETE_MONTHS_UPLOAD: (missing) =>
    'Statement(s) uploaded contain incomplete months. Missing data present for ' +
    listMonths(missing),
  INCOMPLETE_DATES_UPLOAD: (missing) =>
    'Statement(s) uploaded contain incomplete dates. Missing dates present for ' +
    JSON.stringify(listDates(missing)),
  UNPARSABLE: () => STATEMENT_MESSAGES['UNPARSABLE'] ?? '',
};

/** Undocumented. A message of decades helps nobody. */
const MAX_MONTHS_NAMED = 60;

/** Returns `null` if processing succeeds. */
export function judgeAccount(account: Account, session: Session): Failure | null {
  const required = requiredPeriod(session.request.period);
  const code = findAccountCode(account, session);
  if (code) return failure(code, [lastMonthOf(required)]);
  if (listReadable(account, session).length === 0) return failure('UNPARSABLE', []);
  const isUploaded = account.statements.some(({ source }) => source === 'pdf');
  if (session.request.acceptsAnything || !isUploaded) return null;
  const gaps = findGaps(required, listCovered(account, session));
  return gaps.length > 0 ? failure('INCOMPLETE_DATES_UPLOAD', gaps) : null;
}

/** Whether each account's data can be had. The sandbox plays an organisation that rejects failed accounts. */
export function hasInsights(session: Session): boolean {
  return (
    session.accounts.length > 0 &&
    session.accounts.every((account) => judgeAccount(account, session) === null)
  );
}

function failure(code: AccountCode, missing: readonly Period[]): Failure {
  return { code, message: MESSAGES[code](missing) };
}

function findAccountCode({ statements }: Account, { request }: Session): AccountCode | null {
  const texts = [...statements.map(({ fileName }) => fileName), request.linkId];
  const known = [...ACCOUNT_CODES, ...Object.keys(STATEMENT_MESSAGES)];
  for (const text of texts) {
    const found = ACCOUNT_CODES.find((code) => code === findCode(text, known));
    // One statement that cannot be parsed may stand beside others that can.
    if (found && found !== 'UNPARSABLE') return found;
  }
  return null;
}

function lastMonthOf({ from, to }: Period): Period {
  const first = `01${to.slice(2)}`;
  return { from: toDayNumber(from) > toDayNumber(first) ? from : first, to };
}

/** Each month with its missing days, as `{"Jan 2024": [1, 2, 3, 4]}`. */
function listDates(missing: readonly Period[]): Readonly<Record<string, readonly number[]>> {
  const days: Record<string, number[]> = {};
  for (const { from, to } of missing) {
    for (let number = toDayNumber(from); number <= toDayNumber(to); number++) {
      const day = new Date(number * DAY_MS);
      const month = nameMonth(day, ' ');
      if (!days[month] && Object.keys(days).length === MAX_MONTHS_NAMED) return days;
      (days[month] ??= []).push(day.getUTCDate());
    }
  }
  return days;
}

function listMonths(missing: readonly Period[]): string {
  return Object.keys(listDates(missing)).join(', ');
}
