import { expect } from 'vitest';
import { createCustomerOfLender } from '../../lender-back-end.test-support.ts';

export interface Row {
  readonly transaction_type: 'credit' | 'debit';
  readonly amount: number;
  readonly balance: number;
  readonly date: string;
  readonly category: string;
  readonly hash: string;
}
type Series = Readonly<Record<string, number>>;
export interface Data {
  readonly transactions: readonly Row[];
  readonly salary_transactions: readonly (Row & { readonly salary_month: string })[];
  readonly monthly_analysis: Readonly<Record<string, Series>>;
  readonly expense_categories: readonly { readonly percentage: number }[];
  readonly top_credits_debits: readonly {
    readonly type: string;
    readonly data: readonly { readonly month: string; readonly data: readonly Row[] }[];
  }[];
  readonly [name: string]: unknown;
}

/** A session whose customer uploaded these files, processed. */
export async function insightsOf(request: object, ...files: readonly string[]) {
  const lender = await createCustomerOfLender({ journey_mode: 'multi_pdf', ...request });
  for (const name of files) await lender.upload(name);
  await lender.send('submit');
  await lender.ask('initiate_processing', 'POST');
  lender.clock.now += 2000;
  const { status, json } = await lender.ask('insights');
  expect(status).toBe(200);
  const accounts = json['accounts'] as { account_id: string; data: Data }[];
  return { data: accounts[0]?.data ?? expect.fail('no account') };
}
