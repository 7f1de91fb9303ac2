import type { Scenario } from './sandbox.ts';

/** The BankConnect that the lender talks to: the real one, or the sandbox. */
export interface BankConnect {
  readonly isSandbox: boolean;
  /** Of the Session API, without the version: `…/bank-connect`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** For the upload status; without it a success cannot be confirmed. */
  readonly serverHash: string | undefined;
  /** Where the journey lives; for the page's `client-origin`. */
  readonly clientOrigin: string;
  readonly scenarios: readonly Scenario[];
}

/** The application's own link id, or the one that makes the sandbox play a scenario. */
export function linkIdFor(bank: BankConnect, application: string, scenario: string | null): string {
  const isPlayed = bank.isSandbox && bank.scenarios.some(({ name }) => name === scenario);
  return isPlayed ? `sandbox:${scenario}` : application;
}
