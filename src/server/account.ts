import * as v from 'valibot';

/*
 * What calls and webhooks tell of accounts and statements. Nothing rests on it here, so a field of
 * another type is as good as absent, and an empty text, which the API writes for "none", is `null`.
 */

export const Text = orNull(v.string());

/** Something rests on it. */
export const Id = v.pipe(v.string(), v.nonEmpty());

/** `DD/MM/YYYY`, but in `missing_data` `YYYY-MM-DD`. */
export const DateRange = orNull(v.object({ from_date: Text, to_date: Text }));

export function orNull<T>(schema: v.GenericSchema<unknown, T>) {
  const toNull = v.transform((value: T): T | null => (value === '' ? null : value));
  return v.fallback(v.pipe(schema, toNull), null);
}

export function listOf<T extends v.GenericSchema>(item: T) {
  return v.fallback(v.array(item), []);
}

const Texts = listOf(v.string());

const Statements = listOf(
  v.object({
    statement_id: Text,
    statement_status: Text,
    error_code: Text,
    error_message: Text,
    source: Text,
    upload_file_name: Text,
    statement_date_range: DateRange,
    created_at: Text,
  }),
);

const COMMON = { account_id: Text, bank_name: Text, name: Text, account_status: Text };

const DETAILS = {
  account_number: Text,
  account_type: Text,
  full_bank_name: Text,
  created_at: Text,
  last_updated_at: Text,
  statements: Statements,
};

const VERDICT = {
  account_category: Text,
  error_code: Text,
  error_message: Text,
  attempt_types: Texts,
};

/** `account_status` is `PARTIAL` or `COMPLETED`. */
export const UploadedAccounts = listOf(
  v.object({ ...COMMON, ...DETAILS, months: Texts, missing_data: listOf(DateRange) }),
);

/** `account_status` is `completed` or `failed`. */
export const ProcessedAccounts = listOf(v.object({ ...COMMON, ...DETAILS, ...VERDICT }));

/** `account_status` is `completed` or `failed`. */
export const EnrichedAccounts = listOf(v.object({ ...COMMON, ...VERDICT }));
