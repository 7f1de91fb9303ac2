import { accountNumber, addStatement, type FoundAccount } from '../accounts.ts';
import { askedFor, type Period } from '../calendar.ts';
import type { Mode } from '../banks.ts';
import type { Session } from '../sessions.ts';

/** One statement that a bank or customer handed over. */
export interface Collected {
  readonly fileName: string;
  readonly bytes: number;
  /** `null`: what the session asks for. */
  readonly period: Period | null;
  readonly account?: FoundAccount;
}

/** Several banks, or several statements of one, are for sessions that say so; others begin anew. */
export function allowsSeveralBanks({ request }: Session): boolean {
  return /^(aa_)?multi_banking$/i.test(request.journeyMode ?? '');
}

export function allowsSeveralStatements(session: Session): boolean {
  return allowsSeveralBanks(session) || /^multi_pdf$/i.test(session.request.journeyMode ?? '');
}

/** Keeps what came from the bank of the customer's choice. */
export function collect(
  session: Session,
  source: Mode,
  statements: readonly Collected[],
  now: number,
): void {
  const { request, progress } = session;
  const { bank } = progress;
  if (!bank) return;
  if (!allowsSeveralStatements(session)) session.accounts = [];
  for (const { fileName, bytes, period, account } of statements) {
    addStatement(session.accounts, {
      bank,
      fileName,
      bytes,
      source,
      period: period ?? askedFor(request.period),
      number: account?.number ?? accountNumber(request.linkId, bank),
      type: account?.type ?? 'SAVINGS',
      holder: request.names[0] ?? '',
      createdAt: now,
    });
  }
}
