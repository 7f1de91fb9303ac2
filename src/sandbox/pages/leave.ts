import { exitMessage } from '../scenarios/messages.ts';
import { endPage } from './end-pages.ts';
import { returnAddress } from './return-address.ts';
import { redirectTo, type Pages } from './routing.ts';
import { restartVisit, senderOf, takePending, type Visit } from './visit.ts';

/** The customer leaves. The session stays open: the same address starts the journey again. */
export function addLeaveRoutes(pages: Pages): void {
  pages.post('/journey/leave', (c) => {
    leaveVisit(c.get('visit'));
    return redirectTo(c, 'left');
  });

  pages.get('/journey/left', (c) => {
    const visit = c.get('visit');
    const { actions } = takePending(visit);
    return c.html(
      endPage({
        title: 'You have left',
        text: 'Nothing has been sent to your lender.',
        tone: 'plain',
        actions: { ...actions, returnTo: returnAddress(visit.session, 'exit') },
      }),
    );
  });
}

/** Ends this visit with an exit and its message. Statements that the session has collected stay. */
export function leaveVisit(visit: Visit, message?: string): void {
  restartVisit(visit);
  visit.outbox.push(exitMessage(senderOf(visit.session), message));
}
