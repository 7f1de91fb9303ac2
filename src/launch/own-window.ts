import { expectMessages } from './messages.ts';
import { leaveFor } from './navigation.ts';
import { expectReturn } from './relay.ts';
import type { LaunchHandle, LaunchRequest, LaunchTarget } from './target.ts';
import { fillWaitingPage } from './waiting-page.ts';
import { watchWindow } from './watch-window.ts';
import { markWindow, nameWindow } from './window-mark.ts';

const WIDTH = 480;
const HEIGHT = 760;

/** Shows the journey in a small window over the page. */
export const popup: LaunchTarget = {
  opens: 'in-a-click',
  launch: (request) => claimWindow(request, popupFeatures()),
  // Only the relay reaches a window that an earlier page has opened.
  resume: expectReturn,
};

/** Shows the journey in another tab. */
export const tab: LaunchTarget = {
  opens: 'in-a-click',
  launch: (request) => claimWindow(request, ''),
  resume: expectReturn,
};

/**
 * Shows the journey in a window that the customer's click on a link opens, where the browser refuses
 * one to a script. The link gives it its name and its address; nothing but the relay reaches it.
 */
export const linked: LaunchTarget = {
  opens: 'in-a-click',
  launch(request) {
    expectReturn(request);
    return { navigate: () => request.report({ type: 'loaded' }) };
  },
  resume: expectReturn,
};

function popupFeatures(): string {
  const left = Math.round(window.screenX + (window.outerWidth - WIDTH) / 2);
  const top = Math.round(window.screenY + (window.outerHeight - HEIGHT) / 2);
  return `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`;
}

/**
 * Claims a window for the journey. The window gets no opener, so neither BankConnect nor a bank can
 * steer the lender's page; what comes back comes through the relay. In turn the browser lets us close it
 * only on a page of our own: before it was filled, and once it has come back.
 */
function claimWindow(request: LaunchRequest, features: string): LaunchHandle | null {
  const { signal, report, nonce, text, host } = request;
  const opened = openEmptyWindow(nonce, features);
  if (!opened) {
    report({ type: 'blocked' });
    return null;
  }
  signal.addEventListener('abort', () => opened.close());
  markWindow(opened, nonce);
  fillWaitingPage(opened.document, text, host);
  opened.opener = null;
  const watch = watchWindow(opened, request);
  return {
    navigate(url) {
      // No opener policy has reached it yet: the customer has closed it.
      if (opened.closed) return;
      expectMessages(request, () => opened);
      expectReturn(request);
      watch.expectJourney();
      leaveFor(opened.document, url);
    },
    opened,
  };
}

/** `null` where the browser refuses: it returns nothing, throws, or returns this very page's window. */
function openEmptyWindow(nonce: string, features: string): Window | null {
  try {
    const opened = window.open('', nameWindow(nonce), features);
    // A web view without a second window gives the one that it has.
    return opened && opened !== window && opened.document ? opened : null;
  } catch {
    return null;
  }
}
