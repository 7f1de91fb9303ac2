import { collectStatements } from '../../sessions/collect-statements.ts';
import { startProgress, type AccountsStage } from '../progress.ts';
import { redirectTo, redirectWithNotice, type PageOptions, type Pages } from '../routing.ts';
import { takePending, type VisitIn } from '../visit.ts';
import { redirectAfterWait } from '../wait.ts';
import { routesWithAccounts } from './account-routes.ts';
import { consentPage } from './consent-page.ts';
import { AGGREGATOR_NUMBERS, findBankToLink, listChosen } from './discovery.ts';

/** The customer approves what the lender asks for, and the banks deliver it. */
export function addConsentRoutes(pages: Pages, options: PageOptions): void {
  const routes = routesWithAccounts(pages);

  routes.get('/journey/aa/consent', (c, visit, stage) => {
    if (!isReady(visit, stage)) return redirectTo(c, 'aa/accounts');
    const accounts = listChosen(visit, stage);
    return c.html(consentPage(visit, accounts, takePending(visit), options.now()));
  });

  routes.post('/journey/aa/consent', (c, visit, stage) => {
    if (!isReady(visit, stage)) return redirectTo(c, 'aa/accounts');
    const { bank } = visit.progress;
    const words = visit.text.consent;
    if (stage.mobileNumber === AGGREGATOR_NUMBERS.nothingDelivered) {
      const text = words.nothingDelivered(bank.name);
      return redirectWithNotice(c, 'aa/consent', { field: 'page', text });
    }
    collectFrom(visit, stage, options.now());
    visit.progress = startProgress(bank, 'aa');
    const hasSeveral = stage.linked.length > 1;
    const title = hasSeveral ? words.waitingForBanks : words.waitingFor(bank.name);
    return redirectAfterWait(c, options, title, 'submit');
  });
}

function isReady(visit: VisitIn<'aa'>, stage: AccountsStage): boolean {
  return stage.chosen.length > 0 && findBankToLink(visit, stage) === null;
}

function collectFrom(visit: VisitIn<'aa'>, stage: AccountsStage, at: number): void {
  const { session } = visit;
  const period = session.request.consents[0]?.period ?? null;
  const chosen = listChosen(visit, stage);
  for (const bank of stage.banks) {
    const files = chosen
      .filter((account) => account.bank.id === bank.id)
      .map((account) => ({ fileName: 'Account Aggregator', bytes: 0, period, account }));
    if (files.length > 0) collectStatements(session, { bank, source: 'aa', at, files });
  }
}
