import type { AccountType } from '../../bank/accounts.ts';
import type { Consent, Recurrence } from '../../sessions/consents.ts';
import type { Html } from '../html.ts';

/** The words for proving a number, choosing accounts and consenting. */
export interface AggregatorText {
  readonly otp: OtpText;
  readonly aggregator: AccountsText;
  readonly consent: ConsentText;
}

export interface OtpText {
  readonly title: string;
  readonly label: string;
  readonly resend: string;
  /** The same button, as long as it does not work. The script of the pages puts the number in. */
  readonly resendIn: (seconds: string) => string;
  readonly notSixDigits: string;
  readonly expired: string;
  readonly wrong: (attemptsLeft: number) => string;
  readonly usedUp: (attempts: number) => string;
  readonly tooSoon: (seconds: number) => string;
  readonly tooMany: string;
}

export interface AccountsText {
  readonly title: string;
  readonly lead: (who: { lender: string; aggregator: Html; bank: string }) => Html;
  readonly mobileNumber: string;
  readonly registered: string;
  readonly givenByLender: string;
  readonly terms: (aggregator: string) => string;
  readonly sendOtp: string;
  readonly otpLead: (aggregator: string, number: Html, handle: Html) => Html;
  readonly otherNumber: string;
  readonly banksTitle: string;
  readonly banksLead: string;
  readonly banks: string;
  readonly looking: string;
  readonly accountsTitle: string;
  readonly accountsLead: string;
  readonly nothingFound: string;
  readonly accountTypes: Readonly<Record<AccountType, string>>;
  readonly linkTitle: (bank: string) => string;
  readonly linkLead: (how: { bank: string; number: Html; aggregator: string }) => Html;
  readonly otherAccounts: string;
  readonly notTenDigits: string;
  readonly noBank: string;
  readonly noAccount: string;
  /** An Account Aggregator or a bank. */
  readonly notResponding: (name: string) => string;
  readonly knowsNoAccount: (bank: string) => string;
}

export interface ConsentText {
  readonly title: string;
  readonly lead: (who: { lender: Html; count: number; aggregator: string }) => Html;
  readonly purposes: Readonly<Record<Consent['purpose'], string>>;
  readonly terms: TermsText;
  readonly sharedData: string;
  readonly oneTime: string;
  readonly periodic: string;
  readonly once: string;
  readonly upTo: (frequency: Recurrence['frequency']) => string;
  readonly months: (count: number) => string;
  readonly keptFor: Readonly<Record<Consent['dataLife'], string>>;
  readonly fromAccounts: string;
  readonly revocable: (aggregator: string) => string;
  readonly approve: string;
  readonly reject: string;
  readonly nothingDelivered: (bank: string) => string;
  readonly waitingFor: (bank: string) => string;
  readonly waitingForBanks: string;
}

/** What the rows of a consent are called. */
export interface TermsText {
  readonly shared: string;
  readonly statements: string;
  readonly type: string;
  readonly fetched: string;
  readonly tenure: string;
  readonly dataLife: string;
  readonly valid: string;
  readonly template: string;
}
