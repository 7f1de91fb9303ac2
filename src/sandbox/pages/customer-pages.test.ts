import { describe, expect, test } from 'vitest';
import { createCustomer, pdf } from '../customer.test-support.ts';

const TYPE = 'finbox-bankconnect';

function success(sessionId: string): unknown {
  return { type: TYPE, status: 'success', payload: { sessionId, linkId: 'customer-1042' } };
}

const EXIT = {
  type: TYPE,
  status: 'exit',
  payload: { linkId: 'customer-1042', message: expect.any(String) },
};

function info(event_name: string, message = ''): unknown {
  return { type: TYPE, status: 'info', payload: { linkId: 'customer-1042', event_name, message } };
}

function error(error_type: string, reason: unknown = expect.any(String)): unknown {
  return { type: TYPE, status: 'error', payload: { reason, linkId: 'customer-1042', error_type } };
}

test('a customer chooses a bank, uploads a statement and submits it', async () => {
  const { open, send, sessionId } = await createCustomer();
  const banks = await open();
  expect(banks).toMatchObject({ path: '/journey/bank', posts: [] });
  expect(banks.text).toContain('State Bank of India');

  const uploading = await send('bank', { bank: 'HDFC' });
  expect(uploading).toMatchObject({
    path: '/journey/upload',
    posts: [info('bank_selected', 'HDFC BANK'), info('manual')],
  });

  const checking = await send('upload', { statement: pdf('october.pdf'), password: '' });
  expect(checking).toMatchObject({ path: '/journey/submit', posts: [] });
  expect(checking.text).toContain('october.pdf');

  const done = await send('submit');
  expect(done).toMatchObject({ path: '/journey/done', posts: [success(sessionId)] });
  expect(done.text).toContain('You can close this window.');
});

test('a message is posted once: the page loaded again says nothing', async () => {
  const { open, send } = await createCustomer();
  await send('bank', { bank: 'HDFC' });
  expect(await open('/journey/upload')).toMatchObject({ posts: [] });
});

test('a wrong password is reported, shown, and may be put right without choosing the file again', async () => {
  const { send } = await createCustomer();
  await send('bank', { bank: 'ICICI' });
  const refused = await send('upload', { statement: pdf(), password: 'wrong' });
  expect(refused).toMatchObject({
    path: '/journey/upload',
    posts: [error('MU003', 'Password Incorrect')],
  });
  expect(refused.text).toContain('That password does not open the statement.');
  expect(refused.text).toContain('statement.pdf is chosen');
  expect(await send('upload', { password: 'right' })).toMatchObject({ path: '/journey/submit' });
});

test.each([
  ['trial', 'MU002', 'Trial Expired for Dev Credentials'],
  ['other-bank', 'MU004', 'Not axis statement'],
  ['scanned', 'MU006', ''],
  ['no-statement', 'MU020', 'Not a valid statement or bank is not supported'],
  ['old', 'MU021', 'Please upload statements within the date range 01/05/2026 to 31/10/2026'],
])('the password %o makes the documented error %s', async (password, code, reason) => {
  const { send } = await createCustomer({ from_date: '01/05/2026', to_date: '31/10/2026' });
  await send('bank', { bank: 'AXIS' });
  const refused = await send('upload', { statement: pdf(), password });
  expect(refused).toMatchObject({ path: '/journey/upload', posts: [error(code, reason)] });
});

test('a file that is no PDF is no statement, and no file at all is only a reminder', async () => {
  const { send } = await createCustomer();
  await send('bank', { bank: 'SBI' });
  const text = new File(['hello'], 'notes.pdf', { type: 'application/pdf' });
  expect(await send('upload', { statement: text })).toMatchObject({ posts: [error('MU020')] });
  const reminded = await send('upload', { password: '' });
  expect(reminded.posts).toEqual([]);
  expect(reminded.text).toContain('Choose a statement first.');
});

test('going back from the upload is reported', async () => {
  const { send } = await createCustomer();
  await send('bank', { bank: 'SBI' });
  expect(await send('upload/back')).toMatchObject({
    path: '/journey/bank',
    posts: [info('manual_upload_back')],
  });
});

test('a session with a bank begins at the upload', async () => {
  const { open } = await createCustomer({ bank_name: 'kotak' });
  const page = await open();
  expect(page).toMatchObject({ path: '/journey/upload', posts: [info('manual')] });
  expect(page.text).toContain('Kotak Mahindra Bank');
});

