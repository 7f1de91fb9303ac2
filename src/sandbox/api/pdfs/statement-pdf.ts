import type { Account, Statement } from '../../bank/accounts.ts';
import { intersectPeriods } from '../../bank/periods.ts';
import { formatDay } from '../../bank/days.ts';
import { openingDay } from '../../bank/transactions/profile.ts';
import { listTransactions } from '../../bank/transactions/transactions.ts';
import { toRupees } from '../insights/transaction-body.ts';
import { makePdf } from './make-pdf.ts';

/** The statement that the sandbox reads out of any file: the account's transactions of its days. */
export function statementPdf(account: Account, statement: Statement): Uint8Array<ArrayBuffer> {
  const { bank, number, holder } = account;
  const possible = intersectPeriods(statement.period, {
    from: openingDay(account),
    to: formatDay(new Date(statement.createdAt)),
  });
  const rows = possible ? listTransactions(account, possible) : [];
  return makePdf([
    bank.name,
    `Bank identifier: ${bank.id}`,
    'Statement of account, made up by a sandbox. Not a bank’s document.',
    '',
    `Account ${number}   ${holder}`,
    `From ${statement.period.from} to ${statement.period.to}`,
    '',
    row('Date', 'Narration', 'Withdrawal', 'Deposit', 'Balance'),
    ...rows.map(({ date, note, type, paise, balancePaise }) => {
      const amount = toRupees(paise).toFixed(2);
      const [out, into] = type === 'debit' ? [amount, ''] : ['', amount];
      return row(date, note, out, into, toRupees(balancePaise).toFixed(2));
    }),
  ]);
}

function row(date: string, note: string, out: string, into: string, balance: string): string {
  return [
    date.padEnd(11),
    note.slice(0, 48).padEnd(49),
    ...[out, into, balance].map((amount) => amount.padStart(13)),
  ].join('');
}
