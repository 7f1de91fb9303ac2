import {
  redirectTo,
  redirectToStart,
  redirectWithNotice,
  routesIn,
  textField,
} from '../routing.ts';
import type { PageContext, PageOptions, Pages } from '../routing.ts';
import type { AccountsStage } from '../progress.ts';
import { takePending, type VisitIn } from '../visit.ts';
import { redirectAfterWait } from '../wait.ts';
import { accountsPage, chooseBanksPage } from './account-pages.ts';
import { linkPage } from './link-page.ts';
import { discoverAccounts, findBankToLink, listOtherBanks } from './discovery.ts';
import { enterOtp, otpOf, resendOtpTo } from './sent-otps.ts';

type StageHandler = (
  c: PageContext,
  visit: VisitIn<'aa'>,
  stage: AccountsStage,
) => Response | Promise<Response>;

/** Adds routes for customers whose OTP was right. Any other customer begins at the start. */
export function routesWithAccounts(pages: Pages) {
  const routes = routesIn('aa', pages);
  const guard = (handle: StageHandler) => (c: PageContext, visit: VisitIn<'aa'>) => {
    const { stage } = visit.progress;
    if (stage.name === 'accounts') return handle(c, visit, stage);
    return hasConsented(visit) ? redirectTo(c, 'submit') : redirectToStart(c);
  };
  return {
    get: (path: string, handle: StageHandler) => routes.get(path, guard(handle)),
    post: (path: string, handle: StageHandler) => routes.post(path, guard(handle)),
  };
}

/** As where a form was sent twice. */
function hasConsented({ session, progress }: VisitIn<'aa'>): boolean {
  return session.accounts.some(
    ({ bank, statements }) =>
      bank.id === progress.bank.id && statements.some(({ source }) => source === 'aa'),
  );
}

export function replaceStage(visit: VisitIn<'aa'>, stage: AccountsStage): void {
  visit.progress = { ...visit.progress, stage };
}

/** The customer says where accounts are looked for, chooses some, and links them with the bank's OTP. */
export function addAccountRoutes(pages: Pages, options: PageOptions): void {
  const routes = routesWithAccounts(pages);

  routes.get('/journey/aa/banks', (c, visit, stage) => {
    const others = listOtherBanks(visit);
    if (others.length === 0) return redirectTo(c, 'aa/accounts');
    return c.html(chooseBanksPage(visit, others, stage.banks, takePending(visit)));
  });

  routes.post('/journey/aa/banks', async (c, visit, stage) => {
    const wanted = await tickedIn(c, 'bank');
    const banks = [visit.progress.bank, ...listOtherBanks(visit)].filter(({ id }) =>
      wanted.has(id),
    );
    if (banks.length === 0) {
      return redirectWithNotice(c, 'aa/banks', {
        field: 'bank',
        text: visit.text.aggregator.noBank,
      });
    }
    replaceStage(visit, { ...stage, banks });
    return redirectAfterWait(c, options, visit.text.aggregator.looking, 'aa/accounts');
  });

  routes.get('/journey/aa/accounts', (c, visit, stage) =>
    c.html(accountsPage(visit, discoverAccounts(visit, stage), stage.chosen, takePending(visit))),
  );

  routes.post('/journey/aa/accounts', async (c, visit, stage) => {
    const ticked = await tickedIn(c, 'account');
    const found = discoverAccounts(visit, stage).flatMap(({ accounts }) => accounts);
    const chosen = found.map(({ key }) => key).filter((key) => ticked.has(key));
    replaceStage(visit, { ...stage, chosen });
    if (chosen.length > 0) return redirectToNext(c, visit);
    const notice = { field: 'account', text: visit.text.aggregator.noAccount };
    return redirectWithNotice(c, 'aa/accounts', notice);
  });

  addLinkRoutes(pages, options);
}

function addLinkRoutes(pages: Pages, options: PageOptions): void {
  const { now } = options;
  const routes = routesWithAccounts(pages);

  routes.get('/journey/aa/link', (c, visit, stage) => {
    const bank = findBankToLink(visit, stage);
    if (!bank) return redirectTo(c, 'aa/accounts');
    const otp = otpOf(visit, bank.id, now());
    return c.html(linkPage(visit, { bank, otp, stage }, takePending(visit), options));
  });

  routes.post('/journey/aa/link', async (c, visit, stage) => {
    const bank = findBankToLink(visit, stage);
    if (!bank) return redirectTo(c, 'aa/link');
    const typed = textField(await c.req.parseBody(), 'otp');
    const text = enterOtp(visit, bank.id, typed, now());
    if (text) return redirectWithNotice(c, 'aa/link', { field: 'otp', text });
    replaceStage(visit, { ...stage, linked: [...stage.linked, bank] });
    return redirectToNext(c, visit);
  });

  routes.post('/journey/aa/unlink', (c) => redirectTo(c, 'aa/accounts'));

  routes.post('/journey/aa/link/resend', (c, visit, stage) => {
    const bank = findBankToLink(visit, stage);
    const text = bank && resendOtpTo(visit, bank.id, now());
    if (text) return redirectWithNotice(c, 'aa/link', { field: 'otp', text });
    return redirectTo(c, 'aa/link');
  });
}

/** The next bank to be linked, or the consent. The browser's way back goes by no such redirect. */
function redirectToNext(c: PageContext, visit: VisitIn<'aa'>): Response {
  const { stage } = visit.progress;
  const isToLink = stage.name === 'accounts' && findBankToLink(visit, stage) !== null;
  return redirectTo(c, isToLink ? 'aa/link' : 'aa/consent');
}

async function tickedIn(c: PageContext, name: string): Promise<ReadonlySet<string>> {
  const { [name]: ticked = [] } = await c.req.parseBody({ all: true });
  return new Set([ticked].flat().map(String));
}
