import { createHash, randomUUID } from 'node:crypto';
import type { Bank, Mode } from './banks.ts';
import type { Period } from './periods.ts';

export interface Statement {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly source: Mode;
  /** Of the file's content, by which it is known again; only of files that were uploaded by API. */
  readonly digest?: string;
  readonly period: Period;
  /** What opened the file, where it needed one. */
  readonly password?: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** A customer's account at a bank, with the statements that were collected. */
export interface Account {
  readonly id: string;
  readonly bank: Bank;
  readonly number: string;
  readonly type: AccountType;
  /** Empty if the lender did not send it. */
  readonly holder: string;
  readonly statements: Statement[];
}

export type AccountType = 'SAVINGS' | 'CURRENT';

/** An account that the bank offers, before any statement is collected. */
export interface FoundAccount {
  readonly number: string;
  readonly type: AccountType;
}

export interface NewStatement extends Omit<Statement, 'id'> {
  readonly bank: Bank;
  readonly number: string;
  readonly type: AccountType;
  readonly holder: string;
}

/** Adds the statement to its account. The first statement of an account creates it. */
export function addStatement(
  accounts: Account[],
  statement: NewStatement,
): { readonly account: Account; readonly statement: Statement } {
  const { bank, number, type, holder, ...rest } = statement;
  let account = accounts.find((each) => each.bank.id === bank.id && each.number === number);
  if (!account) {
    account = { id: randomUUID(), bank, number, type, holder, statements: [] };
    accounts.push(account);
  }
  const added = { ...rest, id: randomUUID() };
  account.statements.push(added);
  return { account, statement: added };
}

/** Twelve digits, always the same for the same customer, bank and index. */
export function makeAccountNumber(linkId: string, bank: Bank, index = 0): string {
  const digest = createHash('sha256').update(`${linkId}\n${bank.id}\n${index}`).digest();
  return String(digest.readUIntBE(0, 6) % 1e12).padStart(12, '9');
}

export function maskNumber(number: string): string {
  return 'X'.repeat(number.length - 4) + number.slice(-4);
}
