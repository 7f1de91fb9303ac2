import type { Bank, Mode } from './banks.ts';
import type { Period } from './calendar.ts';
import type { SessionRequest } from './session-request.ts';

/** How far the customer has come. The pages write it, one step at a time. */
export interface Progress {
  bank: Bank | null;
  mode: Mode;
  /** Handed over, but not taken yet: its password was wrong. */
  chosen: ChosenFile | null;
  netBanking: NetBankingLogin | null;
  aggregator: AggregatorLogin | null;
  /** Shown once, by the next page. */
  notice: Notice | null;
  /** Messages that the next page posts, in this order. */
  outbox: unknown[];
}

export interface ChosenFile {
  readonly fileName: string;
  readonly bytes: number;
  /** `null`: nobody said it. */
  readonly period: Period | null;
}

export interface NetBankingLogin {
  captcha: string;
  userId: string;
  isLoggedIn: boolean;
}

export interface AggregatorLogin {
  readonly mobileNumber: string;
  isVerified: boolean;
  /** Places in the list of accounts. */
  chosen: readonly number[];
}

/** Something that the customer can put right on the page that shows it. */
export interface Notice {
  readonly field: string;
  readonly text: string;
  /** What was typed there, unless it is a secret. */
  readonly typed?: string;
}

export function freshProgress({ bank, mode }: SessionRequest): Progress {
  return {
    bank,
    mode: mode ?? 'pdf',
    chosen: null,
    netBanking: null,
    aggregator: null,
    notice: null,
    outbox: [],
  };
}
