/**
 * A window's address where the journey has brought it back to a page of this very origin; reading
 * that of anybody else's page throws a `SecurityError`.
 */
export function readAddress(opened: Window | null): string | undefined {
  try {
    return opened?.location.href;
  } catch {
    return undefined;
  }
}

/** Sends a page's window on, telling the next page no more than the origin. */
export function leaveFor(page: Document, url: URL): void {
  const link = page.createElement('a');
  link.href = url.href;
  link.referrerPolicy = 'origin';
  // A `<base target>` of the page's would send it elsewhere.
  link.target = '_self';
  link.click();
}
