// Two sites on this machine, as far apart as a lender and BankConnect: `*.localhost` needs no hosts
// file and each name is a site of its own.
export const LENDER_PORT = 4701;
export const SANDBOX_PORT = 4702;
export const LENDER = `http://lender.localhost:${LENDER_PORT}`;
export const BANKCONNECT = `http://bankconnect.localhost:${SANDBOX_PORT}`;
