import { pageDocument } from '../shared/page-document.ts';

/** What a browser leaves out of the page although it is no `display: none`. */
const FOLDED = 'details:not([open]) > :not(summary:first-of-type)';

/** What a page puts above itself. A dialog inside it is not outside of it for whoever guards the focus. */
const LAYER = 'dialog, [popover], [role=dialog], [role=alertdialog], [aria-modal=true]';

/**
 * Whether a dialog that is open is drawn at all. What stands above the page escapes from its ancestors'
 * clipping, opacity and transforms, but not from ancestors that are not rendered.
 */
export function isRendered(dialog: Element): boolean {
  return (
    dialog.getClientRects().length > 0 && ancestorsOf(dialog).every((each) => !isSkipped(each))
  );
}

/** Whether assistive technology may tell of it: libraries hide everything beside their dialog. */
export function isExposed(node: Element): boolean {
  return ancestorsOf(node).every((each) => !each.matches('[aria-hidden=true]'));
}

/** The nearest layer around a node in which a dialog is seen; else the page itself. */
export function findPlace(node: Element): Element {
  const layers = ancestorsOf(node).filter((each) => each.matches(LAYER));
  const { body, documentElement } = pageDocument();
  const places = [...layers, body];
  return (
    places.find((each) => isRendered(each) && !isSkipped(each) && isExposed(each)) ??
    documentElement
  );
}

/** `content-visibility` is unknown to Safari before 18 and Firefox before 125. */
function isSkipped(node: Element): boolean {
  const style = getComputedStyle(node);
  return style.getPropertyValue('content-visibility') === 'hidden' || node.matches(FOLDED);
}

/** The ancestors as the page is drawn: through slots, and out of shadow roots. */
function ancestorsOf(node: Element): Element[] {
  const parent = node.assignedSlot ?? node.parentElement ?? hostOf(node);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
