import type { FinboxClient, Session } from './client.ts';
import {
  askOwn,
  createEndpoint,
  isResponse,
  type EndpointOptions,
  type RequestHandler,
} from './endpoint.ts';
import { ownOf } from './own.ts';
import type { SessionParams, SessionParamsV2 } from './session-params.ts';

/**
 * The lender's part: who asks, and for what. A `Response` ends the request with just that, such as a
 * 401 for somebody who is not logged in, or the session that was created a moment ago. Never take a
 * parameter from the request unchecked.
 */
export type SessionParamsFor<Params> = (
  request: Request,
) => Params | Response | Promise<Params | Response>;

export interface SessionHandlerOptions extends EndpointOptions {
  readonly version?: 1 | 2;
  /**
   * Stores the session for this customer, before the page hears of it; without the stored id nothing
   * can be confirmed later. What it throws is answered 500, and the page has no session.
   */
  readonly onSession?: ((session: Session, request: Request) => unknown) | undefined;
}

export type SessionHandler = RequestHandler;

const FAILURE = 'The session could not be created.';

/** The same in version 2 of the Session API. */
export function createSessionHandler(
  finbox: Pick<FinboxClient, 'createSession'>,
  paramsFor: SessionParamsFor<SessionParamsV2>,
  options: SessionHandlerOptions & { readonly version: 2 },
): SessionHandler;
/**
 * What `session-endpoint` points at: answers `POST` with `{ session_id, redirect_url }`, and errors
 * with the Session API's `{ error: { code, message } }`. Never rejects unless `onError` throws, and
 * throws `TypeError` where it is called without a `Request`.
 *
 * A 4xx of the API keeps its status. 401, 402, 403, 404, 405 and 415 become 502 with the code and
 * without the text, since they are about the lender's account; no answer is 502
 * `SESSION_API_UNREACHABLE` or 504 `TIMEOUT`; what the callbacks throw is 500 `INTERNAL_ERROR`.
 * `Retry-After` of the API is passed on. Pages of another origin are refused with 403.
 */
export function createSessionHandler(
  finbox: Pick<FinboxClient, 'createSession'>,
  paramsFor: SessionParamsFor<SessionParams>,
  options?: SessionHandlerOptions & { readonly version?: 1 },
): SessionHandler;
export function createSessionHandler(
  finbox: Pick<FinboxClient, 'createSession'>,
  paramsFor: SessionParamsFor<SessionParams | SessionParamsV2>,
  options: SessionHandlerOptions = {},
): SessionHandler {
  const { version = 1, onSession } = ownOf(options);
  async function answer(request: Request): Promise<object | Response> {
    const params = await askOwn(() => paramsFor(request));
    if (isResponse(params)) return params;
    const session = await (version === 2
      ? finbox.createSession(params, { version })
      : finbox.createSession(params));
    const { session_id, redirect_url } = session;
    if (onSession) await askOwn(() => onSession({ session_id, redirect_url }, request));
    return { session_id, redirect_url };
  }
  return createEndpoint({ name: 'createSessionHandler', failure: FAILURE, answer }, options);
}
