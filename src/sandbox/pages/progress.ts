import type { Bank, Mode } from '../bank/banks.ts';
import type { Period } from '../bank/periods.ts';
import { createCaptcha } from './net-banking/captcha.ts';

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

export type AggregatorStage =
  | { readonly name: 'mobile-number' }
  | { readonly name: 'one-time-password'; readonly mobileNumber: string }
  | {
      readonly name: 'accounts';
      readonly mobileNumber: string;
      /** Indexes of the accounts that the customer chose. */
      readonly chosen: readonly number[];
    };

/** The beginning of a mode. */
export function startProgress(bank: Bank, mode: Mode): Progress {
  switch (mode) {
    case 'pdf':
      return { mode, bank, chosen: null };
    case 'online':
      return { mode, bank, captcha: createCaptcha(), userId: '', isLoggedIn: false };
    case 'aa':
      return { mode, bank, stage: { name: 'mobile-number' } };
  }
}
