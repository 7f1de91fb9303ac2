import * as v from 'valibot';
import { checkId, type Call, type CallOptions } from './call.ts';
import type { StatementErrorCode } from './error-code.ts';
import { FinboxApiError } from './error.ts';
import { ownOf } from './own.ts';
import { DateRange, Id, listOf, openObjectOf, orNull, Text } from './schema.ts';

const FILE_NAME = 'statement.pdf';

const Count = orNull(v.union([v.number(), v.string()]));

const UploadedStatement = openObjectOf({
  statement_id: Id,
  session_id: Text,
  account_id: Text,
  masked_account_number: Text,
  bank_name: Text,
  page_count: orNull(v.number()),
  identity: orNull(
    openObjectOf({
      account_number: Text,
      name: Text,
      address: Text,
      ifsc: Text,
      micr: Text,
      account_category: Text,
      credit_limit: Count,
      od_limit: Count,
      account_id: Text,
      bank_name: Text,
    }),
  ),
  /** `YYYY-MM-DD`, here as in the others. */
  date_range: DateRange,
  extracted_date_range: DateRange,
  opening_date: Text,
  opening_bal: Count,
  closing_bal: Count,
  is_fraud: orNull(v.boolean()),
  fraud_type: Text,
  metadata_analysis: orNull(openObjectOf({ name_matches: listOf(v.unknown()) })),
  country_code: Text,
  currency_code: Text,
  /** `2023-12`. */
  months: listOf(v.string()),
  missing_months: listOf(v.string()),
});

/** Typed where FinBox documents it; its further members are kept. */
export type UploadedStatement = v.InferOutput<typeof UploadedStatement>;

export type StatementSource =
  /** The PDF itself; `Buffer` is a `Uint8Array`. A `File` keeps its name. */
  | {
      readonly file: Blob | Uint8Array | ArrayBuffer;
      readonly upload_type?: 'PDF';
      readonly file_url?: undefined;
    }
  /** The PDF as Base64 text. */
  | { readonly file: string; readonly upload_type: 'BASE64'; readonly file_url?: undefined }
  /** An address that FinBox downloads from. */
  | {
      readonly file_url: string;
      readonly upload_type?: 'PDF' | 'BASE64';
      readonly file?: undefined;
    };

export type StatementParams = StatementSource & {
  /** Groups several uploads. */
  readonly session_id: string;
  /** Left out, the bank is detected; given, it must match. See `getBankCatalogue`. */
  readonly bank_name?: string | undefined;
  readonly pdf_password?: string | undefined;
  /** Only its error is documented. */
  readonly account_category?: string | undefined;
};

export interface UploadOptions extends CallOptions {
  /** Asks for `identity` in the answer. */
  readonly identity?: boolean | undefined;
  /** Asks for more, which is not documented. */
  readonly progress?: boolean | undefined;
}

export interface Statements {
  /**
   * Uploads a statement that you already have, in the customer's stead. Never sent twice unless FinBox
   * cannot have received it. Takes a minute at most unless `timeout` says otherwise.
   */
  uploadStatement(params: StatementParams, options?: UploadOptions): Promise<UploadedStatement>;
}

/** `timeoutMs` is the default of this call. */
export function createStatements(call: Call, timeoutMs: number): Statements {
  return {
    uploadStatement: async (params, options = {}) => {
      const { identity, progress, ...rest } = ownOf(options);
      const query = new URLSearchParams();
      if (identity) query.set('identity', 'true');
      if (progress) query.set('progress', 'true');
      const path = `/v1/statement/upload_session/${query.size ? `?${query}` : ''}`;
      const body = toForm(params);
      return call(
        UploadedStatement,
        { operation: 'uploadStatement', method: 'POST', path, body, timeoutMs },
        rest,
      );
    },
  };
}

function toForm(params: StatementParams): FormData {
  const { file, file_url, upload_type, session_id, ...texts } = ownOf(params);
  const form = new FormData();
  form.set('session_id', checkId(session_id));
  form.set('upload_type', upload_type ?? 'PDF');
  if (file_url) form.set('file_url', file_url);
  else if (upload_type === 'BASE64') form.set('file', checkBase64(file));
  else appendPdf(form, file);
  for (const [name, text] of Object.entries(texts)) {
    if (text !== undefined && text !== null) form.set(name, text);
  }
  return form;
}

function appendPdf(form: FormData, file: unknown): void {
  if (!file) refuse('MISSING_FILE_OBJECT', 'file', 'Neither file nor file_url is given.');
  const isBytes = file instanceof ArrayBuffer || ArrayBuffer.isView(file);
  if (!isBytes && !(file instanceof Blob)) {
    const message =
      'file must be a Blob, a Uint8Array or an ArrayBuffer, or Base64 by upload_type.';
    refuse('INVALID_FILE_OBJECT', 'file', message);
  }
  const blob = file instanceof Blob ? file : new Blob([toBytes(file)], { type: 'application/pdf' });
  if (!blob.size) refuse('EMPTY_FILE', 'file', 'The file is empty.');
  const isNamed = 'name' in blob && typeof blob.name === 'string';
  form.set('file', blob, isNamed ? String(blob.name) : FILE_NAME);
}

function toBytes(file: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (file instanceof ArrayBuffer) return new Uint8Array(file);
  // A copy, for the view may stand on memory that is shared, which a Blob refuses.
  return new Uint8Array(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
}

function checkBase64(file: unknown): string {
  if (!file) refuse('MISSING_FILE_OBJECT', 'file', 'Neither file nor file_url is given.');
  if (typeof file === 'string') return file;
  return refuse('INVALID_BASE_64', 'file', 'file must be a text where upload_type is BASE64.');
}

function refuse(code: StatementErrorCode, field: string, message: string): never {
  throw new FinboxApiError(message, { status: 400, code, source: 'check', field });
}