test('the bank search finds a bank by its name or identifier, also without script', async () => {
  const { open, sessionId } = await createCustomer();
  const page = await open(`/journey/bank?session_id=${sessionId}&search=yesb`);
  expect(page.text).toContain('Yes Bank');
  expect(page.text).not.toContain('HDFC');
});

test('nothing can be submitted before something was uploaded', async () => {
  const { open, send } = await createCustomer();
  expect(await send('submit')).toMatchObject({ path: '/journey/bank', posts: [] });
  expect(await open('/journey/done')).toMatchObject({ path: '/journey/bank', posts: [] });
});

test('a customer may leave at any point, and begin anew with the same link', async () => {
  const { open, send } = await createCustomer();
  await send('bank', { bank: 'SBI' });
  expect(await send('leave')).toMatchObject({ path: '/journey/left', posts: [EXIT] });
  expect(await open()).toMatchObject({ path: '/journey/bank', posts: [] });
});

describe('a journey in its own window goes back to the lender', () => {
  test.each([
    ['https://lender.example/return', 'https://lender.example/return?success=true&session_id='],
    ['https://lender.example/?a=b', 'https://lender.example/?a=b&success=true&session_id='],
  ])('with its success behind %s', async (redirect_url, expected) => {
    const { send, sessionId } = await createCustomer({ redirect_url, bank_name: 'sbi' });
    await send('upload', { statement: pdf() });
    const done = await send('submit');
    expect(done.actions.returnTo).toBe(expected + sessionId);
  });

  test('with success=false when the customer left', async () => {
    const { send } = await createCustomer({ redirect_url: 'https://lender.example/return' });
    const left = await send('leave');
    expect(left.actions.returnTo).toBe('https://lender.example/return?success=false');
  });
});

test('a session that was submitted shows so and posts nothing more', async () => {
  const { open, send } = await createCustomer({ bank_name: 'sbi' });
  await send('upload', { statement: pdf() });
  await send('submit');
  for (const page of [await open(), await send('leave'), await send('submit')]) {
    expect(page.text).toContain('Already submitted');
    expect(page).toMatchObject({ posts: [], actions: { returnTo: null } });
  }
});

test('an unknown session shows so and posts nothing', async () => {
  const { open } = await createCustomer();
  for (const path of ['/?session_id=', '/?session_id=nobody', '/journey/bank?session_id=nobody']) {
    const page = await open(path);
    expect(page.text).toContain('This session is not known');
    expect(page).toMatchObject({ status: 200, posts: [] });
  }
});

test('a session ends when its time is over, wherever the customer is', async () => {
  let now = Date.UTC(2026, 10, 23);
  const { open, send } = await createCustomer({ session_expiry: 5 }, { now: () => now });
  now += 5 * 60_000 - 1;
  expect(await open()).toMatchObject({ path: '/journey/bank' });
  now += 1;
  for (const page of [await open(), await send('bank', { bank: 'SBI' }), await send('leave')]) {
    expect(page.text).toContain('This session has expired');
    expect(page.posts).toEqual([]);
  }
});

test('what a customer or lender typed is never markup', async () => {
  const { send } = await createCustomer({
    bank_name: 'sbi',
    link_id: '<b>"x"</b>',
    logo_url: 'https://lender.example/"><script>',
  });
  const page = await send('upload', { statement: pdf('<img src=x>.pdf'), password: 'wrong' });
  expect(page.text).not.toMatch(/<b>|<img src=x>|"><script>/);
  expect(page.posts).toMatchObject([{ payload: { linkId: '<b>"x"</b>' } }]);
});

test('a page may be framed by anyone, and runs nothing but its own files', async () => {
  const { app, sessionId } = await createCustomer();
  const { headers } = await app.request(`/journey/bank?session_id=${sessionId}`);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toMatch(/frame-ancestors|unsafe/);
  expect(headers.has('x-frame-options')).toBe(false);
});

test('what is sent without a form is a page’s empty form', async () => {
  const { app, sessionId } = await createCustomer();
  for (const headers of [{}, { 'content-type': 'application/json' }]) {
    const path = `/journey/bank?session_id=${sessionId}`;
    const { status } = await app.request(path, { method: 'POST', headers });
    expect(status).toBeLessThan(400);
  }
});
