import { describe, expect, test } from 'vitest';
import { createCustomer, type SeenPage } from '../../customer.test-support.ts';

function error(error_type: string): object {
  return { status: 'error', payload: { error_type, linkId: 'customer-1042' } };
}

function captchaOn({ text }: SeenPage): string {
  return (/id="captcha-text">([^<]+)</.exec(text)?.[1] ?? '').replaceAll(' ', '');
}

/** At the login, with a way to fill it in. */
async function atLogin(request: object = { bank_name: 'sbi', mode: 'online' }, bank?: string) {
  const customer = await createCustomer({ ...request });
  let page = await customer.open();
  if (bank !== undefined) page = await customer.send('bank', { bank });
  const login = async (fields: Record<string, string> = {}): Promise<SeenPage> => {
    const captcha = captchaOn(page);
    page = await customer.send('net-banking', {
      user_id: 'asha',
      password: 'secret',
      captcha,
      ...fields,
    });
    return page;
  };
  return { ...customer, page, login };
}

describe('net banking', () => {
  test('takes a login, an OTP and a submission', async () => {
    const { login, send, sessionId } = await atLogin();
    expect(await login()).toMatchObject({ path: '/journey/net-banking/security', posts: [] });
    const checking = await send('net-banking/security', { answer: '123456' });
    expect(checking).toMatchObject({ path: '/journey/submit' });
    expect(await send('submit')).toMatchObject({
      posts: [{ status: 'success', payload: { sessionId } }],
    });
  });

  test.each([
    ['NB000', { user_id: 'outage' }],
    ['NB003', { password: 'wrong' }],
    ['NB004', { captcha: 'wrong' }],
  ])('fails with %s for %o, and may be tried again', async (code, fields) => {
    const { login } = await atLogin();
    expect(await login(fields)).toMatchObject({
      path: '/journey/net-banking',
      posts: [error(code)],
    });
    expect(await login()).toMatchObject({ path: '/journey/net-banking/security' });
  });

  test.each([
    ['asha', '000000', '123456'],
    ['question-1', 'wrong', 'St. Mary'],
  ])('of %s fails with NB005 for the answer %s', async (user_id, wrong, right) => {
    const { login, send } = await atLogin();
    await login({ user_id });
    expect(await send('net-banking/security', { answer: wrong })).toMatchObject({
      path: '/journey/net-banking/security',
      posts: [error('NB005')],
    });
    expect(await send('net-banking/security', { answer: right })).toMatchObject({
      path: '/journey/submit',
    });
  });

  test('reminds of an empty field without an error, and reports the way back', async () => {
    const { login, send } = await atLogin({ mode: 'online' }, 'SBI');
    const reminded = await login({ password: '' });
    expect(reminded).toMatchObject({ path: '/journey/net-banking', posts: [] });
    expect(reminded.text).toContain('Enter your password.');
    expect(await send('net-banking/back')).toMatchObject({
      path: '/journey/bank',
      posts: [{ status: 'info', payload: { event_name: 'net_banking_back', message: '' } }],
    });
  });

  test('shows five characters, others each time', async () => {
    const { page, login } = await atLogin();
    expect(captchaOn(page)).toMatch(/^[A-Z\d]{5}$/);
    expect(captchaOn(await login({ captcha: 'wrong' }))).not.toBe(captchaOn(page));
  });

  test('never shows or keeps a password', async () => {
    const { login } = await atLogin();
    expect((await login({ password: 'hunter2', captcha: 'wrong' })).text).not.toContain('hunter2');
  });
});
