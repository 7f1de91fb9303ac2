import { describe, expect, test } from 'vitest';
import { API_KEY, clientAnswering, errorOf, type Sent } from './answering-client.test-support.ts';
import type { StatementParams } from './statement.ts';

const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

/** As FinBox's documents print it, shortened. */
const UPLOADED = {
  bank_name: 'axis',
  statement_id: 'statement-1',
  page_count: 12,
  identity: { account_number: 'XXXX3135', name: 'A B', credit_limit: '', od_limit: 50000 },
  date_range: { from_date: '2023-12-01', to_date: '2024-02-29' },
  opening_date: null,
  opening_bal: 1200.5,
  closing_bal: 900,
  is_fraud: false,
  fraud_type: null,
  metadata_analysis: { name_matches: [] },
  country_code: 'IN',
  currency_code: 'INR',
  extracted_date_range: { from_date: '2023-12-01', to_date: '2024-02-29' },
  account_id: 'account-1',
  masked_account_number: 'XXXX3135',
  months: ['2023-12', '2024-01', '2024-02'],
  missing_months: [],
  status: 1,
  session_id: 'session-1',
};

function formOf({ init }: Sent): FormData {
  if (init.body instanceof FormData) return init.body;
  throw new TypeError('The body is no form.');
}

async function uploading(params: StatementParams) {
  const { finbox, sent } = clientAnswering(() => Response.json(UPLOADED));
  const statement = await finbox.uploadStatement(params);
  return { statement, form: formOf(sent[0]!), sent };
}

