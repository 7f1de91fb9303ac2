import { pageDocument } from '../shared/page-document.ts';

declare global {
  /** The nonce of the page's Content-Security-Policy for `<style>`; Lit reads it as well. */
  var litNonce: string | undefined;
}

/**
 * Gives a document or shadow root a style sheet of ours; call the returned function to remove it.
 *
 * The sheet is constructed, because a strict CSP forbids `<style>` and style attributes. Safari before
 * 16.4 and Firefox before 101 cannot construct one and get a `<style>` with the page's `litNonce`. Where
 * the policy forbids that too, the nodes stay readable in the browser's own styles.
 */
export function adoptStyles(root: Document | ShadowRoot, styles: string): () => void {
  const page = 'defaultView' in root ? root : pageDocument(root.ownerDocument);
  const owner = 'defaultView' in root ? root : root.ownerDocument;
  const sheet = root.adoptedStyleSheets && sheetFor(owner, page.defaultView?.CSSStyleSheet, styles);
  if (!sheet) return addStyleNode(root, styles);
  // Assigned and not pushed to: the array is frozen before Chrome 99.
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** A document can adopt none but its own sheets, in any number of its shadow roots. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** `null` where the browser cannot construct one. */
function sheetFor(
  owner: Document,
  Sheet: typeof CSSStyleSheet | undefined,
  styles: string,
): CSSStyleSheet | null {
  if (!Sheet?.prototype.replaceSync) return null;
  const known = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, known);
  const sheet = known.get(styles) ?? new Sheet();
  if (!known.has(styles)) sheet.replaceSync(styles);
  known.set(styles, sheet);
  return sheet;
}

function addStyleNode(root: Document | ShadowRoot, styles: string): () => void {
  const page = 'defaultView' in root ? root : pageDocument(root.ownerDocument);
  const node = page.createElement('style');
  // floor: html.global_attributes.nonce Safari 15.4 honours it, but does not hide it from CSS.
  if (globalThis.litNonce) node.setAttribute('nonce', globalThis.litNonce);
  node.textContent = styles;
  ('head' in root ? root.head : root).append(node);
  return () => node.remove();
}
