import type { Scenario } from './sandbox.ts';

/** The BankConnect that the lender talks to: the real one, or the sandbox. */
export interface BankConnect {
  readonly isSandbox: boolean;
  /** Of the Session API, with the version and without a path: `…/bank-connect/v1`. */
  readonly apiUrl: string;
  readonly apiKey: string;
  /** Where the journey lives; for the page's `client-origin`. */
  readonly clientOrigin: string;
  readonly scenarios: readonly Scenario[];
}

/** What goes to the browser: the Session API's refusal as it is, or two fields of its answer. */
export interface SessionReply {
  readonly status: number;
  readonly body: unknown;
}

const TIMEOUT_MS = 20_000;

/** Asks for a session. The link id is made here: a page must not choose what it is filed under. */
export async function createSession(
  bank: BankConnect,
  linkId: string,
  returnUrl: string,
): Promise<SessionReply> {
  const answer = await fetch(`${bank.apiUrl}/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': bank.apiKey },
    body: JSON.stringify({ api_key: bank.apiKey, link_id: linkId, redirect_url: returnUrl }),
    // A redirect would carry the key to wherever it points.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  if (!answer) return refusal(502, 'BANKCONNECT_UNREACHABLE', 'BankConnect did not answer.');

  const data: unknown = await answer.json().catch(() => null);
  if (!answer.ok) {
    const { code, message } = fields(fields(data)['error']);
    return refusal(
      answer.status,
      typeof code === 'string' ? code : 'BANKCONNECT_REFUSED',
      // Nobody says that an error does not quote the key.
      typeof message === 'string'
        ? message.replaceAll(bank.apiKey, '…')
        : 'BankConnect refused the session.',
    );
  }
  const { session_id, redirect_url } = fields(data);
  return { status: 200, body: { session_id, redirect_url } };
}

/** The application's own link id, or the one that makes the sandbox play a scenario. */
export function linkIdFor(bank: BankConnect, application: string, scenario: string | null): string {
  const isPlayed = bank.isSandbox && bank.scenarios.some(({ name }) => name === scenario);
  return isPlayed ? `sandbox:${scenario}` : application;
}

export function refusal(status: number, code: string, message: string): SessionReply {
  return { status, body: { error: { code, message } } };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}
