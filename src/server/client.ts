import * as v from 'valibot';
import { isLoopback } from '../shared/loopback.ts';
import { Id } from './account.ts';
import { readAnswer } from './answer.ts';
import { checkSessionParams } from './check-params.ts';
import { FinboxApiError } from './error.ts';
import { createSend, type Fetch } from './request.ts';
import { assertSecret, redactor } from './secrets.ts';
import { createSessionData, type CallOptions, type SessionData } from './session-data.ts';
import type { SessionParams, SessionParamsV2 } from './session-params.ts';
import { SESSION_PATH_V1, toBodyV1 } from './session-v1.ts';
import { SESSION_PATH_V2, toBodyV2 } from './session-v2.ts';

const DEFAULT_BASE_URL = 'https://apis.bankconnect.finbox.in/bank-connect';
const DEFAULT_TIMEOUT_MS = 15_000;

export interface FinboxClientOptions {
  /** From FinBox's dashboard, Settings, Configurations; another for DEV and PROD. */
  readonly apiKey: string;
  /** Beside the key. Needed for every call but `createSession`. */
  readonly serverHash?: string | undefined;
  /** Without the version. Default: `https://apis.bankconnect.finbox.in/bank-connect`. */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's, looked up at each request. */
  readonly fetch?: Fetch | undefined;
  /** How long a call may take with all its repetitions, in ms; 0 for ever. Default: 15000. */
  readonly timeout?: number | undefined;
}

const SessionAnswer = v.object({ session_id: Id, redirect_url: Id });

/**
 * Store `session_id` for the confirmation; give both to the page. `redirect_url` is the address of
 * the journey, in version 2 with a token: a secret of this customer's.
 */
export type Session = v.InferOutput<typeof SessionAnswer>;

export interface CreateSessionOptions<Version extends 1 | 2> extends CallOptions {
  readonly version?: Version;
  /**
   * Further members of the body, for what the specification does not list. Sent as they are, after
   * no check; a parameter of the same name wins, and so does the key.
   */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

export interface FinboxClient extends SessionData {
  /** In version 2, which FinBox recommends for new work: `redirect_url` carries a token. */
  createSession(
    params: SessionParamsV2,
    options: CreateSessionOptions<2> & { readonly version: 2 },
  ): Promise<Session>;
  /**
   * Creates a session: never repeated, since each call makes another. Rejects with
   * `FinboxApiError`; what is surely wrong is refused before the request, with the same code
   * (`source` is `check`).
   */
  createSession(params: SessionParams, options?: CreateSessionOptions<1>): Promise<Session>;
}

/**
 * A client of the Session API, for back ends only. It holds no state but its options and cannot be
 * made to show the key or the hash. Throws `TypeError` for options that cannot work.
 */
export function createFinboxClient(options: FinboxClientOptions): FinboxClient {
  const { apiKey, serverHash, fetch: given, timeout = DEFAULT_TIMEOUT_MS } = options;
  assertSecret('apiKey', apiKey);
  if (serverHash !== undefined) assertSecret('serverHash', serverHash);
  const redact = redactor(serverHash === undefined ? [apiKey] : [apiKey, serverHash]);
  const send = createSend({
    baseUrl: checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
    fetch: given ?? ((url, init) => fetch(url, init)),
    timeoutMs: timeout,
    redact,
  });
  const headers = { 'x-api-key': apiKey };

  async function createSession(
    params: SessionParams | SessionParamsV2,
    { version = 1, extra, signal }: CreateSessionOptions<1 | 2> = {},
  ): Promise<Session> {
    checkSessionParams(params);
    const isV2 = version === 2;
    const path = isV2 ? SESSION_PATH_V2 : SESSION_PATH_V1;
    const known = isV2 ? toBodyV2(params) : toBodyV1(params);
    // Both in the body and as a header: FinBox's documents ask for the one here, for the other there.
    const body = JSON.stringify({ ...extra, ...known, api_key: apiKey });
    const answer = await send({ method: 'POST', path, headers, body, signal });
    const session = readAnswer(SessionAnswer, answer);
    // Both go on to a browser.
    const text = `${session.session_id} ${session.redirect_url}`;
    if (redact(text) !== text) throw repeatsSecret(answer.status);
    return session;
  }

  return {
    createSession,
    ...createSessionData(send, () => {
      if (serverHash !== undefined) return { ...headers, 'server-hash': serverHash };
      throw new TypeError('This call needs the serverHash option of createFinboxClient.');
    }),
  };
}

function repeatsSecret(status: number): FinboxApiError {
  const message = 'The session was withheld, for it repeats the API key or the server hash.';
  return new FinboxApiError(message, { status, code: 'INVALID_ANSWER', source: 'answer' });
}

/** The key goes to this address, so it must be encrypted or stay on this machine. */
function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (!url || !isSafe || url.username || url.password || url.search || url.hash) {
    throw new TypeError('baseUrl must be https:, or http: on this machine, and end with its path.');
  }
  const base = url.href.replace(/\/+$/, '');
  if (/\/v\d+$/.test(base)) throw new TypeError('baseUrl goes without the version, /v1 or /v2.');
  return base;
}
