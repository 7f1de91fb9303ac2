import { html } from 'hono/html';
import { page, pathOf } from './layout.ts';
import { redirectTo, redirectToStart, type PageContext } from './routing.ts';
import type { PageOptions, Pages } from './routing.ts';

/** Lets the customer wait as long as the sandbox was told to, and then shows the page. */
export function redirectAfterWait(
  c: PageContext,
  { now, readingMs }: PageOptions,
  title: string,
  nextPage: string,
): Response {
  if (readingMs === 0) return redirectTo(c, nextPage);
  c.get('visit').wait = { title, until: now() + readingMs, nextPage };
  return redirectTo(c, 'wait');
}

export function addWaitRoute(pages: Pages, { now, clock }: PageOptions): void {
  pages.get('/journey/wait', (c) => {
    const visit = c.get('visit');
    const { wait } = visit;
    if (!wait) return redirectToStart(c);
    const remainingMs = wait.until - now();
    if (remainingMs <= 0) {
      visit.wait = null;
      return redirectTo(c, wait.nextPage);
    }
    const { title } = wait;
    const { frame } = visit.text;
    const body = html`<div class="end" role="status">
      <span class="spinner" aria-hidden="true"></span>
      <h1>${title}</h1>
      <p class="lead">${frame.pleaseWait}</p>
      <p class="no-script"><a href="${pathOf('wait', visit.session)}">${frame.next}</a></p>
    </div>`;
    const reloadAfterMs = Math.ceil(clock.toRealMs(remainingMs));
    return c.html(page({ title, visit, stage: 'statement', reloadAfterMs, body }));
  });
}
