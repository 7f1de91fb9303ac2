import { createFinboxClient } from 'finbox-connect/server';

export const finbox = createFinboxClient({
  apiKey: process.env.FINBOX_API_KEY ?? 'sandbox-key',
  serverHash: process.env.FINBOX_SERVER_HASH ?? 'sandbox-hash',
  baseUrl: process.env.FINBOX_BASE_URL ?? 'http://127.0.0.1:4300/bank-connect',
});

/** In your application: its database. Route handlers may be bundled apart, so a module's variable is not shared. */
export const sessions = (globalThis.sessions ??= new Set());
