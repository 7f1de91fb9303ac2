import { createHash } from 'node:crypto';
import { BANKS, findBank, type Bank } from '../../bank/banks.ts';
import {
  isOverlapping,
  periodFromFileName,
  requiredPeriod,
  type Period,
} from '../../bank/periods.ts';
import type { ApiError } from '../../http/api-error.ts';
import type { Session } from '../../sessions/sessions.ts';
import { findCode } from '../session-data/failure.ts';
import { STATEMENT_MESSAGES } from '../session-data/statement-failure.ts';
import { detectBank } from './detect-bank.ts';
import { readSentFile, type SentFile } from './sent-file.ts';
import { otherBank, unknownBank, UPLOAD_ERRORS } from './upload-errors.ts';

/** A statement that may be added to its session. */
export interface Upload {
  readonly fileName: string;
  readonly bytes: number;
  readonly digest: string;
  readonly bank: Bank;
  readonly period: Period;
  readonly password: string | null;
}

/** The only ones that the documents' samples show. */
export const ACCOUNT_CATEGORIES = ['individual', 'corporate'];
/** Passwords that are refused as on the upload page of the journey. */
export const WRONG_PASSWORD = 'wrong';
export const TRIAL_PASSWORD = 'trial';

/** Codes that a word in the file's name causes here. Other words let the processing fail later. */
const NAMED: Readonly<Record<string, ApiError>> = {
  PASSWORD_INCORRECT: UPLOAD_ERRORS.badPassword,
  PDF_IS_IMAGE: UPLOAD_ERRORS.isImage,
  STATEMENT_UNSUPPORTED_FORMAT: UPLOAD_ERRORS.badFormat,
  STATEMENT_DUPLICATE: UPLOAD_ERRORS.duplicate,
  OUT_OF_DATE_RANGE: UPLOAD_ERRORS.outOfRange,
  BANK_NAME_UNDETECTED: UPLOAD_ERRORS.noBank,
};

export async function readUpload(
  form: Readonly<Record<string, unknown>>,
  session: Session,
  fileHosts: readonly string[],
): Promise<Upload | ApiError> {
  if (!['PDF', 'BASE64'].includes(textOf(form, 'upload_type'))) return UPLOAD_ERRORS.badType;
  const category = textOf(form, 'account_category').toLowerCase();
  if (category !== '' && !ACCOUNT_CATEGORIES.includes(category)) return UPLOAD_ERRORS.badCategory;
  const selected = textOf(form, 'bank_name');
  if (selected !== '' && !findBank(selected)) return unknownBank(BANKS.map(({ id }) => id));
  const file = await readSentFile(form, fileHosts);
  if ('status' in file) return file;
  const password = textOf(form, 'pdf_password');
  const refusal = refuseContent(file, password);
  if (refusal) return refusal;
  const bank = chooseBank(file, selected, session);
  if ('status' in bank) return bank;
  const upload = placeInSession(file, bank, session);
  return 'status' in upload ? upload : { ...upload, password: isProtected(file) ? password : null };
}

function isProtected({ bytes }: SentFile): boolean {
  return Buffer.from(bytes).includes('/Encrypt');
}

function refuseContent(file: SentFile, password: string): ApiError | null {
  if (password === TRIAL_PASSWORD) return UPLOAD_ERRORS.trialExpired;
  // No password opens a file for the sandbox, so any other one does.
  if (password === WRONG_PASSWORD || (isProtected(file) && password === '')) {
    return UPLOAD_ERRORS.badPassword;
  }
  const code = findCode(file.name, Object.keys(STATEMENT_MESSAGES));
  return (code && NAMED[code]) || null;
}

/** A file that names no bank is of the one that was selected, or of the session's, or of the first. */
function chooseBank(file: SentFile, selected: string, { request }: Session): Bank | ApiError {
  const isOther = findCode(file.name, ['BANK_NAME_MISMATCH']) !== null;
  const detected = detectBank(file);
  const wanted = findBank(selected) ?? request.bank;
  if (wanted && (isOther || (detected && detected !== wanted))) {
    return otherBank(wanted.id.toLowerCase());
  }
  return wanted ?? detected ?? BANKS[0] ?? UPLOAD_ERRORS.noBank;
}

function placeInSession(
  file: SentFile,
  bank: Bank,
  session: Session,
): Omit<Upload, 'password'> | ApiError {
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const statements = session.accounts.flatMap((account) => account.statements);
  if (statements.some((each) => each.digest === digest)) return UPLOAD_ERRORS.duplicate;
  const required = requiredPeriod(session.request.period);
  const period = periodFromFileName(file.name) ?? required;
  if (!isOverlapping(period, required) && !session.request.acceptsAnything) {
    return UPLOAD_ERRORS.outOfRange;
  }
  return { fileName: file.name, bytes: file.bytes.length, digest, bank, period };
}

function textOf(form: Readonly<Record<string, unknown>>, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value.trim() : '';
}
