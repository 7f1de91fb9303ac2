import { logError } from './endpoint.ts';
import { toWebRequest, type NodeRequest } from './node-request.ts';
import { refusalResponse } from './refusal.ts';

/** What is used of Node's `ServerResponse`, and of Express's. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  setHeader(name: string, value: string | readonly string[]): unknown;
  end(body: Uint8Array): unknown;
}

/** What is used of Fastify's request. */
export interface FastifyLikeRequest {
  readonly raw: NodeRequest;
  readonly protocol: string;
  readonly body: unknown;
}

/** What is used of Fastify's reply. */
export interface FastifyLikeReply {
  code(status: number): unknown;
  header(name: string, value: string | string[]): unknown;
  send(body: string): unknown;
}

/** For `node:http`, Express and Nest on Express as it is, for Fastify and Nest on Fastify too. */
export interface NodeHandler {
  (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void): Promise<void>;
  (request: FastifyLikeRequest, reply: FastifyLikeReply): Promise<void>;
}

/**
 * A handler of this package for servers that have no web requests: `node:http`, Express, Fastify, and
 * Nest on either. Works before and after a body parser. What the handler throws goes to `next` or to
 * Fastify, and on a plain `node:http` server to the console and into a 500.
 */
export function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler {
  async function answer(request: NodeRequest): Promise<Response> {
    const web = await toWebRequest(request);
    return web instanceof Response ? web : handler(web);
  }
  return async (
    request: NodeRequest | FastifyLikeRequest,
    response: NodeResponse | FastifyLikeReply,
    next?: (error?: unknown) => void,
  ) => {
    if ('raw' in request && 'code' in response) {
      await sendByReply(await answer(ofFastify(request)), response);
      return;
    }
    if ('raw' in request || 'code' in response) throw mixed();
    try {
      await sendByResponse(await answer(request), response);
    } catch (error) {
      if (typeof next === 'function') {
        next(error);
        return;
      }
      logError(error);
      if (!response.headersSent) await sendByResponse(refusalResponse(FAILED), response);
    }
  };
}

/** Fastify's request has the body that was parsed, and knows its proxy; the rest is Node's. */
function ofFastify({ raw, protocol, body }: FastifyLikeRequest): NodeRequest {
  const { method, url, headers, socket, readableDidRead } = raw;
  const stream = { [Symbol.asyncIterator]: () => raw[Symbol.asyncIterator]() };
  return { ...stream, method, url, headers, socket, readableDidRead, protocol, body };
}

async function sendByResponse(answer: Response, response: NodeResponse): Promise<void> {
  // Whole, so that a body that breaks off is an error and no half an answer.
  const body = new Uint8Array(await answer.arrayBuffer());
  response.statusCode = answer.status;
  for (const [name, value] of headersOf(answer)) response.setHeader(name, value);
  response.end(body);
}

async function sendByReply(answer: Response, reply: FastifyLikeReply): Promise<void> {
  const body = await answer.text();
  reply.code(answer.status);
  for (const [name, value] of headersOf(answer)) reply.header(name, value);
  await reply.send(body);
}

/** Cookies alone may not be joined into one line. */
function headersOf({ headers }: Response): [name: string, value: string | string[]][] {
  // Not every class of headers has it.
  const cookies: string[] = headers.getSetCookie?.() ?? [];
  const others = [...headers].filter(([name]) => name !== 'set-cookie');
  return cookies.length ? [...others, ['set-cookie', cookies]] : others;
}

function mixed(): TypeError {
  return new TypeError('toNodeHandler takes the request and the response of one framework.');
}

const FAILED = {
  status: 500,
  code: 'INTERNAL_ERROR',
  message: 'The request could not be handled.',
};
