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
    const visit = c.get('visit');
    const { end } = visit.text;
    const hasStatements = visit.session.accounts.length > 0;
    const text = hasStatements ? end.stillSeen : end.nothingSent;
    return c.html(resultPage(visit, 'exit', { title: end.left, text, tone: 'plain' }));
  });
}

/** Ends this visit with an exit and its message. Statements that the session has collected stay. */
export function leaveVisit(visit: Visit, message?: string): void {
  restartVisit(visit);
  visit.outbox.push(exitMessage(senderOf(visit.session), message));
}
