/** The start of the name that a journey's window bears; its nonce follows. */
const WINDOW_NAME = 'finbox-connect:';

/** Where a claimed window keeps its journey's nonce, in its own `sessionStorage`. */
const MARK = 'finbox-connect-window';

/** The name of the window that a journey is shown in. */
export function nameWindow(nonce: string): string {
  return WINDOW_NAME + nonce;
}

/**
 * Writes a journey's nonce where only pages of this origin in that very window can read it: it is there
 * again when the window comes back, also where an opener policy has emptied the window's name. Call it
 * while the window still shows its empty page. Where storage is refused, the name alone is left.
 */
export function markWindow(opened: Window, nonce: string): void {
  try {
    opened.sessionStorage.setItem(MARK, nonce);
  } catch {
    // Blocked or full: a return without a name then needs the session's id.
  }
}

/** The nonces that this window can prove to have been opened with. */
export function readWindowNonces(): readonly string[] {
  const nonces: string[] = [];
  if (window.name.startsWith(WINDOW_NAME)) nonces.push(window.name.slice(WINDOW_NAME.length));
  try {
    const mark = sessionStorage.getItem(MARK);
    if (mark) nonces.push(mark);
  } catch {
    // As above.
  }
  return nonces;
}
