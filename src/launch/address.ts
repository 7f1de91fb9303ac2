/**
 * A window's address where the journey has brought it back to a page of this very origin; reading
 * that of anybody else's page throws a `SecurityError`.
 */
export function readableAddress(opened: Window | null): string | undefined {
  try {
    return opened?.location.href;
  } catch {
    return undefined;
  }
}
