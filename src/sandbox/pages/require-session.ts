import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { findScenario } from '../scenarios/scenarios.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import { readAppearance } from './appearance.ts';
import { expiredSession, submittedSession, tokenRequired, unknownSession } from './end-pages.ts';
import type { PageEnv } from './routing.ts';
import type { Visit } from './visit.ts';

/** Lets a request through with its visit, or answers with the page that says why it cannot go on. */
export function requireSession(
  sessions: Sessions,
  visitOf: (session: Session) => Visit,
): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const session = sessions.find(c.req.query('session_id') ?? '');
    const asked = readAppearance(c.req.query());
    if (!session || session.isDeleted) return c.html(unknownSession(asked));
    if (!isTokenRight(session, c.req.query('token') ?? '')) return c.html(tokenRequired(asked));
    const visit = visitOf(session);
    // The address begins the visit, and the pages of the visit go on as it began.
    const isFirst = !c.req.path.startsWith('/journey/');
    if (isFirst) Object.assign(visit, asked);
    if (sessions.isExpired(session)) return c.html(expiredSession(visit));
    const isTooLate = sessions.isOver(session) && !isFirst;
    if (isTooLate && c.req.path !== '/journey/done') return c.html(submittedSession(visit));
    c.set('visit', visit);
    if (findScenario(session.request.linkId)?.hasOpenerPolicy) {
      c.header('Cross-Origin-Opener-Policy', 'same-origin');
    }
    return next();
  };
}

/** Compares in constant time, so that a token cannot be guessed letter by letter. */
function isTokenRight({ token }: Session, given: string): boolean {
  if (token === null) return true;
  const [expected, actual] = [Buffer.from(token), Buffer.from(given)];
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
