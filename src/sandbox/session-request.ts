import { findBank, type Bank, type Mode } from './banks.ts';
import { lastSixMonths } from './calendar.ts';

/** The JSON object that a caller sent, its fields not yet believed. */
export type RequestBody = Readonly<Record<string, unknown>>;

/** What a session was asked to be. Comes out of a body that every rule has passed. */
export interface SessionRequest {
  readonly linkId: string;
  readonly redirectUrl: string | null;
  readonly logoUrl: string | null;
  readonly bank: Bank | null;
  readonly mode: Mode | null;
  readonly journeyMode: string | null;
  readonly period: { readonly from: string; readonly to: string };
  readonly expiryMinutes: number;
}

/** Undocumented by FinBox; the docs' sample of an upload status fits an hour. */
const DEFAULT_EXPIRY_MINUTES = 60;

/** An empty text counts as not given: FinBox's own SDKs send `""` for "no choice". */
export function isGiven(body: RequestBody, field: string): boolean {
  const value = body[field];
  return value !== undefined && value !== null && value !== '';
}

/** A field's text. Numbers count as text, as they do in the API's framework. */
export function textOf(body: RequestBody, field: string): string | null {
  const value = body[field];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A field's whole number, also where it came as text; `null` for anything else. */
export function integerOf(body: RequestBody, field: string): number | null {
  const text = textOf(body, field);
  return text !== null && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

export function readSessionRequest(body: RequestBody, now: number): SessionRequest {
  const bankName = textOf(body, 'bank_name');
  const usual = lastSixMonths(now);
  return {
    linkId: textOf(body, 'link_id') ?? '',
    redirectUrl: textOf(body, 'redirect_url'),
    logoUrl: textOf(body, 'logo_url'),
    bank: bankName === null ? null : findBank(bankName),
    mode: textOf(body, 'mode') as Mode | null,
    journeyMode: textOf(body, 'journey_mode'),
    period: {
      from: textOf(body, 'from_date') ?? usual.from,
      to: textOf(body, 'to_date') ?? usual.to,
    },
    expiryMinutes: integerOf(body, 'session_expiry') ?? DEFAULT_EXPIRY_MINUTES,
  };
}
