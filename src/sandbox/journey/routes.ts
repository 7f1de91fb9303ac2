import { setTimeout as sleep } from 'node:timers/promises';
import { Hono, type MiddlewareHandler } from 'hono';
import { infoMessage } from '../messages.ts';
import { findScenario } from '../scenarios.ts';
import { freshProgress, type Session, type Sessions } from '../sessions.ts';
import { chooseBank } from './choose-bank.ts';
import { completedSession, expiredSession, unknownSession } from './dead-ends.ts';
import { helpPages, helpPage } from './help-page.ts';
import { leave } from './leave.ts';
import { scenarioPage } from './scenario-page.ts';
import { goTo, senderOf, type JourneyContext, type JourneyEnv, type JourneyParts } from './step.ts';
import { submit } from './submit.ts';
import { upload } from './upload.ts';

/** The pages that the customer sees, from `redirect_url` on. */
export function journeyPages(parts: JourneyParts): Hono<JourneyEnv> {
  const pages = new Hono<JourneyEnv>();
  const liveSession = requireSession(parts.sessions);

  pages.get('/', async (c, next) => {
    if (c.req.query('session_id') === undefined) return c.html(helpPage(c));
    return next();
  });
  pages.get('/', liveSession, async (c) => {
    const session = c.get('session');
    const scenario = findScenario(session.request.linkId);
    if (!scenario) return enter(c, session);
    if (scenario.isDelayed) await sleep(parts.slowDelayMs, undefined, { ref: false });
    if (scenario.end && scenario.end !== 'exit') session.progress.isCompleted = true;
    return c.html(scenarioPage(session, scenario));
  });

  pages.use('/journey/*', liveSession);
  for (const step of [chooseBank, upload, submit, leave]) step(pages);
  helpPages(pages, parts);
  return pages;
}

/** However far an earlier visit came, opening the journey begins it anew. */
function enter(c: JourneyContext, session: Session): Response | Promise<Response> {
  if (session.progress.isCompleted) return c.html(completedSession());
  session.progress = freshProgress(session.request);
  if (!session.progress.bank) return goTo(c, 'bank');
  session.progress.outbox.push(infoMessage(senderOf(session), 'manual'));
  return goTo(c, 'upload');
}

function requireSession(sessions: Sessions): MiddlewareHandler<JourneyEnv> {
  return async (c, next) => {
    const session = sessions.find(c.req.query('session_id') ?? '');
    if (!session) return c.html(unknownSession());
    if (sessions.isExpired(session)) return c.html(expiredSession());
    const isOver = session.progress.isCompleted && c.req.path.startsWith('/journey/');
    if (isOver && c.req.path !== '/journey/done') return c.html(completedSession());
    c.set('session', session);
    return next();
  };
}
