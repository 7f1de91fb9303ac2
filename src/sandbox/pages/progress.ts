import { randomInt } from 'node:crypto';
import type { Bank, Mode } from '../bank/banks.ts';
import type { Period } from '../bank/periods.ts';

/** How far the customer has come. Each mode's routes replace their own member and read no other. */
export type Progress = ChoosingBank | UploadProgress | NetBankingProgress | AggregatorProgress;

export type ProgressIn<M extends Mode> = Extract<Progress, { mode: M }>;

export interface ChoosingBank {
  readonly mode: null;
}

export interface UploadProgress {
  readonly mode: 'pdf';
  readonly bank: Bank;
  /** Sent, but not accepted yet because its password was wrong. */
  readonly chosen: ChosenFile | null;
}

export interface ChosenFile {
  readonly fileName: string;
  readonly bytes: number;
  /** `null`: neither the customer nor the file's name says it. */
  readonly period: Period | null;
}

export interface NetBankingProgress {
  readonly mode: 'online';
  readonly bank: Bank;
  readonly captcha: string;
  readonly userId: string;
  readonly isLoggedIn: boolean;
}

export interface AggregatorProgress {
  readonly mode: 'aa';
  readonly bank: Bank;
  readonly stage: AggregatorStage;
}

export type AggregatorStage = { readonly name: 'mobile-number' } | OtpStage | AccountsStage;

/** The customer proves to the Account Aggregator that the number is theirs. */
export interface OtpStage {
  readonly name: 'otp';
  readonly mobileNumber: string;
}

/** The customer chooses accounts, links them and consents. */
export interface AccountsStage {
  readonly name: 'accounts';
  readonly mobileNumber: string;
  /** Where accounts are looked for. */
  readonly banks: readonly Bank[];
  /** Keys of the accounts that the customer chose. */
  readonly chosen: readonly string[];
  /** Banks whose OTP has been right, which links all that was chosen there. */
  readonly linked: readonly Bank[];
}

const STARTS: { readonly [M in Mode]: (bank: Bank) => ProgressIn<M> } = {
  pdf: (bank) => ({ mode: 'pdf', bank, chosen: null }),
  online: (bank) => {
    return { mode: 'online', bank, captcha: createCaptcha(), userId: '', isLoggedIn: false };
  },
  aa: (bank) => ({ mode: 'aa', bank, stage: { name: 'mobile-number' } }),
};

export function startProgress<M extends Mode>(bank: Bank, mode: M): ProgressIn<M> {
  return STARTS[mode](bank);
}

/** Without letters and digits that look alike. */
const CAPTCHA_LETTERS = 'ACDEFHJKMNPRTUVWXY34679';
const CAPTCHA_LENGTH = 5;

export function createCaptcha(): string {
  const pickLetter = (): string => CAPTCHA_LETTERS.charAt(randomInt(CAPTCHA_LETTERS.length));
  return Array.from({ length: CAPTCHA_LENGTH }, pickLetter).join('');
}
