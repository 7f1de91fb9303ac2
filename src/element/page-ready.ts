/**
 * Resolves in a later task than any that adds a listener while the page is being built: after
 * `DOMContentLoaded`, which waits for the page's module scripts, where that is still to come.
 */
export async function pageReady(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      const done = { once: true };
      document.addEventListener('DOMContentLoaded', () => resolve(), done);
      // `interactive` lasts from before DOMContentLoaded until after it.
      window.addEventListener('load', () => resolve(), done);
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
}
