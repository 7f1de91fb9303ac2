import { describe, expect, test } from 'vitest';
import { createCustomer, pdf } from '../customer.test-support.ts';

function error(error_type: string): object {
  return { status: 'error', payload: { error_type, linkId: 'customer-1042' } };
}

describe('a session’s parameters are used', () => {
  const PERIOD = { from_date: '01/05/2026', to_date: '31/10/2026', bank_name: 'baroda' };

  test('a statement from other days is MU021, unless anything is accepted', async () => {
    const name = 'statement 2024-01 to 2024-06.pdf';
    const strict = await createCustomer(PERIOD);
    expect(await strict.send('upload', { statement: pdf(name) })).toMatchObject({
      posts: [error('MU021')],
    });
    const easy = await createCustomer({ ...PERIOD, accept_anything: true });
    expect(await easy.send('upload', { statement: pdf(name) })).toMatchObject({
      path: '/journey/submit',
      posts: [],
    });
  });

  test('the days typed on the page count before those of the name', async () => {
    const { send } = await createCustomer(PERIOD);
    const statement = pdf('2024-01 to 2024-06.pdf');
    const half = await send('upload', { statement, period_from: '2026-05-01' });
    expect(half.text).toContain('Give both days');
    const days = { period_from: '2026-05-01', period_to: '2026-09-30' };
    const checking = await send('upload', { statement, ...days });
    expect(checking.text).toContain('Missing: 01/10/2026 to 31/10/2026');
  });

  test('a month in whose first week the period ends is not asked for', async () => {
    const { open } = await createCustomer({ ...PERIOD, to_date: '05/11/2026' });
    expect((await open()).text).toContain('31/10/2026');
  });

  test('one statement replaces another, but multi_pdf adds it', async () => {
    for (const [journey_mode, expected] of [
      ['', false],
      ['multi_pdf', true],
    ] as const) {
      const { send } = await createCustomer({ ...PERIOD, journey_mode });
      await send('upload', { statement: pdf('2026-05 to 2026-07.pdf') });
      await send('submit/more');
      const { text } = await send('upload', { statement: pdf('2026-08 to 2026-10.pdf') });
      expect(text.includes('2026-05 to 2026-07.pdf')).toBe(expected);
      expect(text.includes('Missing')).toBe(!expected);
    }
  });

  test('multi_banking adds another bank', async () => {
    const { send } = await createCustomer({ ...PERIOD, journey_mode: 'multi_banking' });
    await send('upload', { statement: pdf() });
    expect(await send('submit/another-bank')).toMatchObject({ path: '/journey/bank' });
    await send('bank', { bank: 'SIB' });
    const { text } = await send('upload', { statement: pdf() });
    expect(text).toContain('Bank of Baroda');
    expect(text).toContain('South Indian Bank');
  });

  test('the lender’s logo is shown, as the policy allows', async () => {
    const { open, app } = await createCustomer({ logo_url: 'https://lender.example/logo.png' });
    expect((await open()).text).toContain('src="https://lender.example/logo.png"');
    const policy = (await app.request('/')).headers.get('content-security-policy');
    expect(policy).toMatch(/img-src [^;]*https:/);
  });
});
