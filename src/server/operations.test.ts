import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  asConfirmed,
  pdfFile,
  startBackEnd,
  type BackEnd,
} from './running-sandbox.test-support.ts';

/* Every operation of the client against the running sandbox, when nothing is wrong. */

let backEnd: BackEnd;
beforeAll(async () => {
  backEnd = await startBackEnd();
});
afterAll(() => backEnd.close());

test('createSession, in both versions', async () => {
  const { finbox } = backEnd;
  const one = await finbox.createSession({ link_id: 'customer-1042' });
  expect(one.redirect_url).toContain(`session_id=${one.session_id}`);
  const two = await finbox.createSession({ link_id: 'customer-1042' }, { version: 2 });
  expect(two.redirect_url).toContain('&token=');
});

test('uploadStatement: a PDF, a Base64 text and an address', async () => {
  const { finbox, createSession } = backEnd;
  const session_id = await createSession({ metadata: { names: ['AYUSH PATIL'] } });
  const first = await finbox.uploadStatement(
    { session_id, file: pdfFile('2026-05 to 2026-06.pdf'), bank_name: 'hdfc' },
    { identity: true },
  );
  expect(first).toMatchObject({
    session_id,
    bank_name: 'hdfc',
    identity: { name: 'AYUSH PATIL' },
    date_range: { from_date: '2026-05-01', to_date: '2026-06-30' },
    is_fraud: false,
    missing_months: ['2026-07', '2026-08', '2026-09', '2026-10'],
  });
  const file = Buffer.from('%PDF-1.4 another').toString('base64');
  const second = await finbox.uploadStatement({ session_id, file, upload_type: 'BASE64' });
  expect(second.account_id).toBe(first.account_id);
  const { statements } = await finbox.getPdfs(session_id);
  const file_url = statements[0]?.pdf_url ?? expect.fail('no address');
  const third = await finbox.uploadStatement({ session_id: await createSession(), file_url });
  expect(third).toMatchObject({ bank_name: 'hdfc', months: expect.arrayContaining(['2026-05']) });
});

test('from the upload to the insights, and what then is left to do', async () => {
  const { finbox, createSession, clock } = backEnd;
  const id = await createSession();
  expect((await finbox.getUploadStatus(id)).upload_status).toBe('NO_UPLOADS');
  await finbox.uploadStatement({ session_id: id, file: pdfFile() });
  expect((await finbox.getUploadStatus(id)).upload_status).toBe('IN_PROGRESS');
  await finbox.initiateProcessing(asConfirmed(id));
  expect((await finbox.getUploadStatus(id)).upload_status).toBe('COMPLETED');
  expect((await finbox.getProgress(id)).session_progress).toBe('processing');
  clock.now += 2000;
  expect((await finbox.getProgress(id)).session_progress).toBe('completed');
  const status = await finbox.getSessionStatus(id);
  expect(status).toMatchObject({
    insights_available: true,
    accounts: [{ account_status: 'completed', bank_name: 'hdfc' }],
  });
  const insights = await finbox.getInsights(id);
  expect(insights.session_date_range).toEqual({ from_date: '2026-05-01', to_date: '2026-10-31' });
  const data = insights.accounts[0]?.data ?? expect.fail('no data');
  expect(data.transactions.length).toBeGreaterThan(100);
  expect(Object.keys(data.monthly_analysis).length).toBeGreaterThanOrEqual(80);
  expect(data.monthly_analysis['avg_bal']?.['Aug-2026']).toBeGreaterThan(0);
  expect(data.account_details).toMatchObject({ bank: 'hdfc', currency_code: 'INR' });
  expect(data.statement_stats[0]?.transaction_count).toBe(data.transactions.length);
  expect(insights.raw).toMatchObject({ session_id: id });
  await finbox.deleteSession(id);
});

test('getPdfs: an address that can be downloaded from', async () => {
  const id = await backEnd.createProcessed();
  const { statements } = await backEnd.finbox.getPdfs(id);
  const response = await fetch(statements[0]?.pdf_url ?? expect.fail('no address'));
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect((await response.text()).startsWith('%PDF-')).toBe(true);
});

test('getBankCatalogue and getNetBankingHealth', async () => {
  const { count, banks } = await backEnd.finbox.getBankCatalogue();
  expect(count).toBe(banks.length);
  expect(banks.find(({ name }) => name === 'HDFC')).toMatchObject({
    full_name: 'HDFC Bank',
    is_pdf_upload_available: true,
    is_net_banking_available: true,
    is_aa_available: true,
  });
  const health = await backEnd.finbox.getNetBankingHealth();
  expect(health.filter(({ health_up }) => health_up === false)).toMatchObject([
    { bank: 'KARNATAKA', issue_details: expect.any(String) },
  ]);
  expect(health.find(({ bank }) => bank === 'SBI')).toMatchObject({ issue_details: null });
});

test('updateWebhook', async () => {
  await backEnd.finbox.updateWebhook({ webhook_url: 'http://127.0.0.1:9/hook' });
});

test('getRecurringConsentDetails and fetchRecurringData, whose session goes its own way', async () => {
  const { finbox, createConsented, clock } = backEnd;
  const { id, consentId } = await createConsented();
  expect((await finbox.getRecurringConsentDetails(id)).consent_details).toEqual([
    {
      consent_id: consentId,
      bank_name: 'hdfc',
      masked_account_number: expect.stringMatching(/^X+\d{4}$/),
      tenure_month_count: 12,
      frequency_unit: 'month',
      frequency_value: 1,
    },
  ]);
  const pulled = await finbox.fetchRecurringData({
    consent_id: consentId,
    date_time_range_from: '01/06/2026',
    date_time_range_to: '31/10/2026',
  });
  expect((await finbox.getUploadStatus(pulled.session_id)).upload_status).toBe('COMPLETED');
  await finbox.initiateProcessing(asConfirmed(pulled.session_id));
  clock.now += 2000;
  const { accounts } = await finbox.getInsights(pulled.session_id);
  expect(accounts[0]?.data?.transactions[0]?.date).toMatch(/^2026-06/);
});
