import { relayReturn } from './launch/relay.ts';
import { readWindowNonces } from './launch/window-mark.ts';
import { decodeReturnUrl } from './protocol/return-url.ts';
import { pageDocument } from './shared/page-document.ts';

export type { ReturnResult } from './protocol/event.ts';
/** What the address of a return page says, for whoever wants to act on it by hand. */
export { decodeReturnUrl as readReturn } from './protocol/return-url.ts';

/** Shown on a page that has no words of its own. */
const WORDS = 'You can close this window and go back to your application.';

const NOBODY_WAITS = 'finbox-connect: no page of this origin waits for the result.';

/** What shows them, once there is something to say. */
let words: HTMLElement | undefined;

// Importing this on the page that BankConnect returns to is using it; in Node it does nothing.
if (typeof window !== 'undefined' && decodeReturnUrl(location.href) && !isFramedByOthers()) {
  relayReturn(location.href, readWindowNonces(), (isTaken) => void settle(isTaken));
}

/** Somebody else's page that frames this one speaks for no window of ours. */
function isFramedByOthers(): boolean {
  try {
    for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
      // Reading another origin's address throws.
      void frame.parent.location.href;
    }
    return false;
  } catch {
    return true;
  }
}

async function settle(isTaken: boolean): Promise<void> {
  // Only a window that a script has opened can be closed by one; where it cannot, words say so.
  if (isTaken) window.close();
  // Where the address has no result any more, an element of this very page has taken it.
  else if (decodeReturnUrl(location.href)) console.warn(NOBODY_WAITS);
  if (pageDocument().readyState === 'loading') {
    await new Promise((resolve) => window.addEventListener('DOMContentLoaded', resolve));
  }
  showState(isTaken ? 'delivered' : 'undelivered');
}

/**
 * Shows those elements of the page whose `data-finbox-return` names the state, and hides the others of
 * them; of several languages it shows one. A page without any gets a sentence if the waiting page has taken
 * the result, or if it would stay blank.
 */
function showState(state: 'delivered' | 'undelivered'): void {
  const { body } = pageDocument();
  const places = [...body.querySelectorAll<HTMLElement>('[data-finbox-return]')];
  const fitting = places.filter(({ dataset }) => dataset['finboxReturn'] === state);
  const lang = chooseLanguage(fitting.map((place) => place.lang));
  for (const place of places) place.hidden = !fitting.includes(place) || place.lang !== lang;
  // An empty element may be where an application is about to show itself.
  const isBlank = !body.querySelector(':not(script)');
  if (places.length > 0 || (state === 'undelivered' && !isBlank)) return;
  words ??= pageDocument().createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = WORDS;
  body.append(words);
}

/** The address's `lang` goes before the browser's languages, and the page's first language stands in. */
function chooseLanguage(offered: readonly string[]): string | undefined {
  const wanted = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
  const languages = wanted.map((tag) => tag.replace(/[-_].*/, '').toLowerCase());
  return languages.find((language) => language && offered.includes(language)) ?? offered[0];
}
