import type { Statement } from '../../bank/accounts.ts';
import type { Ledger } from './ledger.ts';

/** A word in a file's name that makes the statement look altered. */
export const FRAUD_WORD = 'tampered';
/** The documents show no example of one. Its name is that of FinBox's older pages. */
const FRAUD_TYPE = 'author_fraud';

export function fraudTypeOf({ fileName }: Pick<Statement, 'fileName'>): string | null {
  return fileName.toLowerCase().includes(FRAUD_WORD) ? FRAUD_TYPE : null;
}

export function fraudOf({ account }: Ledger): { fraud: object[]; fraud_details: object } {
  const fraud = account.statements.flatMap((statement) => {
    const fraudType = fraudTypeOf(statement);
    if (fraudType === null) return [];
    const { id } = statement;
    return [
      { statement_id: id, account_id: account.id, fraud_type: fraudType, transaction_hash: null },
    ];
  });
  return { fraud, fraud_details: { statement: fraud, account: [] } };
}
