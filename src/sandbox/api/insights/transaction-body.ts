import type { Transaction } from '../../bank/transactions/transaction.ts';
import { nameMonth } from '../month-names.ts';

/** With at most two decimals. */
export function toRupees(paise: number): number {
  return Math.round(paise) / 100;
}

/** `2025-08-11 00:00:00`. */
export function midnightOf(date: string): string {
  return `${date} 00:00:00`;
}

/** `2025-08` as `Aug-2025`. */
export function monthAndYear(month: string): string {
  return nameMonth(new Date(`${month}-01T00:00:00Z`), '-');
}

/** As most lists of the documents have it, the channel in `metadata`. */
export function transactionBody(transaction: Transaction, date?: string) {
  const { merchant, channel } = transaction;
  return {
    ...commonBody(transaction, date),
    metadata: {
      unclean_merchant: merchant,
      transaction_channel: channel,
      description: describe(transaction),
    },
  };
}

/** As the lists of recurring, lender and self transactions have it. */
export function flatBody(transaction: Transaction) {
  return {
    ...commonBody(transaction),
    transaction_channel: transaction.channel,
    merchant_category: transaction.category === 'EMI' ? 'loans' : '',
    description: describe(transaction),
  };
}

function commonBody(transaction: Transaction, date = midnightOf(transaction.date)) {
  return {
    transaction_type: transaction.type,
    transaction_note: transaction.note,
    chq_num: transaction.chequeNumber ?? '',
    amount: toRupees(transaction.paise),
    balance: toRupees(transaction.balancePaise),
    date,
    hash: transaction.hash,
    category: transaction.category,
  };
}

function describe({ category, type, merchant }: Transaction): string {
  if (category === 'Self Transfer') return 'self_transfer';
  if (category === 'EMI' || category === 'EMI Bounce') return 'lender_transaction';
  if (merchant === '') return '';
  return type === 'credit' ? `Transfer from ${merchant}` : `Transfer to ${merchant}`;
}
