import type { Session } from '../../sessions/sessions.ts';
import { judgeAccount } from '../session-data/account-failure.ts';
import { accountDetails, isoRange } from './account-details.ts';
import { fraudOf } from './fraud.ts';
import { expenseCategories, recurringTransactions, topCreditsAndDebits } from './groups.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { monthlyAnalysis } from './monthly-analysis.ts';
import { isSalary } from './series.ts';
import { statementStats } from './statement-stats.ts';
import { flatBody, monthAndYear, transactionBody } from './transaction-body.ts';

/**
 * All that FinBox makes of the accounts' transactions. Accounts whose processing failed are left out.
 * Source of the shape: FinBox docs, Insights.
 */
export function insightsBody(session: Session): object {
  const accounts = session.accounts.filter((account) => judgeAccount(account, session) === null);
  return {
    session_id: session.id,
    link_id: session.request.linkId,
    session_date_range: isoRange(session.request.period),
    accounts: accounts.map((account) => ({
      account_id: account.id,
      data: dataOf(createLedger(account, session)),
    })),
  };
}

function dataOf(ledger: Ledger): object {
  const { transactions } = ledger;
  const ofCategory = (...wanted: readonly string[]): readonly object[] =>
    transactions.filter(({ category }) => wanted.includes(category)).map(flatBody);
  return {
    account_details: accountDetails(ledger),
    ...fraudOf(ledger),
    transactions: transactions.map((each) => transactionBody(each)),
    salary_transactions: transactions.filter(isSalary).map((each) => ({
      ...transactionBody(each),
      employer_name: each.merchant,
      salary_month: monthAndYear(each.date.slice(0, 7)),
    })),
    recurring_transactions: recurringTransactions(ledger),
    lender_transactions: ofCategory('EMI', 'EMI Bounce'),
    top_credits_debits: topCreditsAndDebits(ledger),
    statement_stats: statementStats(ledger),
    expense_categories: expenseCategories(ledger),
    self_and_sister_transactions: ofCategory('Self Transfer'),
    bounced_or_penal_transactions: ofCategory('EMI Bounce', 'Bounce Charge'),
    monthly_analysis: monthlyAnalysis(ledger),
  };
}
