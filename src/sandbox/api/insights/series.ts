import type { Category, Channel, Transaction } from '../../bank/transactions/transaction.ts';

type Test = (transaction: Transaction) => boolean;

function credit(channel: Channel): Test {
  return (each) => each.type === 'credit' && each.channel === channel;
}

function debit(channel: Channel): Test {
  return (each) => each.type === 'debit' && each.channel === channel;
}

function category(type: 'credit' | 'debit', wanted: Category): Test {
  return (each) => each.type === type && each.category === wanted;
}

/** The sandbox's accounts have no such transactions: the series is there and is 0. */
const never: Test = () => false;

const isBounce = credit('auto_debit_payment_bounce');
const isBounceCharge = category('debit', 'Bounce Charge');
const isSelfCredit = category('credit', 'Self Transfer');
/** Without what was never earned: returned payments, and own money from elsewhere. */
const isIncome: Test = (each) =>
  each.type === 'credit' && !isBounce(each) && !isSelfCredit(each) && each.category !== 'Refund';

/**
 * What the pairs `amt_…` and `cnt_…` of the monthly analysis count. Source of the names: FinBox docs,
 * Insights; the misspellings are theirs.
 */
export const COUNTED: Readonly<Record<string, Test>> = {
  debit: ({ type }) => type === 'debit',
  credit: ({ type }) => type === 'credit',
  international_transaction_arbitrage_credit: never,
  bank_interest_credit: credit('bank_interest'),
  refund_credit: credit('refund'),
  cash_deposit_credit: credit('cash_deposit'),
  upi_credit: credit('upi'),
  net_banking_transfer_credit: credit('net_banking_transfer'),
  auto_debit_payment_bounce_credit: isBounce,
  chq_credit: credit('chq'),
  investment_cashin_credit: never,
  inward_cheque_bounce_credit: never,
  self_transfer_credit: isSelfCredit,
  international_transaction_arbitrage_debit: never,
  bill_payment_debit: debit('bill_payment'),
  cash_withdrawl_debit: debit('cash_withdrawl'),
  bank_charge_debit: debit('bank_charge'),
  debit_card_debit: debit('debit_card'),
  outward_cheque_bounce_debit: never,
  chq_debit: debit('chq'),
  upi_debit: debit('upi'),
  auto_debit_payment_debit: debit('auto_debit_payment'),
  net_banking_transfer_debit: debit('net_banking_transfer'),
  payment_gateway_purchase_debit: debit('payment_gateway_purchase'),
  self_transfer_debit: category('debit', 'Self Transfer'),
  emi_debit: category('debit', 'EMI'),
  investment: category('debit', 'Investment'),
  outward_cheque_bounce_insuff_funds_debit: never,
  ach_bounce_charge: isBounceCharge,
  chq_bounce_charge: never,
  min_bal_charge: never,
  bounce_charge: isBounceCharge,
  business_credit: category('credit', 'Business Income'),
  income_credit: isIncome,
  loan_credits: never,
  emi_bounce_credit: category('credit', 'EMI Bounce'),
  inward_cheque_bounce_insuff_funds_credit: never,
  credit_card_bill_debit: category('debit', 'Credit Card Payment'),
};

/** What `perc_salary_spend_…` sets against the salary. */
export const SALARY_SPENDINGS: Readonly<Record<string, Test>> = {
  bill_payment: debit('bill_payment'),
  cash_withdrawl: debit('cash_withdrawl'),
  debit_card: debit('debit_card'),
  net_banking_transfer: debit('net_banking_transfer'),
  upi: debit('upi'),
};

export const isSalary = category('credit', 'Salary');
export const isEmi = category('debit', 'EMI');
export const isTurnover = isIncome;
