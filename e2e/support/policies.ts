/** Sent with a page, cuts it off from whatever window it opens or was opened by. */
export const COOP = { 'cross-origin-opener-policy': 'same-origin' };

/**
 * Who sends a `Cross-Origin-Opener-Policy`: the headers of the lender's page, and the start of the
 * name of a scenario on whose page the sandbox sends it.
 */
export const OPENER_POLICIES = [
  ['no opener policy', {}, ''],
  ['COOP on the lender’s page', COOP, ''],
  ['COOP on the client’s page', {}, 'coop-'],
  ['COOP on both', COOP, 'coop-'],
] as const;
