import { readFile } from 'node:fs/promises';
import { SANDBOX_PORT } from './places.mjs';

/* The samples of docs/back-end.md as they are printed, and the sandbox that they are run against. */

const SANDBOX = `http://127.0.0.1:${SANDBOX_PORT}`;
export const BASE_URL = `${SANDBOX}/bank-connect`;
export const CREDENTIALS = { 'x-api-key': 'sandbox-key', 'server-hash': 'sandbox-hash' };
export const ENVIRONMENT = {
  ...process.env,
  FINBOX_API_KEY: CREDENTIALS['x-api-key'],
  FINBOX_SERVER_HASH: CREDENTIALS['server-hash'],
  FINBOX_BASE_URL: BASE_URL,
  FINBOX_WEBHOOK_SECRET: 'hook-0123456789abcdef',
  JOURNEY: `${SANDBOX}/?session_id=`,
};

/** The first code of a language, or the one that begins with this line. */
export async function sample(fence: string, firstLine = ''): Promise<string> {
  const text = await readFile(new URL('../../docs/back-end.md', import.meta.url), 'utf8');
  const code = text.split(`\n\`\`\`${fence}\n`).slice(1);
  const [found] = code.flatMap((rest) => (rest.startsWith(firstLine) ? rest.split('\n```') : []));
  if (found === undefined) throw new Error(`docs/back-end.md has no ${fence} of ${firstLine}.`);
  return `${found}\n`;
}

/** Processing can be asked for once; a second time tells whether there was a first. */
export async function isProcessing(id: string): Promise<boolean> {
  const address = `${BASE_URL}/v1/session_data/${id}/initiate_processing/`;
  const response = await fetch(address, { method: 'POST', headers: CREDENTIALS });
  return (await response.text()).includes('DUPLICATE_PROCESSING_REQUEST');
}
