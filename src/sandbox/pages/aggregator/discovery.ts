import { makeAccountNumber, type AccountType, type FoundAccount } from '../../bank/accounts.ts';
import { BANKS, type Bank } from '../../bank/banks.ts';
import { allowsSeveralBanks } from '../../sessions/collect-statements.ts';
import type { AccountsStage } from '../progress.ts';
import type { VisitIn } from '../visit.ts';

/** An account that a bank knows by the customer's mobile number. */
export interface DiscoveredAccount extends FoundAccount {
  readonly key: string;
  readonly bank: Bank;
}

/** What one bank answers to the Account Aggregator. */
export interface Discovery {
  readonly bank: Bank;
  readonly accounts: readonly DiscoveredAccount[];
  /** Why there are none, or `null`. */
  readonly problem: string | null;
}

/** Mobile numbers that cause what may go wrong. No error codes are documented for it. */
export const AGGREGATOR_NUMBERS = {
  noAccounts: '9000000000',
  aggregatorDown: '9000000001',
  bankDown: '9000000002',
  nothingDelivered: '9000000003',
  otherBanksDown: '9000000004',
} as const;

const ACCOUNT_TYPES: readonly AccountType[] = ['SAVINGS', 'SAVINGS', 'CURRENT'];

/** The banks that the customer may look for accounts at, beside the one that was chosen. */
export function listOtherBanks({ session, progress }: VisitIn<'aa'>): readonly Bank[] {
  if (!allowsSeveralBanks(session)) return [];
  return BANKS.filter(({ id, modes }) => modes.includes('aa') && id !== progress.bank.id);
}

export function discoverAccounts(visit: VisitIn<'aa'>, stage: AccountsStage): readonly Discovery[] {
  return stage.banks.map((bank) => {
    const problem = findProblem(visit, bank, stage.mobileNumber);
    return { bank, problem, accounts: problem ? [] : listAccounts(visit, bank) };
  });
}

export function listChosen(
  visit: VisitIn<'aa'>,
  stage: AccountsStage,
): readonly DiscoveredAccount[] {
  const found = discoverAccounts(visit, stage).flatMap(({ accounts }) => accounts);
  return found.filter(({ key }) => stage.chosen.includes(key));
}

/** The first bank of which an account was chosen but not linked yet. */
export function findBankToLink(visit: VisitIn<'aa'>, stage: AccountsStage): Bank | null {
  const isLinked = ({ id }: Bank): boolean => stage.linked.some((bank) => bank.id === id);
  return listChosen(visit, stage).find(({ bank }) => !isLinked(bank))?.bank ?? null;
}

function listAccounts({ session }: VisitIn<'aa'>, bank: Bank): readonly DiscoveredAccount[] {
  const { linkId } = session.request;
  return ACCOUNT_TYPES.map((type, index) => {
    return {
      key: `${bank.id}:${index}`,
      bank,
      number: makeAccountNumber(linkId, bank, index),
      type,
    };
  });
}

function findProblem(
  { text, progress }: VisitIn<'aa'>,
  { id, name }: Bank,
  mobileNumber: string,
): string | null {
  const words = text.aggregator;
  const isOther = id !== progress.bank.id;
  const problems: Readonly<Record<string, string>> = {
    [AGGREGATOR_NUMBERS.noAccounts]: words.knowsNoAccount(name),
    [AGGREGATOR_NUMBERS.bankDown]: words.notResponding(name),
    ...(isOther && { [AGGREGATOR_NUMBERS.otherBanksDown]: words.notResponding(name) }),
  };
  return problems[mobileNumber] ?? null;
}
