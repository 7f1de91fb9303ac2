import { describe, expect, test } from 'vitest';
import { pdf } from '../../customer.test-support.ts';
import { createUploader, refusal, statement, type Fields } from './upload-session.test-support.ts';

describe('an uploaded statement', () => {
  test('is read and answered in the documented shape', async () => {
    const { upload, sessionId } = await createUploader();
    const file = statement('hdfc 2026-05 to 2026-08.pdf');
    const { status, json } = await upload({ file, bank_name: 'hdfc' }, '?identity=true');
    expect(status).toBe(200);
    const account_id = json['account_id'];
    expect(json).toEqual({
      bank_name: 'hdfc',
      statement_id: expect.stringMatching(/^[\da-f-]{36}$/),
      page_count: expect.any(Number),
      identity: {
        account_number: expect.stringMatching(/^\d{12}$/),
        name: null,
        address: expect.any(String),
        ifsc: expect.stringMatching(/^HDFC0\d{6}$/),
        micr: expect.stringMatching(/^\d{9}$/),
        account_category: 'individual',
        credit_limit: 0,
        od_limit: 0,
        account_id,
        bank_name: 'hdfc',
      },
      date_range: { from_date: '2026-05-01', to_date: '2026-08-31' },
      opening_date: expect.stringMatching(/^20\d\d-\d\d-01$/),
      opening_bal: expect.any(Number),
      closing_bal: expect.any(Number),
      is_fraud: false,
      fraud_type: null,
      metadata_analysis: { name_matches: [] },
      country_code: 'IN',
      currency_code: 'INR',
      extracted_date_range: {
        from_date: expect.stringMatching(/^2026-05/),
        to_date: '2026-08-31',
      },
      account_id,
      masked_account_number: expect.stringMatching(/^X{8}\d{4}$/),
      months: ['2026-05', '2026-06', '2026-07', '2026-08'],
      missing_months: ['2026-09', '2026-10'],
      status: 1,
      session_id: sessionId,
    });
  });

  test('tells neither identity nor progress unless they are asked for', async () => {
    const { upload } = await createUploader();
    const { json } = await upload({ file: statement('a.pdf') }, '?progress=true');
    expect(json['progress']).toMatchObject([{ statement_id: json['statement_id'] }]);
    expect(json).not.toHaveProperty('identity');
    expect((await upload({ file: statement('b.pdf') })).json).not.toHaveProperty('progress');
  });

  test('joins the others of its session, account by account, until processing begins', async () => {
    const { upload, ask } = await createUploader();
    await upload({ file: statement('hdfc 2026-05 to 2026-07.pdf') });
    await upload({ file: statement('hdfc 2026-08 to 2026-10.pdf') });
    await upload({ file: statement('axis.pdf') });
    const { json } = await ask('session_upload_status');
    expect(json).toMatchObject({
      upload_status: 'IN PROGRESS',
      accounts: [
        { bank_name: 'hdfc', account_status: 'COMPLETED', statements: [{}, {}] },
        { bank_name: 'axis', account_status: 'COMPLETED', statements: [{}] },
      ],
    });
    await ask('initiate_processing', 'POST');
    expect(await upload({ file: statement('sbi.pdf') })).toEqual(refusal(400, 'SESSION_EXPIRED'));
  });

  test('is of the bank that is selected, else of the one that the file names', async () => {
    const { upload } = await createUploader();
    const bankOf = async (fields: Fields) => (await upload(fields)).json['bank_name'];
    expect(await bankOf({ file: statement('october.pdf'), bank_name: 'Axis' })).toBe('axis');
    expect(await bankOf({ file: statement('my ICICI statement.pdf') })).toBe('icici');
    expect(await bankOf({ file: statement('yes.pdf') })).toBe('hdfc');
    const fixed = await createUploader({ bank_name: 'kotak' });
    expect((await fixed.upload({ file: statement('yes.pdf') })).json['bank_name']).toBe('kotak');
  });

  test('is read from a PDF that the sandbox gave out', async () => {
    const giver = await createUploader();
    await giver.upload({ file: statement('idbi.pdf'), bank_name: 'axis', session_id: 'none' });
    await giver.upload({ file: statement('x.pdf'), bank_name: 'axis' });
    const { json } = await giver.ask('get_pdfs');
    const { pdf_url } = (json['statements'] as { pdf_url: string }[])[0] ?? expect.fail('no PDF');
    const { pathname, search } = new URL(pdf_url);
    const file = new File([await (await giver.app.request(pathname + search)).blob()], 'x.pdf');
    const taker = await createUploader();
    expect((await taker.upload({ file })).json['bank_name']).toBe('axis');
    expect(await taker.upload({ file, bank_name: 'hdfc' })).toMatchObject({
      json: { error: { code: 'BANK_NAME_MISMATCH', message: 'Not hdfc bank statement' } },
    });
  });

  test('may come as Base64 in an urlencoded form', async () => {
    const { send, sessionId } = await createUploader();
    const file = Buffer.from('%PDF-1.4 a statement').toString('base64');
    const form = new URLSearchParams({ session_id: sessionId, upload_type: 'BASE64', file });
    expect(await send(form)).toMatchObject({ status: 200, json: { status: 1 } });
    form.set('file', 'not base64!');
    expect(await send(form)).toEqual(refusal(400, 'INVALID_BASE_64'));
    form.set('file', Buffer.from('no statement').toString('base64'));
    expect(await send(form)).toEqual(refusal(400, 'INVALID_FILE_OBJECT'));
  });

  test('opens with any password but the wrong one, and an encrypted one needs some', async () => {
    const { upload } = await createUploader();
    const file = new File(['%PDF-1.4 /Encrypt 7 0 R'], 'protected.pdf');
    for (const pdf_password of ['wrong', '']) {
      expect(await upload({ file, pdf_password })).toEqual(refusal(400, 'PASSWORD_INCORRECT'));
    }
    expect(await upload({ file })).toEqual(refusal(400, 'PASSWORD_INCORRECT'));
    expect(await upload({ file, pdf_password: 'right' })).toMatchObject({ status: 200 });
  });

  test('of a period that ends in the first week of a month lacks no day of that month', async () => {
    const { upload, ask } = await createUploader({ to_date: '05/10/2026' });
    const { json } = await upload({ file: statement('hdfc 2026-05 to 2026-09.pdf') });
    expect(json['missing_months']).toEqual([]);
    expect((await ask('session_upload_status')).json['accounts']).toMatchObject([
      { account_status: 'COMPLETED', missing_data: [] },
    ]);
  });

  test.each([
    ['another key’s session', 'another-key', {}],
    ['an unknown session', 'sandbox-key', { session_id: 'unknown' }],
    ['no session', 'sandbox-key', { session_id: '' }],
  ])('of %s is refused as SESSION_EXPIRED', async (_name, key, fields) => {
    const { send, sessionId } = await createUploader();
    const form = new FormData();
    const all = { session_id: sessionId, upload_type: 'PDF', file: pdf(), ...fields };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    expect(await send(form, '', key)).toEqual(refusal(400, 'SESSION_EXPIRED'));
  });
});
