import { checkOrigins, isCrossSite } from './cross-site.ts';
import { ownOf } from './own.ts';
import { json, refusalResponse, retryHeaders, toRefusal } from './refusal.ts';

export interface EndpointOptions {
  /**
   * Told of whatever made the handler answer an error, which the answer may conceal. Default:
   * `console.error`. A `FinboxApiError` bears no secret; what your own callback throws is yours.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
  /**
   * Further origins whose pages may ask: `https://app.example.in`, exactly. By default only pages of
   * this handler's own origin may. CORS stays yours: the handler answers no `OPTIONS`.
   */
  readonly allowedOrigins?: readonly string[] | undefined;
}

/** Web requests in, web responses out; never rejects unless `onError` throws. */
export type RequestHandler = (request: Request) => Promise<Response>;

export interface EndpointParts {
  /** Of the function that makes the handler, for the error about a wrong call. */
  readonly name: string;
  /** What is said where the cause stays concealed. */
  readonly failure: string;
  /** Resolves with what is answered; what it throws becomes an error of the same kinds as the API's. */
  readonly answer: (request: Request) => Promise<object | Response>;
}

/** An endpoint of the lender's for its own pages: by `POST`, and answered as JSON. */
export function createEndpoint(parts: EndpointParts, options: EndpointOptions): RequestHandler {
  const { name, failure, answer } = parts;
  const { onError = logError, allowedOrigins = [] } = ownOf(options);
  const allowed = checkOrigins(allowedOrigins);
  async function handle(request: Request): Promise<Response> {
    if (request.method !== 'POST') return refusePost();
    if (isCrossSite(request, allowed)) return refusalResponse(CROSS_SITE);
    try {
      const answered = await answer(request);
      return isResponse(answered) ? answered : json(answered, 200);
    } catch (error) {
      if (error instanceof Refused) return error.response;
      onError(error instanceof OwnError ? error.cause : error);
      return refusalResponse(toRefusal(error, failure), retryHeaders(error));
    }
  }
  return (request) => {
    // Not in the promise: a framework that passes something else would not look at that.
    assertRequest(name, request);
    return handle(request);
  };
}

/** Thrown to answer with just that, when nobody has to be told. */
export class Refused extends Error {
  readonly response: Response;

  constructor(response: Response) {
    super('refused');
    this.response = response;
  }
}

/** What the lender's callback threw: never taken for an answer of the API, even if it is one. */
class OwnError extends Error {}

/** Calls what the lender gave, and keeps apart what it throws. */
export async function askOwn<T>(callback: () => T | Promise<T>): Promise<T> {
  try {
    return await callback();
  } catch (cause) {
    throw new OwnError('The callback threw.', { cause });
  }
}

/** Looks at the shape, since frameworks and polyfills have classes of their own. */
export function isRequest(value: unknown): value is Request {
  const { method, url, headers } = Object(value);
  return typeof method === 'string' && typeof url === 'string' && isHeaders(headers);
}

/** Looks at the shape, as `isRequest`. */
export function isResponse(value: unknown): value is Response {
  const { status, headers, arrayBuffer } = Object(value);
  return typeof status === 'number' && typeof arrayBuffer === 'function' && isHeaders(headers);
}

function isHeaders(headers: unknown): boolean {
  return typeof Object(headers).get === 'function';
}

export function assertRequest(name: string, value: unknown): asserts value is Request {
  if (isRequest(value)) return;
  throw new TypeError(
    `The handler of ${name} was called without a Request. In Express, Fastify, Nest or plain Node, ` +
      'wrap it: toNodeHandler(handler).',
  );
}

export function refusePost(): Response {
  return refusalResponse(NOT_POST, { allow: 'POST' });
}

export function logError(error: unknown): void {
  console.error(error);
}

const CROSS_SITE = {
  status: 403,
  code: 'CROSS_SITE_REQUEST',
  message: 'Only pages of this origin may ask.',
};

const NOT_POST = { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'This is asked by POST.' };
