import type { BankConnect } from './bank-connect.ts';

const API_URL = 'https://apis.bankconnect.finbox.in/bank-connect';
const CLIENT_ORIGIN = 'https://bankconnectclient.finbox.in';

/** FinBox itself, once there is a key in the environment; `null` while there is none. */
export function realFinbox(environment: NodeJS.ProcessEnv): BankConnect | null {
  const apiKey = environment['FINBOX_API_KEY'];
  if (!apiKey) return null;
  const baseUrl = (environment['FINBOX_BASE_URL'] ?? API_URL).replace(/\/+$/, '');
  return {
    isSandbox: false,
    baseUrl,
    apiKey,
    serverHash: environment['FINBOX_SERVER_HASH'],
    // Another base URL (a test system of FinBox's) may have another client.
    clientOrigin: environment['FINBOX_CLIENT_ORIGIN'] ?? CLIENT_ORIGIN,
    scenarios: [],
  };
}
