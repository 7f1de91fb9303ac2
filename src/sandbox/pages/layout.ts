import { html } from 'hono/html';
import { NO_ACTIONS, type PageActions } from '../scenarios/scenario.ts';
import { queryOf, type Session } from '../sessions/sessions.ts';
import { PLAIN, type Appearance } from './appearance.ts';
import type { Html } from './html.ts';
import type { CustomerText } from './text/customer-text.ts';
import type { Pending, Visit } from './visit.ts';

const STAGES = ['bank', 'statement', 'submit'] as const;

export interface PageParts {
  readonly title: string;
  readonly body: Html;
  /** Without it the page has no button to leave. */
  readonly visit?: Visit;
  /** Default: the visit's. */
  readonly appearance?: Appearance;
  readonly stage?: (typeof STAGES)[number];
  readonly pending?: Pending;
  /** Default: those of `pending`. */
  readonly actions?: PageActions;
  readonly width?: 'wide';
  /** Loads the page again, which may lead on to another. */
  readonly reloadAfterMs?: number;
}

/** Where the dark colours apply. */
const DARK_MEDIA = { system: '(prefers-color-scheme: dark)', dark: 'all', light: 'not all' };

/** Every page of the sandbox. Scripts and styles are files of its own, so that a strict CSP holds. */
export function page(parts: PageParts): Html {
  const { title, body, visit, stage, pending, reloadAfterMs, width = 'narrow' } = parts;
  const { theme, text } = parts.appearance ?? visit ?? PLAIN;
  const fullTitle = pending?.notice ? text.frame.problem(title) : title;
  const actions = parts.actions ?? pending?.actions ?? NO_ACTIONS;
  return html`<!doctype html>
    <html lang="${text.lang}" dir="${text.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${theme ?? 'light dark'}" />
        <meta name="robots" content="noindex" />
        <title>${fullTitle} – BankConnect ${text.frame.sandbox}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/pages.css" />
        <link rel="stylesheet" href="/assets/dark.css" media="${DARK_MEDIA[theme ?? 'system']}" />
        <script src="/assets/page.js"></script>
      </head>
      <body
        data-actions="${JSON.stringify(actions)}"
        ${reloadAfterMs === undefined ? '' : html`data-reload-after-ms="${reloadAfterMs}"`}
      >
        <aside class="mark" aria-label="${text.frame.about}">
          <strong>${text.frame.notReal}</strong> ${text.frame.neverReal}
        </aside>
        <div class="shell ${width}">
          <header>
            <div class="top">${brand(visit, text)} ${visit ? leaveForm(visit, text) : ''}</div>
            ${visit && stage ? stageList(stage, visit) : ''}
          </header>
          <main>${body}</main>
        </div>
      </body>
    </html>`;
}

export function pathOf(page: string, session: Session): string {
  return `/journey/${page}?${queryOf(session)}`;
}

function brand(visit: Visit | undefined, { frame }: CustomerText): Html {
  const logoUrl = visit?.session.request.logoUrl;
  return html`<div class="brand">
    <img src="/assets/icon.svg" alt="" width="32" height="32" />
    <span>BankConnect <small>${frame.sandbox}</small></span>
    ${logoUrl ? html`<img class="lender" src="${logoUrl}" alt="${frame.yourLender}" height="28" />` : ''}
  </div>`;
}

function leaveForm({ session }: Visit, { frame }: CustomerText): Html {
  return html`<form method="post" action="${pathOf('leave', session)}">
    <button class="quiet">${frame.leave}</button>
  </form>`;
}

/** The name of the second stage depends on the mode. */
function stageList(current: string, { session, progress, text }: Visit): Html {
  const { stages } = text.frame;
  const mode = progress.mode ?? session.request.mode ?? 'pdf';
  const currentIndex = STAGES.findIndex((stage) => stage === current);
  return html`<ol class="stages" aria-label="${text.frame.progress}">
    ${STAGES.map((stage, index) => {
      const isCurrent = index === currentIndex;
      return html`<li
        class="${index < currentIndex ? 'done' : ''}"
        ${isCurrent ? html`aria-current="step"` : ''}
      >
        ${stages[stage === 'statement' ? mode : stage]}
      </li>`;
    })}
  </ol>`;
}
