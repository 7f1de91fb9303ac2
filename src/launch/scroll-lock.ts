/** Keeps the page behind a dialog from scrolling until `signal` aborts. Locks may overlap. */
export function lockPageScroll(signal: AbortSignal): void {
  // A sheet of our own, since a strict CSP forbids a style attribute and the page may have one.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root{overflow:hidden!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
}
