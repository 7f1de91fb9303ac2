import { pageDocument } from '../shared/page-document.ts';

/**
 * Whether the page around a node only looks like the page: the cached copy that Turbo shows until the
 * answer arrives, or another document, into which a page's content was copied to print or draw it.
 */
export function isInCopy({ ownerDocument }: Node): boolean {
  return (
    ownerDocument !== window.document ||
    pageDocument().documentElement.hasAttribute('data-turbo-preview')
  );
}
