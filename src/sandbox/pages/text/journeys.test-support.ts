import { createCustomer, pdf, type Customer, type SeenPage } from '../../customer.test-support.ts';

type Fields = Record<string, string | File>;

/** Walks a journey, and keeps each page that it sees. */
export interface Walker extends Customer {
  readonly seen: SeenPage[];
  advance(ms: number): void;
}

const READING_MS = 1000;
const MINUTE_MS = 60_000;

/** A customer whose journey's address asks for a language. Hints are left out: they are a developer's. */
export async function createWalker(
  lang: string | null,
  request: Record<string, unknown> = {},
  version: 1 | 2 = 1,
): Promise<Walker> {
  const clock = { now: Date.UTC(2026, 10, 23, 6, 30) };
  const options = { hints: false, readingMs: READING_MS, now: () => clock.now, version };
  const customer = await createCustomer(request, options);
  const seen: SeenPage[] = [];
  const look = async (page: Promise<SeenPage>): Promise<SeenPage> => {
    seen.push(await page);
    if (seen.at(-1)?.path !== '/journey/wait') return page;
    clock.now += READING_MS;
    return look(customer.open('/journey/wait'));
  };
  const { address } = customer;
  const walker: Walker = {
    ...customer,
    seen,
    advance: (ms) => void (clock.now += ms),
    open: (path = lang === null ? address : `${address}&lang=${lang}`) => look(customer.open(path)),
    send: (page, fields) => look(customer.send(page, fields)),
  };
  await walker.open();
  return walker;
}

async function upload(lang: string | null): Promise<Walker> {
  const walker = await createWalker(lang, {
    journey_mode: 'multi_banking',
    logo_url: 'http://localhost/logo.png',
    metadata: { names: ['AYUSH PATIL'] },
  });
  const { app, address, open, send } = walker;
  await open(`/journey/bank${address.slice(1)}&search=no-such-bank`);
  await send('bank', { bank: 'HDFC' });
  await send('upload');
  await send('upload', { statement: new File(['a photograph'], 'photo.pdf') });
  for (const password of ['wrong', 'trial', 'other-bank', 'scanned', 'no-statement', 'old']) {
    await send('upload', { statement: pdf('2026.pdf'), password });
  }
  const headers = { 'content-length': '99000000', 'content-type': 'multipart/form-data' };
  await app.request(`/journey/upload${address.slice(1)}`, { method: 'POST', headers, body: 'x' });
  await open('/journey/upload');
  await send('upload', { statement: pdf('2026-06 to 2026-08.pdf') });
  await send('leave');
  await open();
  await open('/journey/submit');
  await send('submit');
  await open();
  return walker;
}

async function logIn(walker: Walker, fields: Fields = {}): Promise<void> {
  const text = walker.seen.at(-1)?.text ?? '';
  const captcha = /id="captcha-text">([^<]+)</.exec(text)?.[1] ?? '';
  const usual = { user_id: '42', password: '4242', captcha };
  await walker.send('net-banking', { ...usual, ...fields });
}

async function netBanking(lang: string | null): Promise<Walker> {
  const walker = await createWalker(lang, { mode: 'online' });
  const { open, send } = walker;
  await send('bank', { bank: 'SBI' });
  await logIn(walker, { user_id: '' });
  await logIn(walker, { password: '' });
  await logIn(walker, { captcha: '' });
  await logIn(walker, { captcha: '0' });
  await logIn(walker, { password: 'wrong' });
  await logIn(walker, { user_id: 'outage' });
  await send('net-banking/back');
  await send('bank', { bank: 'SBI' });
  await logIn(walker, { user_id: 'question' });
  await send('net-banking/security', { answer: '' });
  await send('net-banking/security', { answer: 'wrong' });
  await open('/journey/net-banking');
  await logIn(walker);
  await send('net-banking/security', { answer: '000000' });
  await send('net-banking/security', { answer: '123456' });
  await send('leave');
  return walker;
}

