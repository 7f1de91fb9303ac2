// Every number that a rule of the sandbox's rests on, made one more and one less in a copy of the
// repository: `npm run test:mutations:sandbox`. One that no test of the sandbox's notices fails the run.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createCopy, failedTests, runInCopy, withMutation } from './copy.mjs';

const API = 'src/sandbox/api';
const SESSIONS = 'src/sandbox/sessions';
const PAGES = 'src/sandbox/pages';

/** File, and the text around the number, which stands between the two of them. */
const NUMBERS = [
  ['members of a body', `${API}/rules/session-rules.ts`, 'MAX_PARAMETERS = ', 40, ';'],
  ['shortest session, in minutes', `${API}/rules/session-rules.ts`, 'minutes < ', 5, ' '],
  ['longest session, in minutes', `${API}/rules/session-rules.ts`, 'minutes > ', '43_200', ')'],
  ['digits of a mobile number', `${API}/rules/session-rules.ts`, '/^\\d{', 10, '}$/'],
  ['length of link_id', `${API}/rules/field-rules.ts`, "tooLong('link_id', ", 500, ')'],
  ['length of redirect_url', `${API}/rules/field-rules.ts`, "tooLong('redirect_url', ", 200, ')'],
  ['length of logo_url', `${API}/rules/field-rules.ts`, 'length ?? 0) > ', 200, ','],
  ['length of bank_name', `${API}/rules/field-rules.ts`, "tooLong('bank_name', ", 50, ')'],
  ['length of journey_mode', `${API}/rules/field-rules.ts`, "tooLong('journey_mode', ", 50, ')'],
  ['listed length of bank_name', `${API}/rules/error-list-rules.ts`, 'bank_name: ', 50, ','],
  ['listed length of journey_mode', `${API}/rules/error-list-rules.ts`, 'journey_mode: ', 50, ','],
  ['listed length of redirect_url', `${API}/rules/error-list-rules.ts`, 'redirect_url: ', 200, ' '],
  ['shortest tenure', `${API}/rules/account-aggregator-rules.ts`, 'tenureOf(body), ', 1, ', 84)'],
  ['longest tenure', `${API}/rules/account-aggregator-rules.ts`, 'tenureOf(body), 1, ', 84, ')'],
  [
    'lowest frequency',
    `${API}/rules/account-aggregator-rules.ts`,
    "'aa_recurring_frequency_value'), ",
    1,
    ', 5)',
  ],
  [
    'highest frequency',
    `${API}/rules/account-aggregator-rules.ts`,
    "'aa_recurring_frequency_value'), 1, ",
    5,
    ')',
  ],
  ['months back of a consent', `${SESSIONS}/consents.ts`, 'MAX_MONTHS_BACK = ', 14, ';'],
  ['tenure of a consent', `${SESSIONS}/consents.ts`, 'MAX_TENURE_MONTHS = ', 60, ';'],
  ['tenure of version 2', `${SESSIONS}/consents.ts`, 'tenureMonths: ', 12, ','],
  ['default life of a session', `${SESSIONS}/session-request.ts`, 'EXPIRY_MINUTES = ', 60, ';'],
  ['years of a period', 'src/sandbox/bank/periods.ts', 'MAX_YEARS = ', 100, ';'],
  ['months of the default period', 'src/sandbox/bank/periods.ts', 'getUTCMonth() - ', 6, ', 1)'],
  ['days of a month that count', 'src/sandbox/bank/periods.ts', 'dayOfMonth <= ', 7, ' &&'],
  ['months of a yearly consent', `${API}/recurring/recurring-consents.ts`, "'year' ? -", 12, ' :'],
  ['months of a monthly consent', `${API}/recurring/recurring-consents.ts`, '-12 : -', 1, ')'],
  ['hours of a day', `${API}/recurring/recurring-consents.ts`, 'now - DAY_MS / ', 24, ';'],
  ['days that a PDF is kept', `${API}/pdfs/statement-files.ts`, 'KEPT_MS = ', 30, ' *'],
  ['life of a PDF’s address', `${API}/pdfs/statement-files.ts`, 'HOUR_MS = ', '3_600_000', ';'],
  ['months that an error names', `${API}/session-data/account-failure.ts`, 'NAMED = ', 60, ';'],
  ['largest credits and debits', `${API}/insights/groups.ts`, 'TOP = ', 5, ';'],
  ['days between two balances', `${API}/insights/monthly-analysis.ts`, 'slice(-2)) % ', 5, ' ==='],
  ['size of a file', `${API}/upload-session/sent-file.ts`, 'MAX_FILE_BYTES = ', 15, ' *'],
  ['size of a statement', `${PAGES}/upload/upload.ts`, 'MAX_STATEMENT_MB = ', 15, ';'],
  ['size of a body', 'src/sandbox/http/json-body.ts', 'MAX_BODY_BYTES = ', '1_000_000', ';'],
  ['size of a form', 'src/sandbox/http/form-body.ts', 'MAX_FORM_BYTES = ', '64_000', ';'],
  ['wrong OTPs', `${PAGES}/otp.ts`, 'MAX_WRONG = ', 3, ';'],
  ['OTPs sent', `${PAGES}/otp.ts`, 'MAX_SENT = ', 3, ';'],
  ['wait for the next OTP', `${PAGES}/otp.ts`, 'RESEND_AFTER_MS = ', '30_000', ';'],
  ['life of an OTP, in minutes', `${PAGES}/otp.ts`, 'VALID_MS = ', 10, ' *'],
  ['digits of an OTP', `${PAGES}/otp.ts`, '/^\\d{', 6, '}$/'],
  ['length of a captcha', `${PAGES}/progress.ts`, 'CAPTCHA_LENGTH = ', 5, ';'],
];

const copy = createCopy();
const report = join(copy, 'vitest.json');
const unnoticed = [];
const wanted = process.argv.slice(2).join(' ');
try {
  const red = await runTests();
  if (red.length > 0) throw new Error(`Red without any mutation: ${red.join('; ')}`);
  for (const [name, file, before, number, after] of NUMBERS.filter(([each]) =>
    each.includes(wanted),
  )) {
    for (const step of [1, -1]) {
      const changed = Number(String(number).replaceAll('_', '')) + step;
      const mutation = {
        name: `${name}: ${changed}`,
        file,
        find: `${before}${number}${after}`,
        replace: `${before}${changed}${after}`,
      };
      const failed = await withMutation(copy, mutation, runTests);
      console.log(`${mutation.name}: ${failed[0] ?? 'NOTHING NOTICES'}`);
      if (failed.length === 0) unnoticed.push(mutation.name);
    }
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
if (unnoticed.length > 0) {
  console.error(`Nothing notices: ${unnoticed.join('; ')}`);
  process.exitCode = 1;
}

async function runTests() {
  rmSync(report, { force: true });
  const command = ['vitest', 'run', '--project', 'unit', 'src/sandbox', '--bail=1'];
  await runInCopy(copy, [...command, '--reporter=json', `--outputFile=${report}`]);
  return failedTests(copy, report);
}
