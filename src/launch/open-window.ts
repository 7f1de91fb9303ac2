import { expectMessages } from './messages.ts';
import { expectReturn, windowName } from './relay.ts';
import type { LaunchHandle, LaunchRequest } from './target.ts';
import { fillWaitingPage, leaveFor } from './waiting-page.ts';
import { watchWindow } from './watch-window.ts';

/**
 * Claims a window of its own for the journey: a popup with `features`, a tab without. The window gets
 * no opener, so neither BankConnect nor a bank can steer the lender's page; what comes back comes
 * through the relay. In turn the browser lets us close it only on a page of our own: before it was
 * filled, and once it has come back.
 */
export function openWindow(request: LaunchRequest, features: string): LaunchHandle | null {
  const { signal, report, nonce, text } = request;
  const opened = window.open('', windowName(nonce), features);
  if (!opened) {
    report({ type: 'blocked' });
    return null;
  }
  signal.addEventListener('abort', () => opened.close());
  fillWaitingPage(opened.document, text);
  opened.opener = null;
  const navigated = watchWindow(opened, request);
  return {
    navigate(url) {
      // No opener policy has reached it yet: the customer has closed it.
      if (opened.closed) return;
      expectMessages(request, () => opened);
      expectReturn(request);
      navigated();
      leaveFor(opened.document, url);
    },
    opened,
  };
}
