import { expect, test } from 'vitest';
import { pdf } from '../../customer.test-support.ts';
import { callApi, createCustomerOfLender } from '../../lender-back-end.test-support.ts';
import { createAggregatorCustomer, toConsent } from '../../pages/aggregator/walk.test-support.ts';

interface Listed {
  readonly statement_id: string;
  readonly pdf_url: string;
}

async function createUploaded(request: object = {}, name = 'statement (1) "x".pdf') {
  const lender = await createCustomerOfLender(request);
  await lender.upload(name);
  const listAll = async (): Promise<Listed[]> =>
    (await lender.ask('get_pdfs')).json['statements'] as Listed[];
  const list = async (): Promise<Listed> => (await listAll())[0] ?? expect.fail('no PDF');
  const get = async (url: string): Promise<Response> => {
    const { pathname, search } = new URL(url);
    return lender.app.request(pathname + search);
  };
  return { ...lender, list, listAll, get };
}

test('a statement can be downloaded as a PDF, without a key', async () => {
  const { list, get } = await createUploaded();
  const listed = await list();
  expect(listed).toEqual({
    statement_id: expect.any(String),
    bank_name: 'baroda',
    pdf_password: null,
    pdf_url: expect.stringMatching(/^http:\/\/localhost\/bank-connect\/statement_files\//),
    account_id: expect.any(String),
    source: 'PDF',
    message: 'Success',
  });
  const response = await get(listed.pdf_url);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="statement _1_ _x_.pdf"',
  );
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  expect(text).toMatch(/^%PDF-1\.4\n/);
  expect(text).toMatch(/%%EOF\n$/);
  expect(text).toContain('Bank of Baroda');
  expect(text).toMatch(/2026-05-05 .*RENT/);
});

test('the password that opened an uploaded file is given back with it', async () => {
  const { app, ask, sessionId } = await createCustomerOfLender();
  const body = new FormData();
  body.set('session_id', sessionId);
  body.set('upload_type', 'PDF');
  body.set('pdf_password', 'abc');
  body.set('file', new File(['%PDF-1.4 /Encrypt'], 'hdfc.pdf'));
  const headers = { 'x-api-key': 'sandbox-key' };
  await app.request('/bank-connect/v1/statement/upload_session/', {
    method: 'POST',
    headers,
    body,
  });
  expect((await ask('get_pdfs')).json['statements']).toMatchObject([{ pdf_password: 'abc' }]);
});

test('each entry of the PDF’s table of contents points at its object', async () => {
  const { list, get } = await createUploaded();
  const body = await (await get((await list()).pdf_url)).arrayBuffer();
  const text = Buffer.from(body).toString('latin1');
  const table = text.slice(Number(/startxref\n(\d+)\n/.exec(text)?.[1]));
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets.length).toBeGreaterThan(5);
  for (const [index, offset] of offsets.entries()) {
    expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  }
  for (const [, length, stream] of text.matchAll(/Length (\d+) >>\nstream\n(.*?)\nendstream/gs)) {
    expect(stream?.length).toBe(Number(length));
  }
});

test('the address lives for an hour and cannot be changed', async () => {
  const { list, get, clock } = await createUploaded();
  const { pdf_url: url, statement_id: id } = await list();
  clock.now += 3_599_000;
  expect((await get(url)).status).toBe(200);
  expect((await get(url.replace(/expires=\d/, 'expires=9'))).status).toBe(403);
  expect((await get(url.replace(id, id.replaceAll(/./g, '0')))).status).toBe(403);
  expect((await get(url.replace(/signature=.*/, ''))).status).toBe(403);
  expect((await get(url.replace(/expires=\d+&/, ''))).status).toBe(403);
  clock.now += 1000;
  expect((await get(url)).status).toBe(403);
  expect((await list()).pdf_url).not.toBe(url);
});

test('each statement of each account has its own', async () => {
  const { send, listAll, get } = await createUploaded({ journey_mode: 'multi_banking' });
  await send('bank', { bank: 'HDFC' });
  await send('upload', { statement: pdf('second.pdf') });
  const titles = (await listAll()).map(async ({ pdf_url }) => {
    const text = Buffer.from(await (await get(pdf_url)).arrayBuffer()).toString('latin1');
    return /Bank identifier: (\w+)/.exec(text)?.[1];
  });
  expect(await Promise.all(titles)).toEqual(['BARODA', 'HDFC']);
});

test('a statement of days before the account was opened has no rows', async () => {
  const { list, get } = await createUploaded({ accept_anything: true }, '1950-01 to 1950-02.pdf');
  const body = await (await get((await list()).pdf_url)).arrayBuffer();
  const text = Buffer.from(body).toString('latin1');
  expect(text).toContain('From 01/01/1950 to 28/02/1950');
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test('data of an Account Aggregator is no file, and said so', async () => {
  const customer = await createAggregatorCustomer();
  await toConsent(customer);
  await customer.send('aa/consent');
  const { json } = await callApi(customer, `session_data/${customer.sessionId}/get_pdfs/`);
  expect(json['statements']).toMatchObject([{ source: 'AA', message: 'Failure', pdf_url: '' }]);
});

test('after thirty days there is none', async () => {
  const { list, clock, ask } = await createUploaded();
  await ask('initiate_processing', 'POST');
  clock.now += 30 * 86_400_000 - 1;
  expect((await list()).pdf_url).not.toBe('');
  clock.now += 1;
  expect((await list()).pdf_url).toBe('');
});

test('a deleted session’s statement is not served any more', async () => {
  const { list, get, ask } = await createUploaded();
  const { pdf_url: url } = await list();
  await ask('delete', 'DELETE');
  expect((await get(url)).status).toBe(404);
});
