import type { Context, Hono } from 'hono';
import type { Mode } from '../bank/banks.ts';
import type { Clock } from '../sessions/clock.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { pathOf } from './layout.ts';
import { isInMode, type Notice, type Visit, type VisitIn } from './visit.ts';

export interface PageOptions {
  readonly sessions: Sessions;
  readonly slowDelayMs: number;
  /** How long the customer waits for a bank or a statement; 0 not at all. */
  readonly readingMs: number;
  readonly now: () => number;
  readonly clock: Clock;
  readonly lender: string | null;
  readonly hasHints: boolean;
}

/** Set for every page below `/journey/`: its session exists, is open, and its token was right. */
export type PageEnv = { Variables: { visit: Visit } };
export type PageContext = Context<PageEnv>;
export type Pages = Hono<PageEnv>;

/** Answers a form with a redirect, so that a reload sends nothing twice. */
export function redirectTo(c: PageContext, page: string): Response {
  return c.redirect(pathOf(page, c.get('visit').session), 303);
}

/** Shows the page again with a problem that the customer can correct. */
export function redirectWithNotice(c: PageContext, page: string, notice: Notice): Response {
  c.get('visit').notice = notice;
  return redirectTo(c, page);
}

const MODE_PAGES: Readonly<Record<Mode, string>> = {
  pdf: 'upload',
  online: 'net-banking',
  aa: 'aa',
};

/** The first page of the customer's mode, or the list of banks as long as none is chosen. */
export function redirectToStart(c: PageContext): Response {
  const { mode } = c.get('visit').progress;
  return redirectTo(c, mode ? MODE_PAGES[mode] : 'bank');
}

type ModeHandler<M extends Mode> = (
  c: PageContext,
  visit: VisitIn<M>,
) => Response | Promise<Response>;

/** Adds routes for customers in this mode. Any other customer is redirected to their own mode. */
export function routesIn<M extends Mode>(mode: M, pages: Pages) {
  const guard = (handle: ModeHandler<M>) => (c: PageContext) => {
    const visit = c.get('visit');
    return isInMode(visit, mode) ? handle(c, visit) : redirectToStart(c);
  };
  return {
    get: (path: string, handle: ModeHandler<M>) => pages.get(path, guard(handle)),
    post: (path: string, handle: ModeHandler<M>) => pages.post(path, guard(handle)),
  };
}

/** A form's text field; a file or a repeated field counts as empty. */
export function textField(form: Record<string, unknown>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
}
