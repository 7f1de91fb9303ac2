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
import type { AccountsText } from '../text/aggregator-text.ts';
import { takePending, type VisitIn } from '../visit.ts';
import { redirectAfterWait } from '../wait.ts';
import { addAccountRoutes } from './account-routes.ts';
import { addConsentRoutes } from './consent-routes.ts';
import { AGGREGATOR_NUMBERS, listOtherBanks } from './discovery.ts';
import { AGGREGATOR_NAME, mobilePage, otpPage } from './login-pages.ts';
import { isMobileNumber, readMobileNumber } from './mobile-number.ts';
import { enterOtp, otpOf, resendOtpTo, sendOtpTo } from './sent-otps.ts';

/** The customer lets an Account Aggregator pass accounts on. No error codes are documented for it. */
export function addAggregatorRoutes(pages: Pages, options: PageOptions): void {
  addMobileRoutes(pages, options);
  addOtpRoutes(pages, options);
  addAccountRoutes(pages, options);
  addConsentRoutes(pages, options);
  const routes = routesIn('aa', pages);

  for (const page of ['restart', 'back'] as const) {
    routes.post(`/journey/aa/${page}`, (c, visit) => {
      visit.progress = startProgress(visit.progress.bank, 'aa');
      return redirectTo(c, page === 'restart' ? 'aa' : 'bank');
    });
  }

  routes.post('/journey/aa/refuse', (c, visit) => {
    leaveVisit(visit, 'Customer refused the consent');
    return redirectTo(c, 'left');
  });
}

function addMobileRoutes(pages: Pages, { now }: PageOptions): void {
  const routes = routesIn('aa', pages);

  routes.get('/journey/aa', (c, visit) => c.html(mobilePage(visit, takePending(visit))));

  routes.post('/journey/aa', async (c, visit) => {
    const { request } = visit.session;
    const typed = textField(await c.req.parseBody(), 'mobile_number');
    const given = request.isMobileEditable ? typed : (request.mobileNumber ?? '');
    const mobileNumber = readMobileNumber(given);
    const text = findMobileProblem(mobileNumber, visit.text.aggregator);
    if (text) return redirectWithNotice(c, 'aa', { field: 'mobile_number', text, typed });
    sendOtpTo(visit, mobileNumber, now());
    visit.progress = { ...visit.progress, stage: { name: 'otp', mobileNumber } };
    return redirectTo(c, 'aa/otp');
  });
}

function addOtpRoutes(pages: Pages, options: PageOptions): void {
  const { now } = options;
  const routes = routesIn('aa', pages);

  routes.get('/journey/aa/otp', (c, visit) => {
    const mobileNumber = mobileNumberOf(visit);
    if (mobileNumber === null) return redirectToStart(c);
    const otp = otpOf(visit, mobileNumber, now());
    return c.html(otpPage(visit, { mobileNumber, otp }, takePending(visit), options));
  });

  routes.post('/journey/aa/otp', async (c, visit) => {
    const mobileNumber = mobileNumberOf(visit);
    if (mobileNumber === null) return redirectToStart(c);
    const typed = textField(await c.req.parseBody(), 'otp');
    const problem = enterOtp(visit, mobileNumber, typed, now());
    if (problem) return redirectWithNotice(c, 'aa/otp', { field: 'otp', text: problem });
    const banks = [visit.progress.bank];
    visit.progress = {
      ...visit.progress,
      stage: { name: 'accounts', mobileNumber, banks, chosen: [], linked: [] },
    };
    if (listOtherBanks(visit).length > 0) return redirectTo(c, 'aa/banks');
    return redirectAfterWait(c, options, visit.text.aggregator.looking, 'aa/accounts');
  });

  routes.post('/journey/aa/resend', (c, visit) => {
    const mobileNumber = mobileNumberOf(visit);
    if (mobileNumber === null) return redirectToStart(c);
    const text = resendOtpTo(visit, mobileNumber, now());
    if (text) return redirectWithNotice(c, 'aa/otp', { field: 'otp', text });
    return redirectTo(c, 'aa/otp');
  });
}

/** A customer who comes back from the accounts is asked for an OTP again. */
function mobileNumberOf({ progress }: VisitIn<'aa'>): string | null {
  const { stage } = progress;
  return stage.name === 'mobile-number' ? null : stage.mobileNumber;
}

function findMobileProblem(mobileNumber: string, words: AccountsText): string | null {
  if (!isMobileNumber(mobileNumber)) return words.notTenDigits;
  return mobileNumber === AGGREGATOR_NUMBERS.aggregatorDown
    ? words.notResponding(AGGREGATOR_NAME)
    : null;
}
