import { timeout } from '../shared/timeout.ts';
import { readAddress } from './navigation.ts';
import type { LaunchRequest } from './target.ts';

/** How often a window is looked at: nothing tells when it is closed or has come back, in ms. */
const LOOK_MS = 300;

/** How long a closed window's return page may still need to be heard, in ms. */
const GRACE_MS = 1_000;

/**
 * Watches a window that was opened for a journey: reports when the journey is on screen, when it has come
 * back to a page of the lender's, and when the customer has closed it. Call `expectJourney` before the
 * window is navigated.
 *
 * A `Cross-Origin-Opener-Policy` on either side cuts the handle as soon as the journey's page comes,
 * and `closed` is true from then on although the window is there. So `closed` counts only for a window
 * that was seen on the journey's page twice; one foreign sighting may be the cut in the making.
 */
export function watchWindow(
  opened: Window,
  { signal, report }: LaunchRequest,
): { expectJourney(): void } {
  let isNavigated = false;
  let sightings = 0;

  const look = (): void => {
    if (opened.closed) {
      stop();
      if (isNavigated && sightings < 2) report({ type: 'loaded' });
      else timeout(isNavigated ? GRACE_MS : 1, signal, () => report({ type: 'dismissed' }));
      return;
    }
    const url = readAddress(opened);
    if (!isNavigated || url === 'about:blank') return;
    sightings += 1;
    report({ type: 'loaded' });
    if (url) report({ type: 'returned', url, proof: 'window' });
  };
  const timer = setInterval(look, LOOK_MS);
  const stop = (): void => {
    clearInterval(timer);
    window.removeEventListener('focus', look);
  };
  signal.addEventListener('abort', stop);
  // Timers sleep in a background tab; coming back to it may be because the other was closed.
  window.addEventListener('focus', look);

  return {
    expectJourney() {
      isNavigated = true;
    },
  };
}
