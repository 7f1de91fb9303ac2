import { expect } from 'vitest';
import { startSandbox } from '../sandbox/server.ts';
import {
  createFinboxClient,
  FinboxApiError,
  type ConfirmedSessionId,
  type SessionParams,
} from './index.ts';

export const PERIOD = { from_date: '01/05/2026', to_date: '31/10/2026' };
const NOW = Date.UTC(2026, 10, 23, 10, 30);

/** The client, and a sandbox whose clock the test sets. */
export async function startBackEnd() {
  const clock = { now: NOW };
  const sandbox = await startSandbox({ port: 0, now: () => clock.now });
  const clientWith = (apiKey: string, serverHash = 'sandbox-hash') =>
    createFinboxClient({
      apiKey,
      serverHash,
      baseUrl: `${sandbox.url}/bank-connect`,
      maxRetries: 0,
    });
  const finbox = clientWith('sandbox-key');

  async function createSession(params: Partial<SessionParams> = {}): Promise<string> {
    const session = await finbox.createSession({ link_id: 'customer-1042', ...PERIOD, ...params });
    return session.session_id;
  }

  return {
    clock,
    url: sandbox.url,
    close: sandbox.close,
    finbox,
    clientWith,
    createSession,
    /** With one statement whose processing is over. */
    async createProcessed(params: Partial<SessionParams> = {}): Promise<string> {
      const id = await createSession(params);
      await finbox.uploadStatement({ session_id: id, file: pdfFile() });
      await finbox.initiateProcessing(asConfirmed(id));
      clock.now += 2000;
      return id;
    },
    /** Whose customer has given a periodic consent. */
    async createConsented(): Promise<{ readonly id: string; readonly consentId: string }> {
      const id = await createSession({
        link_id: 'sandbox:success',
        bank_name: 'hdfc',
        mode: 'aa',
        aa_journey_mode: 'only_recurring',
        aa_recurring_tenure_month_count: 12,
        aa_recurring_frequency_unit: 'month',
        aa_recurring_frequency_value: 1,
      });
      await (await fetch(`${sandbox.url}/?session_id=${id}`)).text();
      const { consent_details: details } = await finbox.getRecurringConsentDetails(id);
      return { id, consentId: details[0]?.consent_id ?? expect.fail('no consent') };
    },
  };
}

export type BackEnd = Awaited<ReturnType<typeof startBackEnd>>;

export function pdfFile(name = 'hdfc.pdf', content = `%PDF-1.4 ${name}`): File {
  return new File([content], name, { type: 'application/pdf' });
}

/** Fails unless the call is refused. */
export async function errorOf(call: Promise<unknown>): Promise<FinboxApiError> {
  const error: unknown = await call.then(
    () => expect.unreachable('The call was not refused.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof FinboxApiError) return error;
  throw error;
}

/** For sessions that nobody but the test has: a lender's own code asks `confirmSession`. */
export function asConfirmed(sessionId: string): ConfirmedSessionId {
  return sessionId as ConfirmedSessionId;
}
