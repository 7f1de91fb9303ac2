import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { NO_ACTIONS, type PageActions } from '../scenarios/scenario.ts';
import { queryOf, type Session } from '../sessions/sessions.ts';
import type { Pending, Visit } from './visit.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const STAGES = ['Bank', 'Statement', 'Submit'] as const;

export interface PageParts {
  readonly title: string;
  readonly body: Html;
  /** Without it the page has no button to leave. */
  readonly visit?: Visit;
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
  const theme = visit?.theme ?? null;
  const actions = parts.actions ?? pending?.actions ?? NO_ACTIONS;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${theme ?? 'light dark'}" />
        <meta name="robots" content="noindex" />
        <title>${pending?.notice ? 'Problem: ' : ''}${title} – BankConnect sandbox</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/pages.css" />
        <link rel="stylesheet" href="/assets/dark.css" media="${DARK_MEDIA[theme ?? 'system']}" />
        <script src="/assets/page.js"></script>
      </head>
      <body
        data-actions="${JSON.stringify(actions)}"
        ${reloadAfterMs === undefined ? '' : html`data-reload-after-ms="${reloadAfterMs}"`}
      >
        <aside class="mark" aria-label="About this page">
          <strong>Sandbox, not real.</strong> Never type real bank details.
        </aside>
        <div class="shell ${width}">
          <header>
            <div class="top">${brand(visit)} ${visit ? leaveForm(visit) : ''}</div>
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

function brand(visit: Visit | undefined): Html {
  const logoUrl = visit?.session.request.logoUrl;
  return html`<div class="brand">
    <img src="/assets/icon.svg" alt="" width="32" height="32" />
    <span>BankConnect <small>sandbox</small></span>
    ${logoUrl ? html`<img class="lender" src="${logoUrl}" alt="Your lender" height="28" />` : ''}
  </div>`;
}

function leaveForm({ session }: Visit): Html {
  return html`<form method="post" action="${pathOf('leave', session)}">
    <button class="quiet">Leave</button>
  </form>`;
}

/** The name of the second stage, which depends on the mode. */
const STATEMENT_STAGES = { pdf: 'Statement', online: 'Login', aa: 'Consent' } as const;

function stageList(current: string, { session, progress }: Visit): Html {
  const mode = progress.mode ?? session.request.mode ?? 'pdf';
  const currentIndex = STAGES.findIndex((stage) => stage === current);
  return html`<ol class="stages" aria-label="Progress">
    ${STAGES.map((stage, index) => {
      const isCurrent = index === currentIndex;
      return html`<li
        class="${index < currentIndex ? 'done' : ''}"
        ${isCurrent ? html`aria-current="step"` : ''}
      >
        ${stage === 'Statement' ? STATEMENT_STAGES[mode] : stage}
      </li>`;
    })}
  </ol>`;
}
