import type { JourneyStatus } from '../journey/transition.ts';
import { pageDocument } from '../shared/page-document.ts';

/**
 * Writes an element's `status` attribute, whatever markup, a copy or a patch of the document has left
 * there. While the page is loading, an attribute that is not there yet waits until a journey begins or
 * the page has loaded: React's development build complains of attributes that its server did not write.
 */
export function reflectStatus(element: Element & { readonly status: JourneyStatus }): void {
  const { status } = element;
  const shown = element.getAttribute('status');
  if (shown === status) return;
  if (shown === null && status === 'idle' && isPageLoading()) {
    window.addEventListener('load', () => reflectStatus(element), { once: true });
    return;
  }
  element.setAttribute('status', status);
}

function isPageLoading(): boolean {
  return pageDocument().readyState !== 'complete';
}
