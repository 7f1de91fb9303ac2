import { html } from 'hono/html';
import { NO_ACTIONS, type PageActions } from '../scenarios/page-actions.ts';
import { page, type Html } from './layout.ts';

export interface EndPageParts {
  readonly title: string;
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly actions: PageActions;
}

const SIGNS = { good: '✓', bad: '!', plain: '←' };

/** The last page. A framed one posts; one in its own window returns to the lender's page. */
export function endPage({ title, text, tone, actions }: EndPageParts): Html {
  const { returnTo } = actions;
  return page({
    title,
    actions,
    body: html`<div class="end">
      <span class="sign ${tone}" aria-hidden="true">${SIGNS[tone]}</span>
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${
        returnTo === null
          ? html`<p class="only-top">You can close this window.</p>`
          : html`<p class="only-top">
              Taking you back to your lender… <a href="${returnTo}">Continue</a>
            </p>`
      }
    </div>`,
  });
}

/*
 * Pages of sessions that cannot be opened. They post nothing and return nowhere, because neither is
 * documented for them. Their status is 200, like that of every page of a single-page client.
 */

const WITHOUT_RESULT = { actions: NO_ACTIONS, tone: 'bad' } as const;

export function unknownSession(): Html {
  return endPage({
    ...WITHOUT_RESULT,
    title: 'This session is not known',
    text: 'The link is incomplete, or the sandbox was started anew since it was made: it remembers sessions only while it runs. Create a new session.',
  });
}

export function tokenRequired(): Html {
  return endPage({
    ...WITHOUT_RESULT,
    title: 'This link is not complete',
    text: 'A session of version 2 opens only with the token of its redirect_url. Use that address as it is: an address made of the session_id alone is not enough.',
  });
}

export function expiredSession(): Html {
  return endPage({
    ...WITHOUT_RESULT,
    title: 'This session has expired',
    text: 'For your safety a link works for a limited time only. Go back to your lender to get a new one.',
  });
}

export function submittedSession(): Html {
  return endPage({
    ...WITHOUT_RESULT,
    tone: 'good',
    title: 'Already submitted',
    text: 'This session is complete: its statements have been sent to your lender.',
  });
}

export function notFoundPage(): Html {
  return endPage({
    ...WITHOUT_RESULT,
    title: 'There is no such page',
    text: 'The sandbox’s own page, at /, lists everything that it has.',
  });
}
