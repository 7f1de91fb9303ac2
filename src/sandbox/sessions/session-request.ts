import { findBank, type Bank, type Mode } from '../bank/banks.ts';
import { lastSixMonths, type Period } from '../bank/periods.ts';
import { consentsOfV1, consentsOfV2, type Consent } from './consents.ts';
import { booleanOf, integerOf, isGiven, isObject, textOf } from '../http/json-body.ts';
import type { RequestBody } from '../http/json-body.ts';

export type SessionVersion = 1 | 2;

/** The parameters of a session. Read from a body that has passed every rule. */
export interface SessionRequest {
  readonly version: SessionVersion;
  readonly linkId: string;
  readonly redirectUrl: string | null;
  readonly logoUrl: string | null;
  readonly bank: Bank | null;
  readonly mode: Mode | null;
  readonly journeyMode: string | null;
  readonly period: Period;
  readonly expiryMinutes: number;
  readonly mobileNumber: string | null;
  readonly isMobileEditable: boolean;
  readonly acceptsAnything: boolean;
  /** Names of the customer, for the accounts. */
  readonly names: readonly string[];
  readonly consents: readonly Consent[];
}

/** Undocumented. The docs' sample of an upload status fits an hour. */
const DEFAULT_EXPIRY_MINUTES = 60;

export function readSessionRequest(
  body: RequestBody,
  now: number,
  version: SessionVersion = 1,
): SessionRequest {
  const bankName = textOf(body, 'bank_name');
  const usual = lastSixMonths(now);
  const period = {
    from: textOf(body, 'from_date') ?? usual.from,
    to: textOf(body, 'to_date') ?? usual.to,
  };
  const bank = bankName === null ? null : findBank(bankName);
  const mobileNumber = textOf(body, 'mobile_number');
  return {
    version,
    linkId: textOf(body, 'link_id') ?? '',
    redirectUrl: textOf(body, 'redirect_url'),
    logoUrl: textOf(body, 'logo_url'),
    bank,
    mode: (textOf(body, 'mode') as Mode | null) ?? (version === 2 ? impliedMode(body, bank) : null),
    journeyMode: textOf(body, 'journey_mode'),
    period,
    expiryMinutes: integerOf(body, 'session_expiry') ?? DEFAULT_EXPIRY_MINUTES,
    mobileNumber,
    isMobileEditable: mobileNumber === null || booleanOf(body, 'is_mobile_field_editable'),
    acceptsAnything: booleanOf(body, 'accept_anything'),
    names: namesOf(body),
    consents: (version === 1 ? consentsOfV1 : consentsOfV2)(body, period, now),
  };
}

/** In version 2, a bank and a journey code lead straight to the Account Aggregator. Source: FinBox docs. */
function impliedMode(body: RequestBody, bank: Bank | null): Mode | null {
  return isGiven(body, 'aa_journey_code') && bank?.modes.includes('aa') ? 'aa' : null;
}

function namesOf(body: RequestBody): readonly string[] {
  const metadata = body['metadata'];
  const names = isObject(metadata) ? metadata['names'] : null;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
