import type { Context, Hono } from 'hono';
import type { Mode } from '../banks.ts';
import type { Play } from '../play.ts';
import type { Session, Sessions } from '../sessions.ts';
import { pathOf } from './layout.ts';

export interface JourneyParts {
  readonly sessions: Sessions;
  readonly slowDelayMs: number;
  readonly now: () => number;
}

export type JourneyEnv = { Variables: { session: Session } };
export type JourneyContext = Context<JourneyEnv>;

/** One stage of the journey: its page and what its forms do. Only live sessions get here. */
export type JourneyStep = (pages: Hono<JourneyEnv>, parts: JourneyParts) => void;

/** After a form, so that a reload sends nothing twice. */
export function goTo(c: JourneyContext, step: string): Response {
  return c.redirect(pathOf(step, c.get('session')), 303);
}

/** The messages that earlier steps left for this page. Each is posted once. */
export function takeOutbox(session: Session): Play {
  const steps = session.progress.outbox.map((post) => ({ post }));
  session.progress.outbox = [];
  return { steps, returnTo: null };
}

export function senderOf(session: Session): { sessionId: string; linkId: string } {
  return { sessionId: session.id, linkId: session.request.linkId };
}

/** A form's text field; files and repeated fields count as not filled in. */
export function textField(form: Record<string, unknown>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
}

const FIRST_STEPS: Readonly<Record<Mode, string>> = {
  pdf: 'upload',
  online: 'net-banking',
  aa: 'aa',
};

/** Where the customer gives the bank's data, or chooses the bank first. */
export function startOf({ progress }: Session): string {
  if (!progress.bank) return 'bank';
  return FIRST_STEPS[progress.mode];
}
