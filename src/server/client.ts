import * as v from 'valibot';
import { checkBaseUrl } from './base-url.ts';
import { assertTimeout, createCall, type CallOptions } from './call.ts';
import { checkSessionParams } from './check-params.ts';
import { FinboxApiError } from './error.ts';
import type { Fetch } from './exchange.ts';
import type { Hooks } from './hooks.ts';
import { createManagement, type Management } from './management.ts';
import { ownOf } from './own.ts';
import { createRecurringData, type RecurringData } from './recurring.ts';
import { createSend } from './request.ts';
import { DEFAULT_MAX_RETRIES } from './retry.ts';
import { Id, objectOf } from './schema.ts';
import { assertSecret, redactor, repeatsSecret } from './secrets.ts';
import { createSessionData, type SessionData } from './session-data.ts';
import type { SessionParams, SessionParamsV2 } from './session-params.ts';
import { createSessionResults, type SessionResults } from './session-results.ts';
import { SESSION_PATH_V1, toBodyV1 } from './session-v1.ts';
import { SESSION_PATH_V2, toBodyV2 } from './session-v2.ts';
import { createStatements, type Statements } from './statement.ts';
import { userAgentOf } from './user-agent.ts';

const DEFAULT_BASE_URL = 'https://apis.bankconnect.finbox.in/bank-connect';
const DEFAULT_TIMEOUT_MS = 15_000;
/** FinBox reads the statement before it answers. */
const UPLOAD_TIMEOUT_MS = 60_000;

export interface FinboxClientOptions extends Hooks {
  /** From FinBox's dashboard, Settings, Configurations; another for DEV and PROD. */
  readonly apiKey: string;
  /** Beside the key. Needed for every call but `createSession` and `uploadStatement`. */
  readonly serverHash?: string | undefined;
  /** Without the version. Default: `https://apis.bankconnect.finbox.in/bank-connect`. */
  readonly baseUrl?: string | undefined;
  /**
   * Hosts that `baseUrl` may name with plain `http:`, by which the key is sent in the clear: for a
   * sandbox in a container beside yours, `['sandbox']`. Names alone, without a port. Loopback needs none.
   */
  readonly allowHttpHosts?: readonly string[] | undefined;
  /** Default: the platform's, looked up at each request. */
  readonly fetch?: Fetch | undefined;
  /**
   * How long a call may take with all its repetitions, in ms; 0 for ever. Default: 15000, and for
   * `uploadStatement` at least 60000.
   */
  readonly timeout?: number | undefined;
  /**
   * How often a call may be repeated when the API is busy or away; `Retry-After` is obeyed up to five
   * seconds. What changes something is repeated only where nothing can have been received. Default: 2.
   */
  readonly maxRetries?: number | undefined;
  /** Your own product and version, `lender-app/3.2`, put before ours. */
  readonly userAgent?: string | undefined;
}

const SessionAnswer = objectOf({ session_id: Id, redirect_url: Id });

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

export interface FinboxClient
  extends SessionData, SessionResults, Statements, RecurringData, Management {
  /** In version 2, which FinBox recommends for new work: `redirect_url` carries a token. */
  createSession(
    params: SessionParamsV2,
    options: CreateSessionOptions<2> & { readonly version: 2 },
  ): Promise<Session>;
  /**
   * Creates a session. Each call makes another, so it is repeated only where the API cannot have
   * received it. Rejects with `FinboxApiError`; what is surely wrong is refused before the request,
   * with the same code (`source` is `check`).
   */
  createSession(params: SessionParams, options?: CreateSessionOptions<1>): Promise<Session>;
}

/**
 * A client of the Session API, for back ends only. It holds no state but its options and cannot be
 * made to show the key or the hash. Throws `TypeError` for options that cannot work.
 */
export function createFinboxClient(options: FinboxClientOptions): FinboxClient {
  const { apiKey, serverHash, baseUrl, timeout = DEFAULT_TIMEOUT_MS, ...rest } = ownOf(options);
  assertSecret('apiKey', apiKey);
  assertTimeout(timeout);
  if (serverHash !== undefined) assertSecret('serverHash', serverHash);
  const secrets = serverHash === undefined ? [apiKey] : [apiKey, serverHash];
  const send = createSend({
    baseUrl: checkBaseUrl(baseUrl ?? DEFAULT_BASE_URL, rest.allowHttpHosts),
    fetch: rest.fetch ?? ((url, init) => fetch(url, init)),
    timeoutMs: timeout,
    maxRetries: checkMaxRetries(rest.maxRetries ?? DEFAULT_MAX_RETRIES),
    userAgent: userAgentOf(rest.userAgent),
    hooks: ownOf({ onRequest: rest.onRequest, onResponse: rest.onResponse }),
    redact: redactor(secrets),
  });
  const withKey = createCall(send, () => ({ 'x-api-key': apiKey }));
  const withHash = createCall(send, () => {
    if (serverHash !== undefined) return { 'x-api-key': apiKey, 'server-hash': serverHash };
    throw new TypeError('This call needs the serverHash option of createFinboxClient.');
  });

  async function createSession(
    params: SessionParams | SessionParamsV2,
    given: CreateSessionOptions<1 | 2> = {},
  ): Promise<Session> {
    const { version = 1, extra, ...callOptions } = ownOf(given);
    checkSessionParams(params);
    const isV2 = version === 2;
    const path = isV2 ? SESSION_PATH_V2 : SESSION_PATH_V1;
    const known = isV2 ? toBodyV2(params) : toBodyV1(params);
    // Both in the body and as a header: FinBox's documents ask for the one here, for the other there.
    const body = JSON.stringify({ ...extra, ...known, api_key: apiKey });
    const request = { operation: 'createSession', method: 'POST', path, body } as const;
    const session = await withKey(SessionAnswer, request, callOptions);
    // Both go on to a browser.
    const text = `${session.session_id} ${session.redirect_url}`;
    if (repeatsSecret(text, secrets)) throw withheld();
    return session;
  }

  return {
    createSession,
    ...createSessionData(withHash),
    ...createSessionResults(withHash),
    ...createStatements(withKey, timeout && Math.max(timeout, UPLOAD_TIMEOUT_MS)),
    ...createRecurringData(withHash),
    ...createManagement(withHash),
  };
}

function withheld(): FinboxApiError {
  const message = 'The session was withheld, for it repeats the API key or the server hash.';
  return new FinboxApiError(message, { status: 200, code: 'INVALID_ANSWER', source: 'answer' });
}

function checkMaxRetries(maxRetries: number): number {
  if (Number.isInteger(maxRetries) && maxRetries >= 0) return maxRetries;
  throw new TypeError('maxRetries must be a whole number, 0 for none.');
}
