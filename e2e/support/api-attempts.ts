import type { SessionErrorCode } from '../../src/server/index.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** One call of `createSession` that must fail. */
export interface Attempt {
  /** `check`: the client refuses by itself, and nothing is sent; `answer`: the sandbox refuses. */
  readonly source: 'check' | 'answer';
  readonly params?: Fields;
  /** Sent past the client's checks. */
  readonly extra?: Fields;
  readonly apiKey?: string;
  /** Fetched instead of what the client would send. */
  readonly raw?: RequestInit;
  /** Where they are not the row's. */
  readonly code?: SessionErrorCode;
  readonly message?: string;
}

/** As the table has it. */
export type Row = readonly [
  /** `CODE: trigger (status)` */
  name: string,
  message: string,
  attempts: readonly Attempt[],
];

export const API_KEY = 'sandbox-key';
export const SERVER_HASH = 'sandbox-hash';
export const JSON_TYPE = { 'content-type': 'application/json' };
export const VALID = { api_key: API_KEY, link_id: 'customer-1042' };

/** What the client does not check. */
export function sent(params: Fields, apiKey = API_KEY): readonly Attempt[] {
  return [{ source: 'answer', params, apiKey }];
}

/** What the client refuses by itself, and the sandbox where it comes all the same. */
export function checked(params: Fields, code?: SessionErrorCode): readonly Attempt[] {
  return [
    { source: 'check', params, ...(code && { code }) },
    { source: 'answer', extra: params },
  ];
}

export function raw(request: RequestInit): Attempt {
  return { source: 'answer', raw: { method: 'POST', ...request } };
}

export function rawJson(body: unknown): Attempt {
  return raw({ headers: JSON_TYPE, body: JSON.stringify(body) });
}

export function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

export const AA = { bank_name: 'hdfc', mode: 'aa' };
export const ONLY_RECURRING = { ...AA, aa_journey_mode: 'only_recurring' };
export const MONTHLY = { aa_recurring_frequency_unit: 'month', aa_recurring_frequency_value: 1 };
export const YEAR = { aa_recurring_tenure_month: 12 };
export const WRONG_ORDER = { from_date: '31/10/2026', to_date: '01/05/2026' };
export const SAME_DAY = { from_date: '01/05/2026', to_date: '01/05/2026' };
export const ISO_DATE = { from_date: '2026-05-01', to_date: '31/10/2026' };
export const NO_DAY = { from_date: '01/05/2026', to_date: '31/09/2026' };
export const MANY = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`extra_${i}`, i]));
export const LONG_ID = 'x'.repeat(501);
export const LONG_URL = `https://lender.example/${'x'.repeat(178)}`;
