import { successMessage } from '../scenarios/messages.ts';
import {
  allowsSeveralBanks,
  allowsSeveralStatements,
  discardStatements,
} from '../sessions/collect-statements.ts';
import { resultPage } from './end-pages.ts';
import { redirectTo, redirectToStart, type PageOptions, type Pages } from './routing.ts';
import { submitPage } from './submit-page.ts';
import { senderOf, takePending } from './visit.ts';

/** The customer checks the statements, adds more or starts over, and submits them. */
export function addSubmitRoutes(pages: Pages, { sessions }: PageOptions): void {
  pages.get('/journey/submit', (c) => {
    const visit = c.get('visit');
    if (visit.session.accounts.length === 0) return redirectToStart(c);
    return c.html(submitPage(visit, takePending(visit)));
  });

  pages.post('/journey/submit', (c) => {
    const visit = c.get('visit');
    const { session } = visit;
    if (session.accounts.length === 0) return redirectToStart(c);
    visit.outbox.push(successMessage(senderOf(session)));
    sessions.complete(session);
    return redirectTo(c, 'done');
  });

  pages.post('/journey/submit/back', (c) => {
    discardStatements(c.get('visit').session);
    return redirectToStart(c);
  });

  pages.post('/journey/submit/more', (c) =>
    allowsSeveralStatements(c.get('visit').session) ? redirectToStart(c) : redirectTo(c, 'submit'),
  );

  pages.post('/journey/submit/another-bank', (c) => {
    const visit = c.get('visit');
    if (!allowsSeveralBanks(visit.session)) return redirectTo(c, 'submit');
    visit.progress = { mode: null };
    return redirectTo(c, 'bank');
  });

  pages.get('/journey/done', (c) => {
    const visit = c.get('visit');
    if (visit.session.completedAt === null) return redirectTo(c, 'submit');
    const { done, sent } = visit.text.end;
    return c.html(resultPage(visit, 'success', { title: done, text: sent, tone: 'good' }));
  });
}
