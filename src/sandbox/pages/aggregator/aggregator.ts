import { makeAccountNumber, type AccountType, type FoundAccount } from '../../bank/accounts.ts';
import { collectStatements } from '../../sessions/collect-statements.ts';
import { leaveVisit } from '../leave.ts';
import { startProgress } from '../progress.ts';
import {
  redirectTo,
  redirectToStart,
  redirectWithNotice,
  routesIn,
  textField,
} from '../routing.ts';
import type { PageOptions, Pages } from '../routing.ts';
import { takePending, type VisitIn } from '../visit.ts';
import { accountsPage, consentPage, mobilePage, otpPage } from './aggregator-pages.ts';

export const NO_ACCOUNTS_NUMBER = '9000000000';
export const WRONG_OTP = '000000';
const ACCOUNT_TYPES: readonly AccountType[] = ['SAVINGS', 'SAVINGS', 'CURRENT'];

/** The customer lets an Account Aggregator pass accounts on. No error codes are documented for it. */
export function addAggregatorRoutes(pages: Pages, { now }: PageOptions): void {
  addLoginRoutes(pages);
  addAccountRoutes(pages);
  const routes = routesIn('aa', pages);

  routes.get('/journey/aa/consent', (c, visit) => {
    const accounts = listChosenAccounts(visit);
    if (accounts.length === 0) return redirectToStart(c);
    return c.html(consentPage(visit, accounts, takePending(visit)));
  });

  routes.post('/journey/aa/consent', (c, visit) => {
    const { session, progress } = visit;
    const { bank } = progress;
    const accounts = listChosenAccounts(visit);
    if (accounts.length === 0) return redirectToStart(c);
    const period = session.request.consents[0]?.period ?? null;
    const fileName = 'Account Aggregator';
    const files = accounts.map((account) => ({ fileName, bytes: 0, period, account }));
    collectStatements(session, { bank, source: 'aa', at: now(), files });
    visit.progress = startProgress(bank, 'aa');
    return redirectTo(c, 'submit');
  });

  routes.post('/journey/aa/refuse', (c, visit) => {
    leaveVisit(visit, 'Customer refused the consent');
    return redirectTo(c, 'left');
  });
}

function addLoginRoutes(pages: Pages): void {
  const routes = routesIn('aa', pages);

  routes.get('/journey/aa', (c, visit) => c.html(mobilePage(visit, takePending(visit))));

  routes.post('/journey/aa', async (c, visit) => {
    const { request } = visit.session;
    const typed = textField(await c.req.parseBody(), 'mobile_number').replace(/[\s-]/g, '');
    const mobileNumber = request.isMobileEditable ? typed : (request.mobileNumber ?? '');
    const text = findMobileProblem(mobileNumber);
    if (text) {
      return redirectWithNotice(c, 'aa', { field: 'mobile_number', text, typed: mobileNumber });
    }
    visit.progress = { ...visit.progress, stage: { name: 'one-time-password', mobileNumber } };
    return redirectTo(c, 'aa/otp');
  });

  routes.get('/journey/aa/otp', (c, visit) => {
    const { stage } = visit.progress;
    if (stage.name === 'mobile-number') return redirectToStart(c);
    return c.html(otpPage(visit, stage.mobileNumber, takePending(visit)));
  });

  routes.post('/journey/aa/otp', async (c, visit) => {
    const { stage } = visit.progress;
    if (stage.name === 'mobile-number') return redirectToStart(c);
    const otp = textField(await c.req.parseBody(), 'otp');
    if (!/^\d{6}$/.test(otp) || otp === WRONG_OTP) {
      const text = 'This is not the one-time password. Please try again.';
      return redirectWithNotice(c, 'aa/otp', { field: 'otp', text });
    }
    const { mobileNumber } = stage;
    visit.progress = { ...visit.progress, stage: { name: 'accounts', mobileNumber, chosen: [] } };
    return redirectTo(c, 'aa/accounts');
  });

  for (const page of ['restart', 'back'] as const) {
    routes.post(`/journey/aa/${page}`, (c, visit) => {
      visit.progress = startProgress(visit.progress.bank, 'aa');
      return redirectTo(c, page === 'restart' ? 'aa' : 'bank');
    });
  }
}

function addAccountRoutes(pages: Pages): void {
  const routes = routesIn('aa', pages);

  routes.get('/journey/aa/accounts', (c, visit) => {
    const { stage } = visit.progress;
    if (stage.name !== 'accounts') return redirectToStart(c);
    return c.html(accountsPage(visit, findAccounts(visit), stage.chosen, takePending(visit)));
  });

  routes.post('/journey/aa/accounts', async (c, visit) => {
    const { stage } = visit.progress;
    if (stage.name !== 'accounts') return redirectToStart(c);
    const { account = [] } = await c.req.parseBody({ all: true });
    const ticked = new Set([account].flat().map(Number));
    const chosen = [...findAccounts(visit).keys()].filter((index) => ticked.has(index));
    visit.progress = { ...visit.progress, stage: { ...stage, chosen } };
    if (chosen.length > 0) return redirectTo(c, 'aa/consent');
    const notice = { field: 'account', text: 'Choose at least one account.' };
    return redirectWithNotice(c, 'aa/accounts', notice);
  });
}

function findMobileProblem(mobileNumber: string): string | null {
  if (!/^\d{10}$/.test(mobileNumber)) return 'Enter the ten digits of your mobile number.';
  return mobileNumber === NO_ACCOUNTS_NUMBER
    ? 'Your bank knows no account with this number. Enter the one that it knows.'
    : null;
}

function findAccounts({ session, progress }: VisitIn<'aa'>): readonly FoundAccount[] {
  const { linkId } = session.request;
  return ACCOUNT_TYPES.map((type, index) => {
    return { number: makeAccountNumber(linkId, progress.bank, index), type };
  });
}

function listChosenAccounts(visit: VisitIn<'aa'>): readonly FoundAccount[] {
  const { stage } = visit.progress;
  if (stage.name !== 'accounts') return [];
  return findAccounts(visit).filter((_, index) => stage.chosen.includes(index));
}