async function enterOtps(walker: Walker, page: string): Promise<void> {
  await walker.send(page, { otp: '1' });
  for (let attempt = 0; attempt < 3; attempt++) await walker.send(page, { otp: '000000' });
  const resend = page === 'aa/otp' ? 'aa/resend' : 'aa/link/resend';
  await walker.send(resend);
  for (let count = 0; count < 3; count++) {
    walker.advance(MINUTE_MS);
    await walker.send(resend);
  }
  await walker.send(page, { otp: '123456' });
}

async function aggregator(lang: string | null): Promise<Walker> {
  const walker = await createWalker(lang, { aa_journey_code: 'BCAA004' }, 2);
  const { open, send, advance } = walker;
  await send('bank', { bank: 'HDFC' });
  await send('mode', { mode: 'aa' });
  for (const mobile_number of ['98', '9000000001', '9000000000']) {
    await send('aa', { mobile_number });
  }
  await send('aa/otp', { otp: '123456' });
  await send('aa/restart');
  await send('aa', { mobile_number: '9000000002' });
  await send('aa/otp', { otp: '123456' });
  await send('aa/restart');
  await send('aa', { mobile_number: '9000000003' });
  advance(10 * MINUTE_MS);
  await send('aa/otp', { otp: '123456' });
  await open('/journey/aa');
  await send('aa', { mobile_number: '9000000003' });
  await enterOtps(walker, 'aa/otp');
  await send('aa/accounts');
  await send('aa/accounts', { account: 'HDFC:2' });
  await enterOtps(walker, 'aa/link');
  await send('aa/consent');
  await send('aa/refuse');
  return walker;
}

async function severalBanks(lang: string | null): Promise<Walker> {
  const walker = await createWalker(lang, {
    journey_mode: 'aa_multi_banking',
    aa_journey_mode: 'once_with_recurring',
    aa_recurring_tenure_month_count: 1,
    aa_recurring_frequency_unit: 'day',
    aa_recurring_frequency_value: 2,
    bank_name: 'HDFC',
    mode: 'aa',
    mobile_number: '9876543210',
  });
  const { app, address, open, send } = walker;
  await send('aa');
  await send('aa/otp', { otp: '123456' });
  await send('aa/banks');
  const body = new FormData();
  for (const bank of ['HDFC', 'ICICI']) body.append('bank', bank);
  await app.request(`/journey/aa/banks${address.slice(1)}`, { method: 'POST', body });
  await open('/journey/wait');
  const chosen = new FormData();
  for (const account of ['HDFC:0', 'ICICI:2']) chosen.append('account', account);
  await app.request(`/journey/aa/accounts${address.slice(1)}`, { method: 'POST', body: chosen });
  await open('/journey/aa/link');
  await send('aa/link', { otp: '123456' });
  await send('aa/link', { otp: '123456' });
  await send('aa/consent');
  await send('submit');
  return walker;
}

async function oneBank(lang: string | null): Promise<Walker> {
  const walker = await createWalker(lang, { bank_name: 'HDFC', mode: 'aa' });
  await walker.send('aa', { mobile_number: '9876543210' });
  await walker.send('aa/otp', { otp: '123456' });
  await walker.send('aa/accounts', { account: 'HDFC:0' });
  await walker.send('aa/link', { otp: '123456' });
  await walker.send('aa/consent');
  return walker;
}

async function deadEnds(lang: string | null): Promise<Walker> {
  const walker = await createWalker(lang, {
    session_expiry: 5,
    redirect_url: 'https://lender.example/return',
  });
  const language = lang === null ? '' : `&lang=${lang}`;
  await walker.send('leave');
  walker.advance(6 * MINUTE_MS);
  await walker.open();
  await walker.open(`/?session_id=unknown${language}`);
  const sealed = await createCustomer({}, { version: 2 });
  walker.seen.push(await sealed.open(`/?session_id=${sealed.sessionId}${language}`));
  return walker;
}

/** Between them they show all that the pages have to say. */
export const JOURNEYS = {
  upload,
  netBanking,
  aggregator,
  severalBanks,
  oneBank,
  deadEnds,
} as const;
