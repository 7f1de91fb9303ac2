import { errorMessage, infoMessage } from '../../scenarios/messages.ts';
import { collectStatements } from '../../sessions/collect-statements.ts';
import { startProgress } from '../progress.ts';
import { inMode, redirectTo, redirectToStart, redirectWithNotice, textField } from '../routing.ts';
import type { PageContext, PageOptions, Pages } from '../routing.ts';
import { senderOf, takePending } from '../visit.ts';
import { createCaptcha } from './captcha.ts';
import { loginPage, securityPage } from './net-banking-pages.ts';
import {
  findLoginProblem,
  findSecurityProblem,
  isAskedQuestion,
  type NetBankingProblem,
} from './net-banking-problems.ts';

/** The customer logs in to the bank. Passwords are checked and not kept. */
export function addNetBankingRoutes(pages: Pages, options: PageOptions): void {
  addLoginRoutes(pages);
  addSecurityRoutes(pages, options);

  pages.post(
    '/journey/net-banking/back',
    inMode('online', (c, { bank }, visit) => {
      visit.progress = startProgress(bank, 'online');
      visit.outbox.push(infoMessage(senderOf(visit.session), 'net_banking_back'));
      return redirectTo(c, 'bank');
    }),
  );
}

function addLoginRoutes(pages: Pages): void {
  pages.get(
    '/journey/net-banking',
    inMode('online', (c, progress, visit) =>
      c.html(loginPage(visit, progress, takePending(visit))),
    ),
  );

  pages.post(
    '/journey/net-banking',
    inMode('online', async (c, progress, visit) => {
      const form = await c.req.parseBody();
      const login = {
        userId: textField(form, 'user_id'),
        password: textField(form, 'password'),
        captcha: textField(form, 'captcha'),
      };
      const problem = findLoginProblem(login, progress.captcha);
      visit.progress = {
        ...progress,
        captcha: createCaptcha(),
        userId: login.userId,
        isLoggedIn: problem === null,
      };
      return problem ? report(c, problem, 'net-banking') : redirectTo(c, 'net-banking/security');
    }),
  );
}

function addSecurityRoutes(pages: Pages, { now }: PageOptions): void {
  pages.get(
    '/journey/net-banking/security',
    inMode('online', (c, progress, visit) => {
      if (!progress.isLoggedIn) return redirectToStart(c);
      return c.html(securityPage(visit, progress, takePending(visit)));
    }),
  );

  pages.post(
    '/journey/net-banking/security',
    inMode('online', async (c, { bank, userId, isLoggedIn }, visit) => {
      if (!isLoggedIn) return redirectToStart(c);
      const answer = textField(await c.req.parseBody(), 'answer');
      const problem = findSecurityProblem(answer, isAskedQuestion(userId));
      if (problem) return report(c, problem, 'net-banking/security');
      const files = [{ fileName: 'Net banking', bytes: 0, period: null }];
      collectStatements(visit.session, { bank, source: 'online', at: now(), files });
      visit.progress = startProgress(bank, 'online');
      return redirectTo(c, 'submit');
    }),
  );
}

function report(c: PageContext, { error, notice }: NetBankingProblem, page: string): Response {
  const visit = c.get('visit');
  if (error) visit.outbox.push(errorMessage(senderOf(visit.session), error));
  return redirectWithNotice(c, page, notice);
}
