import { findBank } from '../../bank/banks.ts';
import { infoMessage } from '../../scenarios/messages.ts';
import { isBankFixed } from '../../sessions/collect-statements.ts';
import { redirectTo, redirectToStart, textField, type Pages } from '../routing.ts';
import { enterBank, enterMode, listModes, senderOf, takePending } from '../visit.ts';
import { bankPage } from './bank-page.ts';

/** The customer chooses the bank, unless the lender did, and the mode, where there are several. */
export function addBankRoutes(pages: Pages): void {
  pages.get('/journey/bank', (c) => {
    const visit = c.get('visit');
    if (isBankFixed(visit.session)) return redirectToStart(c);
    return c.html(bankPage(visit, takePending(visit), c.req.query('search')?.trim() ?? ''));
  });

  pages.post('/journey/bank', async (c) => {
    const visit = c.get('visit');
    if (isBankFixed(visit.session)) return redirectToStart(c);
    const bank = findBank(textField(await c.req.parseBody(), 'bank'));
    if (!bank || listModes(visit.session, bank).length === 0) return redirectTo(c, 'bank');
    const message = infoMessage(senderOf(visit.session), 'bank_selected', bank.name.toUpperCase());
    visit.outbox.push(message);
    enterBank(visit, bank);
    return redirectToStart(c);
  });

  pages.post('/journey/mode', async (c) => {
    const visit = c.get('visit');
    const { progress } = visit;
    const wanted = textField(await c.req.parseBody(), 'mode');
    if (progress.mode) {
      const mode = listModes(visit.session, progress.bank).find((each) => each === wanted);
      if (mode && mode !== progress.mode) enterMode(visit, progress.bank, mode);
    }
    return redirectToStart(c);
  });
}
