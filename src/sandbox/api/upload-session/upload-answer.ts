import { maskNumber, type Account, type Statement } from '../../bank/accounts.ts';
import { listCoveredMonths, requiredPeriod } from '../../bank/periods.ts';
import type { Session } from '../../sessions/sessions.ts';
import { identityOf, isoRange, nameMatchesOf } from '../insights/account-details.ts';
import { fraudTypeOf } from '../insights/fraud.ts';
import { createLedger } from '../insights/ledger.ts';
import { countPages } from '../insights/statement-stats.ts';
import { toRupees } from '../insights/transaction-body.ts';
import { signedPaise } from '../../bank/transactions/transaction.ts';

/** What was read from the statement. Source of the shape: FinBox docs, Upload Statement. */
export function uploadAnswer(
  session: Session,
  { account, statement }: { readonly account: Account; readonly statement: Statement },
  query: Readonly<Record<string, string>>,
): object {
  const { request } = session;
  const required = requiredPeriod(request.period);
  const bankName = account.bank.id.toLowerCase();
  const { transactions } = createLedger({ ...account, statements: [statement] }, session);
  const [first, last] = [transactions[0], transactions.at(-1)];
  const months = listCoveredMonths(request.period, [statement.period]);
  const fraudType = fraudTypeOf(statement);
  const { country_code, currency_code, account_opening_date, ...identity } = identityOf(account);
  return {
    bank_name: bankName,
    statement_id: statement.id,
    page_count: countPages(statement, transactions.length),
    ...(query['identity'] === 'true' && {
      identity: {
        account_number: account.number,
        ...identity,
        account_id: account.id,
        bank_name: bankName,
      },
    }),
    ...(query['progress'] === 'true' && { progress: [progressOf(statement)] }),
    date_range: isoRange(statement.period),
    opening_date: account_opening_date,
    opening_bal: first ? toRupees(first.balancePaise - signedPaise(first)) : null,
    closing_bal: last ? toRupees(last.balancePaise) : null,
    is_fraud: fraudType !== null,
    fraud_type: fraudType,
    metadata_analysis: nameMatchesOf(account, session),
    country_code,
    currency_code,
    extracted_date_range: { from_date: first?.date ?? null, to_date: last?.date ?? null },
    account_id: account.id,
    masked_account_number: maskNumber(account.number),
    months,
    missing_months: listCoveredMonths(required, [required]).filter(
      (month) => !months.includes(month),
    ),
    status: 1,
    session_id: session.id,
  };
}

/** Undocumented here; in the shape of the call that tells the progress. */
function progressOf({ id, source }: Statement): object {
  const state = 'processing';
  return {
    identity_status: 'completed',
    transaction_status: state,
    processing_status: state,
    fraud_status: state,
    statement_id: id,
    message: null,
    source,
  };
}
