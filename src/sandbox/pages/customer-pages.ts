import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { BANKS } from '../bank/banks.ts';
import { limitForm, refuseBrokenForm } from '../http/form-body.ts';
import { findScenario } from '../scenarios/scenarios.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { collectStatements } from '../sessions/collect-statements.ts';
import type { Session } from '../sessions/sessions.ts';
import { addAggregatorRoutes } from './aggregator/aggregator.ts';
import { addBankRoutes } from './banks/choose-bank.ts';
import { submittedSession } from './end-pages.ts';
import { addTryRoute, helpPage } from './help/help-page.ts';
import { addLeaveRoutes } from './leave.ts';
import { addNetBankingRoutes } from './net-banking/net-banking.ts';
import { requireSession } from './require-session.ts';
import { redirectToStart, type PageContext, type PageOptions, type Pages } from './routing.ts';
import { scenarioPage } from './scenario-page.ts';
import { addSubmitRoutes } from './submit.ts';
import { addUploadRoutes, limitUpload, UPLOAD_PATH } from './upload/upload.ts';
import { addWaitRoute } from './wait.ts';
import { createVisits, enterBank, restartVisit } from './visit.ts';

/** Every page that a customer sees, from the `redirect_url` on, and the sandbox's own page at `/`. */
export function createCustomerPages(options: PageOptions): Pages {
  const { sessions } = options;
  const pages: Pages = new Hono();
  const openSession = requireSession(sessions, createVisits(options));

  pages.get('/', async (c, next) => {
    if (c.req.query('session_id') === undefined) return c.html(helpPage(c));
    return next();
  });
  pages.get('/', openSession, (c) => {
    const visit = c.get('visit');
    const { session } = visit;
    const scenario = findScenario(session.request.linkId);
    if (scenario) return showScenario(c, scenario, options);
    return sessions.isOver(session) ? c.html(submittedSession(visit)) : startJourney(c);
  });

  pages.use('/journey/*', openSession);
  pages.post('*', (c, next) => (c.req.path === UPLOAD_PATH ? limitUpload : limitForm)(c, next));
  pages.post('*', refuseBrokenForm);
  addBankRoutes(pages);
  addUploadRoutes(pages, options);
  addNetBankingRoutes(pages, options);
  addAggregatorRoutes(pages, options);
  addWaitRoute(pages, options);
  addSubmitRoutes(pages, options);
  addLeaveRoutes(pages);
  addTryRoute(pages, options);
  return pages;
}

/** Opening the address starts the journey again, however far an earlier visit came. */
function startJourney(c: PageContext): Response {
  const visit = c.get('visit');
  restartVisit(visit);
  const { bank } = visit.session.request;
  if (bank) enterBank(visit, bank);
  return redirectToStart(c);
}

async function showScenario(
  c: PageContext,
  scenario: Scenario,
  options: PageOptions,
): Promise<Response> {
  const visit = c.get('visit');
  if (scenario.isDelayed) await sleep(options.slowDelayMs, undefined, { ref: false });
  applyScenario(visit.session, scenario, options);
  return c.html(scenarioPage(visit, scenario));
}

/** Does what a customer would have done before the scenario's messages are posted. */
function applyScenario(
  session: Session,
  { returnsWith, hasUpload }: Scenario,
  { sessions, now }: PageOptions,
): void {
  const isSuccess = returnsWith !== null && returnsWith !== 'exit';
  const bank = session.request.bank ?? BANKS[0];
  if ((isSuccess || hasUpload) && session.accounts.length === 0 && bank) {
    const source = session.request.mode ?? 'pdf';
    const fileName = source === 'pdf' ? 'statement.pdf' : 'statement';
    const files = [{ fileName, bytes: 48_000, period: null }];
    collectStatements(session, { bank, source, at: now(), files });
  }
  if (isSuccess) sessions.complete(session);
}
