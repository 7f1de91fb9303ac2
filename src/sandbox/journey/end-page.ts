import { html } from 'hono/html';
import type { Play } from '../play.ts';
import { page, type Html } from './layout.ts';

export interface EndPageParts extends Play {
  readonly title: string;
  readonly text: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

const SIGNS = { good: '✓', bad: '!', plain: '←' };

/** The last page. In a frame it posts, in a window of its own it goes back to the lender's page. */
export function endPage({ title, text, tone, steps, returnTo }: EndPageParts): Html {
  return page({
    title,
    play: { steps, returnTo },
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
