import type { Statement } from '../../bank/accounts.ts';
import { toIsoDay } from '../../bank/days.ts';
import type { Ledger } from './ledger.ts';
import { midnightOf } from './transaction-body.ts';

const ROWS_ON_A_PAGE = 25;

export function statementStats({ account, session, transactions }: Ledger): readonly object[] {
  return account.statements.map((statement) => {
    const [from, to] = [toIsoDay(statement.period.from), toIsoDay(statement.period.to)];
    const own = transactions.filter(({ date }) => from <= date && date <= to);
    const [first, last] = [own[0], own.at(-1)];
    return {
      session_id: session.id,
      account_id: account.id,
      statement_id: statement.id,
      first_transaction_timestamp: first ? midnightOf(first.date) : null,
      last_transaction_timestamp: last ? midnightOf(last.date) : null,
      bank: account.bank.id.toLowerCase(),
      source: statement.source.toUpperCase(),
      upload_file_name: statement.fileName,
      page_count: countPages(statement, own.length),
      transaction_count: own.length,
      from_date: midnightOf(from),
      to_date: midnightOf(to),
      is_scanned_pdf: false,
    };
  });
}

/** Of a PDF; other sources have no pages. */
export function countPages({ source }: Pick<Statement, 'source'>, rows: number): number {
  return source === 'pdf' ? Math.max(1, Math.ceil(rows / ROWS_ON_A_PAGE)) : 0;
}
