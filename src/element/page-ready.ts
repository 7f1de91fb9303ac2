import { pageDocument } from '../shared/page-document.ts';

/**
 * Resolves in a later task than any that adds a listener while the page is being built: after
 * `DOMContentLoaded`, which waits for the page's module scripts, where that is still to come.
 */
export async function pageReady(): Promise<void> {
  if (!isBuilt()) {
    await new Promise<void>((resolve) => {
      const done = { once: true };
      // It bubbles; and no element of the page can take the name of a member of `window`.
      window.addEventListener('DOMContentLoaded', () => resolve(), done);
      window.addEventListener('load', () => resolve(), done);
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * `interactive` lasts from before `DOMContentLoaded` until `load`, which an image that never arrives puts
 * off for good.
 */
function isBuilt(): boolean {
  if (pageDocument().readyState === 'complete') return true;
  const [navigation] = performance.getEntriesByType('navigation');
  const isKnown = navigation instanceof PerformanceNavigationTiming;
  return isKnown && navigation.domContentLoadedEventStart > 0;
}
