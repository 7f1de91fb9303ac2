import { exitMessage } from '../messages.ts';
import { returnAddress } from '../return-address.ts';
import { freshProgress } from '../progress.ts';
import type { Session } from '../sessions.ts';
import { endPage } from './end-page.ts';
import { goTo, senderOf, takeOutbox, type JourneyStep } from './step.ts';

/** The customer leaves. The session lives on: the same address opens the journey from its beginning. */
export const leave: JourneyStep = (pages) => {
  pages.post('/journey/leave', (c) => {
    leaveSession(c.get('session'));
    return goTo(c, 'left');
  });

  pages.get('/journey/left', (c) => {
    const session = c.get('session');
    return c.html(
      endPage({
        title: 'You have left',
        text: 'Nothing has been sent to your lender.',
        tone: 'plain',
        steps: takeOutbox(session).steps,
        returnTo: returnAddress(session, 'exit'),
      }),
    );
  });
};

/** Ends this visit; what was uploaded stays. `message` is the exit's. */
export function leaveSession(session: Session, message?: string): void {
  session.progress = freshProgress(session.request);
  session.progress.outbox.push(exitMessage(senderOf(session), message));
}