describe('uploadStatement', () => {
  test('sends the PDF as a form, with the key alone', async () => {
    const { statement, form, sent } = await uploading({
      session_id: 'session-1',
      file: PDF,
      bank_name: 'axis',
      pdf_password: 'p w',
    });
    expect(sent[0]).toMatchObject({
      url: 'https://apis.bankconnect.finbox.in/bank-connect/v1/statement/upload_session/',
      init: { method: 'POST' },
    });
    expect(sent[0]?.init.headers).toMatchObject({ 'x-api-key': API_KEY });
    expect(sent[0]?.init.headers).not.toHaveProperty('server-hash');
    // The platform adds it, with the boundary.
    expect(sent[0]?.init.headers).not.toHaveProperty('content-type');
    expect(Object.fromEntries(form)).toMatchObject({
      session_id: 'session-1',
      upload_type: 'PDF',
      bank_name: 'axis',
      pdf_password: 'p w',
    });
    expect(statement).toMatchObject({
      statement_id: 'statement-1',
      page_count: 12,
      identity: { od_limit: 50000, credit_limit: null },
      months: UPLOADED.months,
      // Not documented as a field of meaning, and kept.
      status: 1,
    });
  });

  test.each<[string, Blob | Uint8Array<ArrayBuffer> | ArrayBuffer, string]>([
    ['bytes', PDF, 'statement.pdf'],
    ['a Buffer of Node', Buffer.from(PDF), 'statement.pdf'],
    ['an ArrayBuffer', PDF.buffer, 'statement.pdf'],
    ['a Blob', new Blob([PDF]), 'statement.pdf'],
    ['a File, which keeps its name', new File([PDF], 'may.pdf'), 'may.pdf'],
    ['a part of a larger buffer', new Uint8Array([9, ...PDF, 9]).subarray(1, 5), 'statement.pdf'],
  ])('takes %s', async (_name, file, fileName) => {
    const { form } = await uploading({ session_id: 's', file });
    const sent = form.get('file');
    if (!(sent instanceof File)) throw new TypeError('no file was sent');
    expect(sent.name).toBe(fileName);
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(PDF);
  });

  test('sends Base64 as text', async () => {
    const { form } = await uploading({ session_id: 's', file: 'JVBERg==', upload_type: 'BASE64' });
    expect(Object.fromEntries(form)).toEqual({
      session_id: 's',
      upload_type: 'BASE64',
      file: 'JVBERg==',
    });
  });

  test('sends an address in place of the file', async () => {
    const file_url = 'https://files.example/may.pdf';
    const { form } = await uploading({ session_id: 's', file_url });
    expect(Object.fromEntries(form)).toEqual({ session_id: 's', upload_type: 'PDF', file_url });
  });

  test.each([null, undefined])('sends nothing for %s', async (nothing) => {
    const bank_name = nothing as undefined;
    const { form } = await uploading({ session_id: 's', file: PDF, bank_name });
    expect([...form.keys()]).toEqual(['session_id', 'upload_type', 'file']);
  });

  test('asks for more where it is told to', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(UPLOADED));
    await finbox.uploadStatement(
      { session_id: 's', file: PDF },
      { identity: true, progress: true },
    );
    expect(new URL(sent[0]!.url).search).toBe('?identity=true&progress=true');
  });

  test.each<[string, object, string]>([
    ['no file and no address', {}, 'MISSING_FILE_OBJECT'],
    ['no Base64', { upload_type: 'BASE64' }, 'MISSING_FILE_OBJECT'],
    ['a text that is not said to be Base64', { file: 'JVBERg==' }, 'INVALID_FILE_OBJECT'],
    ['an object', { file: {} }, 'INVALID_FILE_OBJECT'],
    ['an empty file', { file: new Uint8Array() }, 'EMPTY_FILE'],
    ['bytes as Base64', { file: PDF, upload_type: 'BASE64' }, 'INVALID_BASE_64'],
  ])('%s is refused before it is sent', async (_name, params, code) => {
    const { finbox, sent } = clientAnswering(() => Response.json(UPLOADED));
    const given = { session_id: 's', ...params } as StatementParams;
    expect(await errorOf(finbox.uploadStatement(given))).toMatchObject({ code, source: 'check' });
    expect(sent).toHaveLength(0);
  });

  test('an empty session is refused before it is sent', async () => {
    const { finbox, sent } = clientAnswering(() => Response.json(UPLOADED));
    const call = finbox.uploadStatement({ session_id: '', file: PDF });
    await expect(call).rejects.toThrow(TypeError);
    expect(sent).toHaveLength(0);
  });

  test.each<[code: string, status: number]>([
    ['SESSION_EXPIRED', 400],
    ['SESSION_NOT_FOUND', 400],
    ['TRIAL_PERIOD_EXPIRED', 402],
    ['INVALID_API_KEY', 403],
    ['MISSING_FILE_OBJECT', 400],
    ['INVALID_FILE_OBJECT', 400],
    ['EMPTY_FILE', 400],
    ['INVALID_FILE_URL', 400],
    ['INVALID_BASE_64', 400],
    ['PASSWORD_INCORRECT', 400],
    ['PDF_IS_IMAGE', 400],
    ['STATEMENT_UNSUPPORTED_FORMAT', 400],
    ['STATEMENT_DUPLICATE', 400],
    ['OUT_OF_DATE_RANGE', 400],
    ['BANK_NAME_UNDETECTED', 400],
    ['BANK_NAME_MISMATCH', 400],
    ['INVALID_ACCOUNT_CATEGORY', 400],
  ])('tells of %s', async (code, status) => {
    const body = { session_id: '', statement_id: '', error: { code, message: 'text' } };
    const { finbox } = clientAnswering(() => Response.json(body, { status }));
    const error = await errorOf(finbox.uploadStatement({ session_id: 's', file: PDF }));
    expect(error).toMatchObject({ code, status, message: 'text', source: 'answer' });
  });

  test('a success that names no statement is INVALID_ANSWER', async () => {
    const { finbox } = clientAnswering(() => Response.json({ session_id: 's' }));
    const error = await errorOf(finbox.uploadStatement({ session_id: 's', file: PDF }));
    expect(error).toMatchObject({ code: 'INVALID_ANSWER' });
  });

  test.each([429, 503])('is never sent twice after a %i', async (status) => {
    const { finbox, sent } = clientAnswering(() => new Response('', { status }));
    await errorOf(finbox.uploadStatement({ session_id: 's', file: PDF }));
    expect(sent).toHaveLength(1);
  });
});
