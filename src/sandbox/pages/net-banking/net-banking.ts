import { errorMessage, infoMessage } from '../../scenarios/messages.ts';
import { collectStatements, isBankFixed } from '../../sessions/collect-statements.ts';
import { createCaptcha, startProgress } from '../progress.ts';
import {
  redirectTo,
  redirectToStart,
  redirectWithNotice,
  routesIn,
  textField,
} from '../routing.ts';
import type { PageContext, PageOptions, Pages } from '../routing.ts';
import { redirectAfterWait } from '../wait.ts';
import { senderOf, takePending } from '../visit.ts';
import { loginPage, securityPage } from './net-banking-pages.ts';
import * as problems from './net-banking-problems.ts';

/** The customer logs in to the bank. Passwords are checked and not kept. */
export function addNetBankingRoutes(pages: Pages, options: PageOptions): void {
  const routes = routesIn('online', pages);

  routes.get('/journey/net-banking', (c, visit) => c.html(loginPage(visit, takePending(visit))));

  routes.post('/journey/net-banking', async (c, visit) => {
    const form = await c.req.parseBody();
    const userId = textField(form, 'user_id');
    const login = {
      userId,
      password: textField(form, 'password'),
      captcha: textField(form, 'captcha'),
    };
    const { bank, captcha } = visit.progress;
    const problem = problems.findLoginProblem(login, captcha, visit.text.netBanking);
    const isLoggedIn = problem === null;
    visit.progress = { ...visit.progress, captcha: createCaptcha(), userId, isLoggedIn };
    if (!problem) {
      const title = visit.text.netBanking.loggingIn(bank.name);
      return redirectAfterWait(c, options, title, 'net-banking/security');
    }
    return report(c, problem, 'net-banking');
  });

  routes.get('/journey/net-banking/security', (c, visit) => {
    if (!visit.progress.isLoggedIn) return redirectToStart(c);
    return c.html(securityPage(visit, takePending(visit)));
  });

  routes.post('/journey/net-banking/security', async (c, visit) => {
    const { bank, userId, isLoggedIn } = visit.progress;
    if (!isLoggedIn) return redirectToStart(c);
    const answer = textField(await c.req.parseBody(), 'answer');
    const words = visit.text.netBanking;
    const isQuestion = problems.isAskedQuestion(userId);
    const problem = problems.findSecurityProblem(answer, isQuestion, words);
    if (problem) return report(c, problem, 'net-banking/security');
    const files = [{ fileName: 'Net banking', bytes: 0, period: null }];
    collectStatements(visit.session, { bank, source: 'online', at: options.now(), files });
    visit.progress = startProgress(bank, 'online');
    return redirectAfterWait(c, options, words.sending(bank.name), 'submit');
  });

  routes.post('/journey/net-banking/back', (c, visit) => {
    if (isBankFixed(visit.session)) return redirectToStart(c);
    visit.progress = startProgress(visit.progress.bank, 'online');
    visit.outbox.push(infoMessage(senderOf(visit.session), 'net_banking_back'));
    return redirectTo(c, 'bank');
  });
}

function report(c: PageContext, problem: problems.NetBankingProblem, page: string): Response {
  const { error, notice } = problem;
  const visit = c.get('visit');
  if (error) visit.outbox.push(errorMessage(senderOf(visit.session), error));
  return redirectWithNotice(c, page, notice);
}
