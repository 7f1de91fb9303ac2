/**
 * Gives a document or shadow root a sheet of ours until `signal` aborts: constructed, since a strict
 * CSP forbids `<style>` and style attributes.
 */
export function adoptStyles(root: DocumentOrShadowRoot, styles: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}
