import { isInOrder, isCalendarDate } from './date.ts';
import type { SessionErrorCode } from './error-code.ts';
import { FinboxApiError } from './error.ts';
import { ownOf } from './own.ts';
import type { CommonSessionParams } from './session-params.ts';
import { isWebUrl } from './web-url.ts';

/*
 * What the specification states without contradicting itself, with the code that the API would give.
 * Two rules have one limit and two codes: a length is INVALID_LENGTH in the list and INVALID_REQUEST,
 * with the field's name, in the matrix, which we take as the more exact; a URL is INVALID_REQUEST in
 * the matrix for `logo_url` alone, and INVALID_URL in the list for both, which we take.
 */

type Fields = Readonly<Record<string, unknown>>;

const MAX_LENGTHS = { link_id: 500, redirect_url: 200, bank_name: 50, journey_mode: 50 };
const URLS = ['redirect_url', 'logo_url'];
const BOOLEANS = ['accept_anything', 'is_mobile_field_editable'];
const MODES: readonly unknown[] = ['pdf', 'aa', 'online'];
const PERIODS = [
  ['from_date', 'to_date'],
  ['max_from_date', 'max_to_date'],
] as const;
const MIN_EXPIRY = 5;
const MAX_EXPIRY = 43_200;

/** Throws `FinboxApiError` with `source: 'check'`; its message never quotes a value. */
export function checkSessionParams(params: CommonSessionParams): void {
  const fields: Fields = ownOf({ ...params });
  checkTexts(fields);
  checkPeriods(fields);
  checkExpiry(fields);
  const { mode, bank_name: bank } = fields;
  if (isGiven(mode) && !MODES.includes(mode)) {
    invalid('mode', `mode, Must be one of ${MODES.join(', ')}.`);
  }
  if ((mode === 'pdf' || mode === 'aa') && !isGiven(bank)) {
    refuse('MISSING_BANK_NAME', 'bank_name', 'bank_name is required with mode.');
  }
}

function checkTexts(fields: Fields): void {
  if (!isGiven(fields['link_id']) || !String(fields['link_id']).trim()) {
    invalid('link_id', 'link_id, This field is required.');
  }
  for (const [field, max] of Object.entries(MAX_LENGTHS)) {
    // Characters, as the API counts them, and not the halves of an emoji.
    if ([...String(fields[field] ?? '')].length <= max) continue;
    invalid(field, `${field}, Ensure this field has no more than ${max} characters.`);
  }
  for (const field of URLS) {
    if (!isGiven(fields[field]) || isWebUrl(String(fields[field]))) continue;
    refuse('INVALID_URL', field, `${field}, Enter a valid URL.`);
  }
  for (const field of BOOLEANS) {
    if (!isGiven(fields[field]) || typeof fields[field] === 'boolean') continue;
    invalid(field, `${field}, Must be a valid boolean.`);
  }
}

function checkPeriods(fields: Fields): void {
  for (const [from, to] of PERIODS) {
    for (const field of [from, to]) {
      if (!isGiven(fields[field]) || isCalendarDate(fields[field])) continue;
      const message = `Invalid ${from} or ${to} format. Use DD/MM/YYYY.`;
      refuse('INVALID_DATE_FORMAT', field, message);
    }
    if (isGiven(fields[from]) && isGiven(fields[to]) && !isInOrder(fields[from], fields[to])) {
      refuse('INVALID_DATE_RANGE', from, `${from} cannot be greater or equal to ${to}.`);
    }
  }
}

function checkExpiry({ session_expiry: minutes }: Fields): void {
  if (!isGiven(minutes)) return;
  const isWhole = typeof minutes === 'number' && Number.isInteger(minutes);
  if (isWhole && minutes >= MIN_EXPIRY && minutes <= MAX_EXPIRY) return;
  const message = `Session expiry should be int, Min value is ${MIN_EXPIRY} and Max is ${MAX_EXPIRY} in minutes`;
  refuse('INVALID_SESSION_EXPIRY', 'session_expiry', message);
}

/** FinBox's own SDKs send an empty text for "no choice". */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function invalid(field: string, message: string): never {
  refuse('INVALID_REQUEST', field, message);
}

function refuse(code: SessionErrorCode, field: string, message: string): never {
  throw new FinboxApiError(message, { status: 400, code, source: 'check', field });
}
