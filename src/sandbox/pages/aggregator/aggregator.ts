import { accountNumber, type AccountType, type FoundAccount } from '../../bank/accounts.ts';
import { collectStatements } from '../../sessions/collect-statements.ts';
import type { Session } from '../../sessions/sessions.ts';
import { leaveVisit } from '../leave.ts';
import { startProgress, type AggregatorProgress, type AggregatorStage } from '../progress.ts';
import { inMode, redirectTo, redirectToStart, redirectWithNotice, textField } from '../routing.ts';
import type { PageOptions, Pages } from '../routing.ts';
import { takePending } from '../visit.ts';
import { accountsPage, consentPage, mobilePage, otpPage } from './aggregator-pages.ts';

export const NO_ACCOUNTS_NUMBER = '9000000000';
export const WRONG_OTP = '000000';
const ACCOUNT_TYPES: readonly AccountType[] = ['SAVINGS', 'SAVINGS', 'CURRENT'];

/** The customer lets an Account Aggregator pass accounts on. No error codes are documented for it. */
export function addAggregatorRoutes(pages: Pages, options: PageOptions): void {
  addLoginRoutes(pages);
  addAccountRoutes(pages);
  addConsentRoutes(pages, options);
  for (const [path, page] of [
    ['/journey/aa/restart', 'aa'],
    ['/journey/aa/back', 'bank'],
  ] as const) {
    pages.post(
      path,
      inMode('aa', (c, { bank }, visit) => {
        visit.progress = startProgress(bank, 'aa');
        return redirectTo(c, page);
      }),
    );
  }
}

function addLoginRoutes(pages: Pages): void {
  pages.get(
    '/journey/aa',
    inMode('aa', (c, progress, visit) => c.html(mobilePage(visit, progress, takePending(visit)))),
  );

  pages.post(
    '/journey/aa',
    inMode('aa', async (c, progress, visit) => {
      const { request } = visit.session;
      const typed = textField(await c.req.parseBody(), 'mobile_number').replace(/[\s-]/g, '');
      const mobileNumber = request.isMobileEditable ? typed : (request.mobileNumber ?? '');
      const text = findMobileProblem(mobileNumber);
      if (text) {
        const notice = { field: 'mobile_number', text, typed: mobileNumber };
        return redirectWithNotice(c, 'aa', notice);
      }
      visit.progress = { ...progress, stage: { name: 'one-time-password', mobileNumber } };
      return redirectTo(c, 'aa/otp');
    }),
  );

  pages.get(
    '/journey/aa/otp',
    inMode('aa', (c, { stage }, visit) => {
      if (stage.name === 'mobile-number') return redirectToStart(c);
      return c.html(otpPage(visit, stage.mobileNumber, takePending(visit)));
    }),
  );

  pages.post(
    '/journey/aa/otp',
    inMode('aa', async (c, progress, visit) => {
      const { stage } = progress;
      if (stage.name === 'mobile-number') return redirectToStart(c);
      const otp = textField(await c.req.parseBody(), 'otp');
      if (!/^\d{6}$/.test(otp) || otp === WRONG_OTP) {
        const text = 'This is not the one-time password. Please try again.';
        return redirectWithNotice(c, 'aa/otp', { field: 'otp', text });
      }
      const { mobileNumber } = stage;
      const accounts: AggregatorStage = { name: 'accounts', mobileNumber, chosen: [] };
      visit.progress = { ...progress, stage: accounts };
      return redirectTo(c, 'aa/accounts');
    }),
  );
}

function addAccountRoutes(pages: Pages): void {
  pages.get(
    '/journey/aa/accounts',
    inMode('aa', (c, progress, visit) => {
      const { stage } = progress;
      if (stage.name !== 'accounts') return redirectToStart(c);
      const accounts = findAccounts(visit.session, progress);
      return c.html(accountsPage(visit, progress, accounts, takePending(visit)));
    }),
  );

  pages.post(
    '/journey/aa/accounts',
    inMode('aa', async (c, progress, visit) => {
      const { stage } = progress;
      if (stage.name !== 'accounts') return redirectToStart(c);
      const { account = [] } = await c.req.parseBody({ all: true });
      const ticked = new Set([account].flat().map(Number));
      const chosen = [...findAccounts(visit.session, progress).keys()].filter((i) => ticked.has(i));
      visit.progress = { ...progress, stage: { ...stage, chosen } };
      if (chosen.length > 0) return redirectTo(c, 'aa/consent');
      const notice = { field: 'account', text: 'Choose at least one account.' };
      return redirectWithNotice(c, 'aa/accounts', notice);
    }),
  );
}

function addConsentRoutes(pages: Pages, { now }: PageOptions): void {
  pages.get(
    '/journey/aa/consent',
    inMode('aa', (c, progress, visit) => {
      const accounts = listChosenAccounts(visit.session, progress);
      if (accounts.length === 0) return redirectToStart(c);
      return c.html(consentPage(visit, accounts, takePending(visit)));
    }),
  );

  pages.post(
    '/journey/aa/consent',
    inMode('aa', (c, progress, visit) => {
      const { session } = visit;
      const { bank } = progress;
      const accounts = listChosenAccounts(session, progress);
      if (accounts.length === 0) return redirectToStart(c);
      const period = session.request.consents[0]?.period ?? null;
      const fileName = 'Account Aggregator';
      const files = accounts.map((account) => ({ fileName, bytes: 0, period, account }));
      collectStatements(session, { bank, source: 'aa', at: now(), files });
      visit.progress = startProgress(bank, 'aa');
      return redirectTo(c, 'submit');
    }),
  );

  pages.post(
    '/journey/aa/refuse',
    inMode('aa', (c, _progress, visit) => {
      leaveVisit(visit, 'Customer refused the consent');
      return redirectTo(c, 'left');
    }),
  );
}

function findMobileProblem(mobileNumber: string): string | null {
  if (!/^\d{10}$/.test(mobileNumber)) return 'Enter the ten digits of your mobile number.';
  return mobileNumber === NO_ACCOUNTS_NUMBER
    ? 'Your bank knows no account with this number. Enter the one that it knows.'
    : null;
}

function findAccounts({ request }: Session, { bank }: AggregatorProgress): readonly FoundAccount[] {
  return ACCOUNT_TYPES.map((type, index) => ({
    number: accountNumber(request.linkId, bank, index),
    type,
  }));
}

function listChosenAccounts(
  session: Session,
  progress: AggregatorProgress,
): readonly FoundAccount[] {
  const { stage } = progress;
  const chosen = stage.name === 'accounts' ? stage.chosen : [];
  return findAccounts(session, progress).filter((_, index) => chosen.includes(index));
}
