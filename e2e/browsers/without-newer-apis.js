// Runs before any other script of a page and takes away what Safari 15.4 or Chrome 92 lacks, so that a
// newer browser plays the table as they would.
(() => {
  delete window.CustomStateSet;
  delete window.ElementInternals;
  delete window.reportError;
  delete window.structuredClone;
  delete HTMLElement.prototype.attachInternals;
  delete HTMLElement.prototype.inert;
  delete Node.prototype.moveBefore;
  for (const root of [Element, Document, DocumentFragment]) delete root.prototype.moveBefore;
  delete URL.canParse;
  delete URL.parse;
  delete Object.hasOwn;
  delete Object.groupBy;
  delete Promise.withResolvers;
  delete AbortSignal.any;
  delete AbortSignal.timeout;
  for (const list of [Array, String, Object.getPrototypeOf(Uint8Array)]) delete list.prototype.at;
  for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) {
    delete Array.prototype[name];
  }

  for (const root of [Document, ShadowRoot]) delete root.prototype.adoptedStyleSheets;
  const { prototype } = CSSStyleSheet;
  delete prototype.replace;
  delete prototype.replaceSync;
  window.CSSStyleSheet = function CSSStyleSheet() {
    throw new TypeError('Illegal constructor');
  };
  window.CSSStyleSheet.prototype = prototype;

  // What such a browser needs under a strict policy: the host's nonce for a style element.
  window.litNonce = document.currentScript.dataset.styleNonce;
})();
