import * as v from 'valibot';
import { DateRange, listOf, openObjectOf, orNull, Text } from './schema.ts';

/*
 * Source: FinBox docs, session flow, "Get Data", of 2025. What is not documented is kept as it came;
 * what is documented and missing, or of another type, is `null` or an empty list.
 */

/** Some lists write amounts as text. */
const Amount = orNull(
  v.union([
    v.number(),
    v.pipe(
      v.string(),
      v.regex(/^\s*-?\d+(\.\d+)?\s*$/),
      v.transform((text) => Number(text)),
    ),
  ]),
);
const Texts = listOf(v.string());
const MissingData = listOf(openObjectOf({ from_date: Text, to_date: Text }));

const TRANSACTION = {
  /** `credit` or `debit`. */
  transaction_type: Text,
  transaction_note: Text,
  chq_num: Text,
  amount: Amount,
  balance: Amount,
  /** `2025-08-11 00:00:00`. */
  date: Text,
  hash: Text,
  category: Text,
};

/** Some lists have what `metadata` holds beside the rest, as `transaction_channel`. */
const Transactions = listOf(
  openObjectOf({
    ...TRANSACTION,
    metadata: orNull(
      openObjectOf({ unclean_merchant: Text, transaction_channel: Text, description: Text }),
    ),
  }),
);

const SalaryTransactions = listOf(
  openObjectOf({ ...TRANSACTION, employer_name: Text, salary_month: Text }),
);

const TransactionGroups = listOf(
  openObjectOf({
    median: Amount,
    start_date: Text,
    end_date: Text,
    clean_transaction_note: Text,
    transactions: Transactions,
  }),
);

const Names = orNull(openObjectOf({ name_matches: listOf(v.unknown()) }));

const AccountDetails = orNull(
  openObjectOf({
    name: Text,
    address: Text,
    metadata_analysis: Names,
    account_category: Text,
    account_number: Text,
    account_opening_date: Text,
    bank: Text,
    credit_limit: Amount,
    od_limit: Amount,
    ifsc: Text,
    micr: Text,
    missing_data: MissingData,
    salary_confidence: orNull(v.union([v.number(), v.string()])),
    statements: Texts,
    /** `2025-08`. */
    months: Texts,
    uploaded_months: Texts,
    country_code: Text,
    currency_code: Text,
    dob: Text,
    email: Text,
    pan_number: Text,
    phone_number: Text,
    account_status: Text,
    holder_type: Text,
    account_date_range: DateRange,
    transaction_date_range: DateRange,
  }),
);

const StatementStats = listOf(
  openObjectOf({
    statement_id: Text,
    account_id: Text,
    bank: Text,
    source: Text,
    upload_file_name: Text,
    page_count: Amount,
    transaction_count: Amount,
    from_date: Text,
    to_date: Text,
    first_transaction_timestamp: Text,
    last_transaction_timestamp: Text,
    is_scanned_pdf: orNull(v.boolean()),
  }),
);

const TopTransactions = listOf(
  openObjectOf({
    /** `top_5_debit` or `top_5_credit`. */
    type: Text,
    /** `month` is `Aug-25`. */
    data: listOf(openObjectOf({ month: Text, data: Transactions })),
  }),
);

const AccountInsights = openObjectOf({
  account_details: AccountDetails,
  fraud: listOf(v.unknown()),
  fraud_details: orNull(
    openObjectOf({ statement: listOf(v.unknown()), account: listOf(v.unknown()) }),
  ),
  transactions: Transactions,
  salary_transactions: SalaryTransactions,
  recurring_transactions: orNull(
    openObjectOf({
      debit_transactions: TransactionGroups,
      credit_transactions: TransactionGroups,
    }),
  ),
  lender_transactions: Transactions,
  self_and_sister_transactions: Transactions,
  bounced_or_penal_transactions: Transactions,
  top_credits_debits: TopTransactions,
  statement_stats: StatementStats,
  expense_categories: listOf(openObjectOf({ category: Text, percentage: Amount })),
  /** By the name of the series, `avg_bal` or `cnt_transactions`, then by month, `Aug-2025`. */
  monthly_analysis: v.fallback(
    v.record(v.string(), v.fallback(v.record(v.string(), Amount), {})),
    {},
  ),
});

/** The accounts are what is asked for, so an answer without their list is none. */
export const InsightsAnswer = openObjectOf({
  session_id: Text,
  link_id: Text,
  /** `YYYY-MM-DD`. */
  session_date_range: DateRange,
  accounts: v.array(openObjectOf({ account_id: Text, data: orNull(AccountInsights) })),
});
