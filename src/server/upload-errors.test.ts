import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StatementParams } from './index.ts';
import { errorOf, pdfFile, startBackEnd, type BackEnd } from './running-sandbox.test-support.ts';

/*
 * A test for each error row of the upload by API, named after it, in which the client talks to the
 * running sandbox. Source: FinBox docs, Upload Statement, Error Scenario Validation Matrix.
 */

let backEnd: BackEnd;
beforeAll(async () => {
  backEnd = await startBackEnd();
});
afterAll(() => backEnd.close());

interface Attempt {
  readonly params?: object;
  readonly apiKey?: string;
  /** `check`: the client refuses by itself. Default: the sandbox refuses. */
  readonly source?: 'check' | 'answer';
}

type Row = readonly [row: string, code: string, status: number, ...attempts: readonly Attempt[]];

function named(name: string): Attempt {
  return { params: { file: pdfFile(name) } };
}

const BASE64 = { upload_type: 'BASE64' };

const ROWS: readonly Row[] = [
  ['Expired or invalid session', 'SESSION_EXPIRED', 400, { params: { session_id: 'unknown' } }],
  [
    'Trial period expired',
    'TRIAL_PERIOD_EXPIRED',
    402,
    { params: { pdf_password: 'trial' } },
    { apiKey: 'sandbox-payment-required' },
  ],
  ['Invalid API key', 'INVALID_API_KEY', 403, { apiKey: 'sandbox-unauthorized' }],
  ['Session flow not enabled', 'INVALID_API_KEY', 403, { apiKey: 'sandbox-mode-disabled' }],
  [
    'Missing file object',
    'MISSING_FILE_OBJECT',
    400,
    { params: { file: undefined }, source: 'check' },
    { params: { ...BASE64, file: ' ' } },
  ],
  [
    'Invalid file object',
    'INVALID_FILE_OBJECT',
    400,
    { params: { file: 'text' }, source: 'check' },
    { params: { file: pdfFile('hdfc.pdf', 'no PDF') } },
  ],
  ['Empty file', 'EMPTY_FILE', 400, { params: { file: pdfFile('hdfc.pdf', '') }, source: 'check' }],
  [
    'Invalid file URL',
    'INVALID_FILE_URL',
    400,
    { params: { file: undefined, file_url: 'http://127.0.0.1:9/hdfc.pdf' } },
    { params: { file: undefined, file_url: 'https://files.example/hdfc.pdf' } },
  ],
  ['Invalid Base64 string', 'INVALID_BASE_64', 400, { params: { ...BASE64, file: 'not base64!' } }],
  [
    'Incorrect, empty or missing PDF password',
    'PASSWORD_INCORRECT',
    400,
    { params: { pdf_password: 'wrong' } },
    { params: { file: pdfFile('hdfc.pdf', '%PDF-1.4 /Encrypt'), pdf_password: '' } },
    { params: { file: pdfFile('hdfc.pdf', '%PDF-1.4 /Encrypt') } },
  ],
  ['PDF is scanned', 'PDF_IS_IMAGE', 400, named('pdf-is-image.pdf')],
  [
    'Unsupported statement format',
    'STATEMENT_UNSUPPORTED_FORMAT',
    400,
    named('statement-unsupported-format.pdf'),
  ],
  ['Duplicate statement', 'STATEMENT_DUPLICATE', 400, named('statement-duplicate.pdf')],
  [
    'Out of date range',
    'OUT_OF_DATE_RANGE',
    400,
    named('out-of-date-range.pdf'),
    named('2025-01 to 2025-04.pdf'),
  ],
  ['Bank name undetected', 'BANK_NAME_UNDETECTED', 400, named('bank-name-undetected.pdf')],
  [
    'Bank name mismatch',
    'BANK_NAME_MISMATCH',
    400,
    { params: { file: pdfFile('axis.pdf'), bank_name: 'hdfc' } },
    { params: { file: pdfFile('bank-name-mismatch.pdf'), bank_name: 'hdfc' } },
  ],
  [
    'Invalid account category',
    'INVALID_ACCOUNT_CATEGORY',
    400,
    { params: { account_category: 'none' } },
  ],
  ['Unsupported bank_name', 'INVALID_BANK_NAME', 400, { params: { bank_name: 'nosuch' } }],
];

const TABLE = ROWS.map(
  ([row, code, status, ...attempts]) => [row, code, status, attempts] as const,
);

test.each(TABLE)('%s: %s (%i)', async (_row, code, status, attempts) => {
  const session_id = await backEnd.createSession();
  expect(attempts).not.toEqual([]);
  for (const { params, apiKey, source = 'answer' } of attempts) {
    const finbox = backEnd.clientWith(apiKey ?? 'sandbox-key');
    const all = { session_id, file: pdfFile(), ...params } as StatementParams;
    const error = await errorOf(finbox.uploadStatement(all));
    expect(error).toMatchObject({ code, status, source });
  }
});

describe('What the client would not send:', () => {
  async function post(init: RequestInit): Promise<unknown> {
    const response = await fetch(`${backEnd.url}/bank-connect/v1/statement/upload_session/`, {
      method: 'POST',
      ...init,
      headers: { 'x-api-key': 'sandbox-key', ...(init.headers as object) },
    });
    return { status: response.status, json: await response.json() };
  }

  function refusal(status: number, code: string, message: string): object {
    return { status, json: { session_id: '', statement_id: '', error: { code, message } } };
  }

  test('Missing auth: INVALID_API_KEY (403)', async () => {
    expect(await post({ headers: { 'x-api-key': '' } })).toEqual(
      refusal(403, 'INVALID_API_KEY', 'Authentication credentials were not provided.'),
    );
  });

  test('File not sent as proper form field: INVALID_FILE_OBJECT (400)', async () => {
    const message =
      'This field must be present as a form field. Send request with correct content type';
    const type = { 'content-type': 'application/json' };
    expect(await post({ headers: type, body: '{"file":"x"}' })).toEqual(
      refusal(400, 'INVALID_FILE_OBJECT', message),
    );
    const broken = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await post({ headers: broken, body: 'broken' })).toEqual(
      refusal(400, 'INVALID_FILE_OBJECT', message),
    );
  });

  test('Empty file: EMPTY_FILE (400)', async () => {
    const body = new FormData();
    body.set('session_id', await backEnd.createSession());
    body.set('upload_type', 'PDF');
    body.set('file', new File([], 'empty.pdf'));
    expect(await post({ body })).toEqual(refusal(400, 'EMPTY_FILE', 'File object is empty'));
  });

  test('Duplicate statement, the same file again: STATEMENT_DUPLICATE (400)', async () => {
    const session_id = await backEnd.createSession();
    const upload = () => backEnd.finbox.uploadStatement({ session_id, file: pdfFile() });
    await upload();
    expect(await errorOf(upload())).toMatchObject({ code: 'STATEMENT_DUPLICATE', status: 400 });
  });

  test('Expired session: SESSION_EXPIRED (400)', async () => {
    const session_id = await backEnd.createSession({ session_expiry: 5 });
    backEnd.clock.now += 300_000;
    const error = await errorOf(backEnd.finbox.uploadStatement({ session_id, file: pdfFile() }));
    expect(error).toMatchObject({ code: 'SESSION_EXPIRED', status: 400 });
  });
});
