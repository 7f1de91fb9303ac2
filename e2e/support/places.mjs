// Two sites on this machine, as far apart as a lender and BankConnect: `*.localhost` needs no hosts
// file and each name is a site of its own. `E2E_PORT` moves both, for two runs side by side.
export const LENDER_PORT = Number(process.env.E2E_PORT ?? 4701);
export const SANDBOX_PORT = LENDER_PORT + 1;
export const LENDER = `http://lender.localhost:${LENDER_PORT}`;
export const BANKCONNECT = `http://bankconnect.localhost:${SANDBOX_PORT}`;
/** Another origin of the lender's site: a sub-domain that somebody else has taken over. */
export const NEIGHBOUR = `http://neighbour.lender.localhost:${LENDER_PORT}`;

/** Whether an address is one of this machine's two servers, under whatever name. @param {string} url */
export function isPlace(url) {
  const { hostname, port } = new URL(url);
  return /(^|\.)localhost$/.test(hostname) && [LENDER_PORT, SANDBOX_PORT].includes(Number(port));
}
