import { makeAccountNumber, addStatement, type FoundAccount } from '../bank/accounts.ts';
import type { Bank, Mode } from '../bank/banks.ts';
import { requiredPeriod, type Period } from '../bank/periods.ts';
import type { Session } from './sessions.ts';

/** Statements that a customer uploaded, or that a bank or Account Aggregator delivered. */
export interface CollectedStatements {
  readonly bank: Bank;
  readonly source: Mode;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly files: readonly CollectedFile[];
}

export interface CollectedFile {
  readonly fileName: string;
  readonly bytes: number;
  /** `null`: the one that the session requires. */
  readonly period: Period | null;
  /** Default: the customer's first account at the bank. */
  readonly account?: FoundAccount;
}

export function allowsSeveralBanks({ request }: Session): boolean {
  return /^(aa_)?multi_banking$/i.test(request.journeyMode ?? '');
}

/** Whether the lender chose the bank, so that the customer cannot choose another. */
export function isBankFixed(session: Session): boolean {
  return session.request.bank !== null && !allowsSeveralBanks(session);
}

export function allowsSeveralStatements(session: Session): boolean {
  return allowsSeveralBanks(session) || /^multi_pdf$/i.test(session.request.journeyMode ?? '');
}

/** The customer starts over. */
export function discardStatements(session: Session): void {
  session.accounts = [];
}

/** Adds the statements to the session. They replace earlier ones unless its `journey_mode` allows several. */
export function collectStatements(session: Session, collected: CollectedStatements): void {
  const { request } = session;
  const { bank, source, at, files } = collected;
  if (!allowsSeveralStatements(session)) discardStatements(session);
  for (const { fileName, bytes, period, account } of files) {
    addStatement(session.accounts, {
      bank,
      fileName,
      bytes,
      source,
      period: period ?? requiredPeriod(request.period),
      number: account?.number ?? makeAccountNumber(request.linkId, bank),
      type: account?.type ?? 'SAVINGS',
      holder: request.names[0] ?? '',
      createdAt: at,
    });
  }
}
