import type { FinboxClient, Session } from './client.ts';
import { FinboxApiError } from './error.ts';
import type { SessionParams, SessionParamsV2 } from './session-params.ts';

/**
 * The lender's part: who asks, and for what. A `Response` ends the request with just that, such as a
 * 401 for somebody who is not logged in. Never take a parameter from the request unchecked.
 */
export type SessionParamsFor<Params> = (
  request: Request,
) => Params | Response | Promise<Params | Response>;

export interface SessionHandlerOptions {
  readonly version?: 1 | 2;
  /**
   * Told of whatever made the handler answer an error, which the answer may conceal. Default:
   * `console.error`. A `FinboxApiError` bears no secret; what your own callback throws is yours.
   */
  readonly onError?: (error: unknown) => void;
}

export type SessionHandler = (request: Request) => Promise<Response>;

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** These say that our own request or credentials are wrong: nothing that the browser could mend. */
const OURS = new Set([401, 402, 403, 404, 405, 415]);

/** The same in version 2 of the Session API. */
export function createSessionHandler(
  finbox: Pick<FinboxClient, 'createSession'>,
  paramsFor: SessionParamsFor<SessionParamsV2>,
  options: SessionHandlerOptions & { readonly version: 2 },
): SessionHandler;
/**
 * What `session-endpoint` points at: answers `POST` with `{ session_id, redirect_url }`, and errors
 * with the Session API's `{ error: { code, message } }`. Never rejects unless `onError` throws.
 *
 * A 4xx of the API keeps its status. 401, 402, 403, 404, 405 and 415 become 502 with the code and
 * without the text, since they are about the lender's account; no answer is 502
 * `SESSION_API_UNREACHABLE` or 504 `TIMEOUT`; what the callback throws is 500 `INTERNAL_ERROR`.
 * Pages of another site are refused with 403. Nothing is said about CORS: the page is of this origin.
 */
export function createSessionHandler(
  finbox: Pick<FinboxClient, 'createSession'>,
  paramsFor: SessionParamsFor<SessionParams>,
  options?: SessionHandlerOptions & { readonly version?: 1 },
): SessionHandler;
export function createSessionHandler(
  finbox: Pick<FinboxClient, 'createSession'>,
  paramsFor: SessionParamsFor<SessionParams | SessionParamsV2>,
  { version = 1, onError = (error) => console.error(error) }: SessionHandlerOptions = {},
): SessionHandler {
  function refuse(error: unknown, refusal: Refusal): Response {
    onError(error);
    return refusalResponse(refusal);
  }
  return async (request) => {
    if (request.method !== 'POST') return refusalResponse(NOT_POST, { allow: 'POST' });
    if (isCrossSite(request)) return refusalResponse(CROSS_SITE);
    let params: SessionParams | SessionParamsV2 | Response;
    try {
      params = await paramsFor(request);
    } catch (error) {
      return refuse(error, INTERNAL_ERROR);
    }
    if (params instanceof Response) return params;
    try {
      const session: Session = await (version === 2
        ? finbox.createSession(params, { version })
        : finbox.createSession(params));
      const { session_id, redirect_url } = session;
      return json({ session_id, redirect_url }, 200);
    } catch (error) {
      return refuse(error, error instanceof FinboxApiError ? toRefusal(error) : INTERNAL_ERROR);
    }
  };
}

const INTERNAL_ERROR: Refusal = {
  status: 500,
  code: 'INTERNAL_ERROR',
  message: 'The session could not be created.',
};

const CROSS_SITE: Refusal = {
  status: 403,
  code: 'CROSS_SITE_REQUEST',
  message: 'Sessions are created for pages of this site only.',
};

const NOT_POST: Refusal = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'Sessions are created by POST.',
};

function toRefusal({ status, code, message, source }: FinboxApiError): Refusal {
  if (source === 'connection') return { status: code === 'TIMEOUT' ? 504 : 502, code, message };
  if (OURS.has(status)) return { status: 502, code, message: INTERNAL_ERROR.message };
  return { status: status >= 400 && status < 500 ? status : 502, code, message };
}

/**
 * Browsers say where a request comes from, and a page cannot make them lie. Older ones, and all of
 * them on plain `http:`, send `Origin` alone. A request with neither is no browser's, and so bears
 * nobody's cookies by accident. Behind a proxy `Host` may be another's; a page of another site cannot
 * add `X-Forwarded-Host` without asking first by `OPTIONS`, which is refused.
 */
function isCrossSite({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'cross-site';
  const origin = headers.get('origin');
  if (!origin) return false;
  if (!URL.canParse(origin)) return true;
  const hosts = [headers.get('x-forwarded-host'), headers.get('host'), new URL(url).host];
  return !hosts.includes(new URL(origin).host);
}

function refusalResponse(
  { status, code, message }: Refusal,
  headers?: Record<string, string>,
): Response {
  return json({ error: { code, message } }, status, headers);
}

/** A session is one customer's. */
function json(data: object, status: number, headers?: Record<string, string>): Response {
  return Response.json(data, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}
