import { textFor } from '../../src/element/text/texts.ts';
import { fillWaitingPage } from '../../src/launch/waiting-page.ts';
import { AWAY, type StateGroup } from './state.ts';

const RETURN_CODE = `<!-- On a page of yours; or host public/finbox-return.html, which has all languages. -->
<script src="/finbox-return.js"></script>
<p data-finbox-return="delivered" hidden>Done. You can close this window.</p>
<p data-finbox-return="undelivered" hidden>Go back to the tab with your application.</p>`;

/** The package's return page, as its script leaves it. */
function fillReturnPage(state: 'delivered' | 'undelivered') {
  return async (lang: string): Promise<void> => {
    const response = await fetch('/finbox-return.html');
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const styles = document.createElement('link');
    Object.assign(styles, { rel: 'stylesheet', href: '/finbox-return.css' });
    const loaded = new Promise((resolve) => {
      styles.addEventListener('load', resolve);
    });
    document.head.append(styles);
    await loaded;
    for (const words of page.querySelectorAll<HTMLElement>('[data-finbox-return]')) {
      words.hidden = words.dataset['finboxReturn'] !== state || words.lang !== lang;
    }
    document.title = page.title;
    document.body.replaceChildren(...page.body.children);
  };
}

/** What the customer sees in the journey's own window, before BankConnect and after it. */
export const PAGES: readonly StateGroup[] = [
  {
    title: 'In the other window',
    states: [
      {
        id: 'waiting-page',
        title: 'Waiting page',
        caption: 'What a window shows until there is a session.',
        displays: AWAY,
        fill: (lang, host) => fillWaitingPage(document, textFor(lang), host),
        code: '',
      },
      {
        id: 'return-delivered',
        title: 'Return page, delivered',
        caption: 'The lender’s page has the result, and the browser does not let the window close.',
        displays: AWAY,
        fill: fillReturnPage('delivered'),
        code: RETURN_CODE,
      },
      {
        id: 'return-undelivered',
        title: 'Return page, undelivered',
        caption: 'No page of the lender’s waits for the result any more.',
        displays: AWAY,
        fill: fillReturnPage('undelivered'),
        code: RETURN_CODE,
      },
    ],
  },
];
