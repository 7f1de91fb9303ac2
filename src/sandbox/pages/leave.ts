import { exitMessage } from '../scenarios/messages.ts';
import { resultPage } from './end-pages.ts';
import { redirectTo, type Pages } from './routing.ts';
import { restartVisit, senderOf, type Visit } from './visit.ts';

/** The customer leaves. The session stays open: the same address starts the journey again. */
export function addLeaveRoutes(pages: Pages): void {
  pages.post('/journey/leave', (c) => {
    leaveVisit(c.get('visit'));
    return redirectTo(c, 'left');
  });

  pages.get('/journey/left', (c) => {
    const { session } = c.get('visit');
    const hasStatements = session.accounts.length > 0;
    const text = hasStatements
      ? 'You have not submitted yet. Until the link expires, your lender can see the statements that you added.'
      : 'Nothing has been sent to your lender.';
    const parts = { title: 'You have left', text, tone: 'plain' } as const;
    return c.html(resultPage(c.get('visit'), 'exit', parts));
  });
}

/** Ends this visit with an exit and its message. Statements that the session has collected stay. */
export function leaveVisit(visit: Visit, message?: string): void {
  restartVisit(visit);
  visit.outbox.push(exitMessage(senderOf(visit.session), message));
}
