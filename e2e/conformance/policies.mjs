// The strictest Content-Security-Policy under which each display works. The rows of the suite are served
// with these, and docs/security.md prints them.

/** What no page of ours has a use for, with Trusted Types: nothing turns text into code or markup. */
const NOTHING_ELSE = [
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

export const DISPLAYS = /** @type {const} */ (['inline', 'modal', 'popup', 'tab', 'redirect']);

/**
 * For the page with the journey on it. `connect-src` is for the session and status endpoints. Only a frame
 * needs `frame-src`: no policy governs what a window of its own shows.
 * @param {typeof DISPLAYS[number]} display
 * @param {string} client BankConnect's origin.
 */
export function pagePolicy(display, client) {
  const isFrame = display === 'inline' || display === 'modal';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    ...(isFrame ? [`frame-src ${client}`] : []),
    "frame-ancestors 'none'",
    ...NOTHING_ELSE,
  ].join('; ');
}

/** For the lender's return page. */
export const RETURN_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-ancestors 'none'",
  ...NOTHING_ELSE,
].join('; ');
