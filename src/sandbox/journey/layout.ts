import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { NOTHING_TO_PLAY, type Play } from '../play.ts';
import { queryOf, type Session } from '../sessions.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageParts {
  readonly title: string;
  readonly body: Html;
  /** The session that the customer may leave; without it the page has no way out. */
  readonly session?: Session;
  readonly step?: (typeof STEPS)[number];
  readonly play?: Play;
  readonly width?: 'wide';
}

const STEPS = ['Bank', 'Statement', 'Submit'] as const;

/** Every page of the sandbox. Scripts and styles are files of its own, so that a strict CSP holds. */
export function page(parts: PageParts): Html {
  const { title, body, session, step, play = NOTHING_TO_PLAY, width = 'narrow' } = parts;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} – BankConnect sandbox</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/journey.css" />
        <script src="/assets/journey.js"></script>
      </head>
      <body data-play="${JSON.stringify(play)}">
        <aside class="mark" aria-label="About this page">
          <strong>Sandbox, not real.</strong> Never type real bank details.
        </aside>
        <div class="shell ${width}">
          <header>
            <div class="top">${brand(session)} ${session ? leaveForm(session) : ''}</div>
            ${step ? steps(step, session) : ''}
          </header>
          <main>${body}</main>
        </div>
      </body>
    </html>`;
}

export function pathOf(step: string, session: Session): string {
  return `/journey/${step}?${queryOf(session)}`;
}

function brand(session: Session | undefined): Html {
  const logoUrl = session?.request.logoUrl;
  return html`<div class="brand">
    <img src="/assets/icon.svg" alt="" width="32" height="32" />
    <span>BankConnect <small>sandbox</small></span>
    ${logoUrl ? html`<img class="lender" src="${logoUrl}" alt="Your lender" height="28" />` : ''}
  </div>`;
}

function leaveForm(session: Session): Html {
  return html`<form method="post" action="${pathOf('leave', session)}">
    <button class="quiet">Leave</button>
  </form>`;
}

/** The middle step, by what it asks of the customer. */
const MIDDLE = { pdf: 'Statement', online: 'Login', aa: 'Consent' } as const;

function steps(current: string, session: Session | undefined): Html {
  const middle = MIDDLE[session?.progress.mode ?? 'pdf'];
  const index = STEPS.findIndex((name) => name === current);
  return html`<ol class="steps" aria-label="Progress">
    ${STEPS.map(
      (name, i) =>
        html`<li class="${i < index ? 'done' : ''}" ${i === index ? html`aria-current="step"` : ''}>
          ${name === 'Statement' ? middle : name}
        </li>`,
    )}
  </ol>`;
}
