import * as v from 'valibot';
import { DateRange, listOf, objectOf, Text } from './schema.ts';

/* What calls and webhooks tell of accounts and statements. Nothing rests on it here. */

const Texts = listOf(v.string());

const Statements = listOf(
  objectOf({
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
  objectOf({ ...COMMON, ...DETAILS, months: Texts, missing_data: listOf(DateRange) }),
);

/** `account_status` is `completed` or `failed`. */
export const ProcessedAccount = objectOf({ ...COMMON, ...DETAILS, ...VERDICT });

/** `account_status` is `completed` or `failed`. */
export const EnrichedAccounts = listOf(objectOf({ ...COMMON, ...VERDICT }));
