/** Lets the page's own error handling see an error without stopping what goes on here. */
export function throwUncaught(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  // Before Chrome 95.
  setTimeout(() => {
    throw error;
  });
}
