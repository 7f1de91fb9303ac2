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
export function openWindow(request: LaunchRequest, features: string): LaunchHandle {
  const { signal, report } = request;
  const opened = window.open('', windowName(request.nonce), features);
  if (!opened) {
    report({ type: 'blocked' });
    return { navigate() {}, focus() {} };
  }
  signal.addEventListener('abort', () => opened.close(), { once: true });
  fillWaitingPage(opened.document, request.text);
  opened.opener = null;
  const watch = watchWindow(opened, request);
  return {
    navigate(url) {
      expectMessages({
        signal,
        origins: request.origins,
        sender: () => opened,
        accept: (data) => report({ type: 'message', data }),
        refuse: request.refuse,
      });
      awaitReturn(request);
      watch.navigated();
      leaveFor(opened.document, url);
    },
    focus: () => opened.focus(),
  };
}

/** Takes up a journey whose window an earlier page has opened: only the relay reaches it. */
export function awaitReturn(request: LaunchRequest): LaunchHandle {
  const { signal, nonce, matchReturn } = request;
  expectReturn({
    signal,
    nonce,
    match: matchReturn,
    take: (url) => request.report({ type: 'returned', url }),
  });
  return { navigate() {}, focus() {} };
}
