/** How money moved, in FinBox's words (its misspelling included). Source: FinBox docs, Insights. */
export type Channel =
  | 'salary'
  | 'upi'
  | 'net_banking_transfer'
  | 'auto_debit_payment'
  | 'auto_debit_payment_bounce'
  | 'bank_charge'
  | 'bank_interest'
  | 'bill_payment'
  | 'cash_deposit'
  | 'cash_withdrawl'
  | 'chq'
  | 'debit_card'
  | 'payment_gateway_purchase'
  | 'refund';

/** What the money was for, in the sandbox's words: the documents leave the list open. */
export type Category =
  | 'Salary'
  | 'Business Income'
  | 'Rent'
  | 'EMI'
  | 'EMI Bounce'
  | 'Bounce Charge'
  | 'Interest'
  | 'Investment'
  | 'Credit Card Payment'
  | 'Bills'
  | 'Groceries'
  | 'Food'
  | 'Travel'
  | 'Shopping'
  | 'Fuel'
  | 'Health'
  | 'Cash'
  | 'Refund'
  | 'Transfers'
  | 'Self Transfer'
  | 'Vendor Payment';

/** A movement of money whose balance is not known yet. */
export interface Draft {
  readonly day: number;
  readonly type: 'credit' | 'debit';
  /** A hundredth of a rupee, above 0. Whole numbers, so that sums are exact. */
  readonly paise: number;
  readonly channel: Channel;
  readonly category: Category;
  readonly note: string;
  /** Whom the money came from or went to; empty for the bank itself. */
  readonly merchant: string;
  readonly chequeNumber?: string;
}

export interface Transaction extends Omit<Draft, 'day'> {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** After this transaction. */
  readonly balancePaise: number;
  /** The same for the same transaction of the same account. */
  readonly hash: string;
}

/** Positive for money that came in. */
export function signedPaise({ type, paise }: Pick<Draft, 'type' | 'paise'>): number {
  return type === 'credit' ? paise : -paise;
}
