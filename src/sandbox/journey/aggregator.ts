import { accountNumber, type AccountType, type FoundAccount } from '../accounts.ts';
import type { Session } from '../sessions.ts';
import { accountsPage, consentPage, mobilePage, otpPage } from './aggregator-pages.ts';
import { collect } from './collect.ts';
import { leaveSession } from './leave.ts';
import { goTo, startOf, textField } from './step.ts';
import type { JourneyContext, JourneyStep } from './step.ts';

export const NO_ACCOUNTS_NUMBER = '9000000000';
export const WRONG_OTP = '000000';
const ACCOUNT_TYPES: readonly AccountType[] = ['SAVINGS', 'SAVINGS', 'CURRENT'];

/** The customer lets an Account Aggregator pass the accounts on. It has no documented error codes. */
export const aggregator: JourneyStep = (pages, { now }) => {
  pages.get('/journey/aa', (c) => {
    const session = c.get('session');
    return session.progress.mode === 'aa' ? c.html(mobilePage(session)) : goTo(c, startOf(session));
  });

  pages.post('/journey/aa', async (c) => {
    const { request, progress } = c.get('session');
    if (progress.mode !== 'aa') return goTo(c, startOf(c.get('session')));
    const typed = textField(await c.req.parseBody(), 'mobile_number').replace(/[\s-]/g, '');
    const mobileNumber = request.isMobileEditable ? typed : (request.mobileNumber ?? '');
    const problem = mobileProblem(mobileNumber);
    if (problem) {
      progress.notice = { field: 'mobile_number', text: problem, typed: mobileNumber };
      return goTo(c, 'aa');
    }
    progress.aggregator = { mobileNumber, isVerified: false, chosen: [] };
    return goTo(c, 'aa/otp');
  });

  pages.get('/journey/aa/otp', (c) => {
    const session = c.get('session');
    return session.progress.aggregator ? c.html(otpPage(session)) : goTo(c, startOf(session));
  });

  pages.post('/journey/aa/otp', async (c) => {
    const session = c.get('session');
    const login = session.progress.aggregator;
    if (!login) return goTo(c, startOf(session));
    const otp = textField(await c.req.parseBody(), 'otp');
    if (!/^\d{6}$/.test(otp) || otp === WRONG_OTP) {
      return tryAgain(c, 'otp', 'This is not the one-time password. Please try again.', 'aa/otp');
    }
    login.isVerified = true;
    return goTo(c, 'aa/accounts');
  });

  accountSteps(pages, now);
};

const accountSteps = (pages: Parameters<JourneyStep>[0], now: () => number): void => {
  pages.get('/journey/aa/accounts', (c) => {
    const session = c.get('session');
    if (!session.progress.aggregator?.isVerified) return goTo(c, startOf(session));
    return c.html(accountsPage(session, foundAccounts(session)));
  });

  pages.post('/journey/aa/accounts', async (c) => {
    const session = c.get('session');
    const login = session.progress.aggregator;
    if (!login?.isVerified) return goTo(c, startOf(session));
    const { account = [] } = await c.req.parseBody({ all: true });
    const ticked = [account].flat().map(Number);
    const chosen = foundAccounts(session).flatMap((_, i) => (ticked.includes(i) ? [i] : []));
    session.progress.aggregator = { ...login, chosen };
    if (chosen.length > 0) return goTo(c, 'aa/consent');
    return tryAgain(c, 'account', 'Choose at least one account.', 'aa/accounts');
  });

  pages.get('/journey/aa/consent', (c) => {
    const session = c.get('session');
    const accounts = chosenAccounts(session);
    return accounts.length > 0 ? c.html(consentPage(session, accounts)) : goTo(c, startOf(session));
  });

  pages.post('/journey/aa/consent', (c) => {
    const session = c.get('session');
    const accounts = chosenAccounts(session);
    if (accounts.length === 0) return goTo(c, startOf(session));
    const period = session.request.consents[0]?.period ?? null;
    const fileName = 'Account Aggregator';
    const fetched = accounts.map((account) => ({ fileName, bytes: 0, period, account }));
    collect(session, 'aa', fetched, now());
    session.progress.aggregator = null;
    return goTo(c, 'submit');
  });

  pages.post('/journey/aa/restart', (c) => {
    c.get('session').progress.aggregator = null;
    return goTo(c, 'aa');
  });

  pages.post('/journey/aa/back', (c) => {
    c.get('session').progress.aggregator = null;
    return goTo(c, 'bank');
  });

  pages.post('/journey/aa/refuse', (c) => {
    leaveSession(c.get('session'), 'Customer refused the consent');
    return goTo(c, 'left');
  });
};

function mobileProblem(mobileNumber: string): string | null {
  if (!/^\d{10}$/.test(mobileNumber)) return 'Enter the ten digits of your mobile number.';
  return mobileNumber === NO_ACCOUNTS_NUMBER
    ? 'Your bank knows no account with this number. Enter the one that it knows.'
    : null;
}

function foundAccounts({ request, progress }: Session): readonly FoundAccount[] {
  const { bank } = progress;
  if (!bank) return [];
  return ACCOUNT_TYPES.map((type, index) => ({
    number: accountNumber(request.linkId, bank, index),
    type,
  }));
}

function chosenAccounts(session: Session): readonly FoundAccount[] {
  const chosen = session.progress.aggregator?.chosen ?? [];
  return foundAccounts(session).filter((_, index) => chosen.includes(index));
}

function tryAgain(c: JourneyContext, field: string, text: string, step: string): Response {
  c.get('session').progress.notice = { field, text };
  return goTo(c, step);
}
