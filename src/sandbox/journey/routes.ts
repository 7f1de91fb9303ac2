import { timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono, type MiddlewareHandler } from 'hono';
import { BANKS } from '../banks.ts';
import type { Scenario } from '../scenario.ts';
import { findScenario } from '../scenarios.ts';
import { freshProgress } from '../progress.ts';
import type { Session, Sessions } from '../sessions.ts';
import { chooseBank } from './choose-bank.ts';
import { collect } from './collect.ts';
import { completedSession, expiredSession, sealedSession, unknownSession } from './dead-ends.ts';
import { helpPages, helpPage } from '../help/help-page.ts';
import { chooseMode, enterBank } from './modes.ts';
import { netBanking } from './net-banking.ts';
import { aggregator } from './aggregator.ts';
import { leave } from './leave.ts';
import { scenarioPage } from './scenario-page.ts';
import { goTo, startOf, type JourneyContext, type JourneyEnv, type JourneyParts } from './step.ts';
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
    if (!scenario) return enter(c, session, parts.sessions);
    if (scenario.isDelayed) await sleep(parts.slowDelayMs, undefined, { ref: false });
    playBehindTheScenes(session, scenario, parts);
    return c.html(scenarioPage(session, scenario));
  });

  pages.use('/journey/*', liveSession);
  for (const step of [chooseBank, chooseMode, upload, netBanking, aggregator, submit, leave])
    step(pages, parts);
  helpPages(pages, parts);
  return pages;
}

/** However far an earlier visit came, opening the journey begins it anew. */
function enter(
  c: JourneyContext,
  session: Session,
  sessions: Sessions,
): Response | Promise<Response> {
  if (sessions.isOver(session)) return c.html(completedSession());
  session.progress = freshProgress(session.request);
  const { bank } = session.request;
  if (bank) enterBank(session, bank);
  return goTo(c, startOf(session));
}

/** What a customer would have done before the scenario's messages are posted. */
function playBehindTheScenes(
  session: Session,
  { end, uploads }: Scenario,
  { sessions, now }: JourneyParts,
): void {
  const isGood = end !== null && end !== 'exit';
  if ((isGood || uploads) && session.accounts.length === 0) {
    session.progress.bank ??= BANKS[0] ?? null;
    collect(session, 'pdf', [{ fileName: 'statement.pdf', bytes: 48_000, period: null }], now());
  }
  if (isGood) sessions.complete(session);
}

function requireSession(sessions: Sessions): MiddlewareHandler<JourneyEnv> {
  return async (c, next) => {
    const session = sessions.find(c.req.query('session_id') ?? '');
    if (!session || session.isDeleted) return c.html(unknownSession());
    if (!opens(session, c.req.query('token') ?? '')) return c.html(sealedSession());
    if (sessions.isExpired(session)) return c.html(expiredSession());
    const isOver = sessions.isOver(session) && c.req.path.startsWith('/journey/');
    if (isOver && c.req.path !== '/journey/done') return c.html(completedSession());
    c.set('session', session);
    if (findScenario(session.request.linkId)?.isSevered) {
      c.header('Cross-Origin-Opener-Policy', 'same-origin');
    }
    return next();
  };
}

/** Compares in constant time: a token must not be guessable letter by letter. */
function opens({ token }: Session, given: string): boolean {
  if (token === null) return true;
  const [wanted, got] = [Buffer.from(token), Buffer.from(given)];
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}
