import { html } from 'hono/html';
import { entityIdOf } from '../scenarios/messages.ts';
import { NO_ACTIONS, type PageActions, type ReturnResult } from '../scenarios/scenario.ts';
import type { Session } from '../sessions/sessions.ts';
import { PLAIN, type Appearance } from './appearance.ts';
import type { Html } from './html.ts';
import { page } from './layout.ts';
import { senderOf, takePending, type Visit } from './visit.ts';

/**
 * The lender's return page with the result appended, or `null` where the session has none. The text
 * is appended literally, as the docs have it. Source: FinBox docs, session flow, Redirect Workflow.
 */
export function returnAddress(session: Session, result: ReturnResult): string | null {
  const { redirectUrl } = session.request;
  if (redirectUrl === null) return null;
  const queries: Readonly<Record<ReturnResult, string>> = {
    success: `success=true&session_id=${session.id}`,
    'success-without-id': 'success=true',
    'success-with-entity': `success=true&entity_id=${entityIdOf(senderOf(session))}`,
    exit: 'success=false',
  };
  return `${redirectUrl}${redirectUrl.includes('?') ? '&' : '?'}${queries[result]}`;
}

interface EndPageParts {
  readonly title: string;
  readonly text: string | Html;
  readonly tone: 'good' | 'bad' | 'plain';
}

const SIGNS = { good: '✓', bad: '!', plain: '←' };

/** Ends the visit: a framed page posts the result, one in its own window returns with it. */
export function resultPage(visit: Visit, result: ReturnResult, parts: EndPageParts): Html {
  const { actions } = takePending(visit);
  return endPage(visit, parts, { ...actions, returnTo: returnAddress(visit.session, result) });
}

function endPage(
  appearance: Appearance,
  { title, text, tone }: EndPageParts,
  actions: PageActions = NO_ACTIONS,
): Html {
  const { returnTo } = actions;
  const { end, frame } = appearance.text;
  return page({
    title,
    appearance,
    actions,
    body: html`<div class="end">
      <span class="sign ${tone}" aria-hidden="true">${SIGNS[tone]}</span>
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${
        returnTo === null
          ? html`<p class="only-top">${end.close}</p>`
          : html`<p class="only-top">${end.returning} <a href="${returnTo}">${frame.next}</a></p>`
      }
    </div>`,
  });
}

/*
 * Pages of sessions that cannot be opened. They post nothing and return nowhere, because neither is
 * documented for them. Their status is 200, like that of every page of a single-page client.
 */

export function unknownSession(appearance: Appearance): Html {
  return endPage(appearance, {
    tone: 'bad',
    title: appearance.text.end.unknown,
    text: forDeveloper(
      'The link is incomplete, or the sandbox was started anew since it was made: it remembers sessions only while it runs. Create a new session.',
    ),
  });
}

export function tokenRequired(appearance: Appearance): Html {
  return endPage(appearance, {
    tone: 'bad',
    title: appearance.text.end.incomplete,
    text: forDeveloper(
      'A session of version 2 opens only with the token of its redirect_url. Use that address as it is: an address made of the session_id alone is not enough.',
    ),
  });
}

export function expiredSession(appearance: Appearance): Html {
  const { expired: title, getAnother: text } = appearance.text.end;
  return endPage(appearance, { tone: 'bad', title, text });
}

export function submittedSession(appearance: Appearance): Html {
  const { submitted: title, complete: text } = appearance.text.end;
  return endPage(appearance, { tone: 'good', title, text });
}

export function notFoundPage(): Html {
  return endPage(PLAIN, {
    tone: 'bad',
    title: 'There is no such page',
    text: 'The sandbox’s own page, at /, lists everything that it has.',
  });
}

function forDeveloper(text: string): Html {
  return html`<span lang="en" dir="ltr">${text}</span>`;
}
