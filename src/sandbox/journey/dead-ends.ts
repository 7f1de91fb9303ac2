import { endPage } from './end-page.ts';
import type { Html } from './layout.ts';

/*
 * Pages of sessions that cannot be played. They post nothing and return nowhere: no message and no
 * redirect is documented for them. Their status is 200, as of any page of a single-page client.
 */

const QUIET = { steps: [], returnTo: null, tone: 'bad' } as const;

export function unknownSession(): Html {
  return endPage({
    ...QUIET,
    title: 'This session is not known',
    text: 'The link is incomplete, or the sandbox was started anew since it was made: it remembers sessions only while it runs. Create a new session.',
  });
}

export function sealedSession(): Html {
  return endPage({
    ...QUIET,
    title: 'This link is not complete',
    text: 'A session of version 2 opens only with the token of its redirect_url. Use that address as it is: an address made of the session_id alone is not enough.',
  });
}

export function expiredSession(): Html {
  return endPage({
    ...QUIET,
    title: 'This session has expired',
    text: 'For your safety a link works for a limited time only. Go back to your lender to get a new one.',
  });
}

export function completedSession(): Html {
  return endPage({
    ...QUIET,
    tone: 'good',
    title: 'Already submitted',
    text: 'This session is complete: its statements have been sent to your lender.',
  });
}

export function notFoundPage(): Html {
  return endPage({
    ...QUIET,
    title: 'There is no such page',
    text: 'The sandbox’s own page, at /, lists everything that it has.',
  });
}
