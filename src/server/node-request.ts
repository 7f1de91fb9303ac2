import { refusePost } from './endpoint.ts';
import { ownOf } from './own.ts';
import { refusalResponse } from './refusal.ts';

/** What is used of Node's `IncomingMessage`, and of what Express and others add to it. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether somebody has read the body. */
  readonly readableDidRead?: boolean | undefined;
  readonly socket?: unknown;
  /** Express: the address before a router took its part away. */
  readonly originalUrl?: string | undefined;
  /** Express and Fastify: `https` behind a proxy that is trusted, too. */
  readonly protocol?: string | undefined;
  /** What a body parser made of the body. */
  readonly body?: unknown;
  /** Nest and cloud functions keep the body as it came. */
  readonly rawBody?: unknown;
}

const MAX_BODY_BYTES = 1_000_000;
/** The platform has no `Request` of these methods. */
const NO_REQUEST = new Set(['CONNECT', 'TRACE', 'TRACK']);
const FORM = 'application/x-www-form-urlencoded';
/** They describe the body as it came, which is no longer there. */
const BODY_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding'];

/** A `Response` where no request can be made of it. */
export async function toWebRequest(request: NodeRequest): Promise<Request | Response> {
  const { method = 'GET' } = request;
  const url = urlOf(request);
  if (!url) return refusalResponse(BAD_ADDRESS);
  const headers = headersOf(request);
  if (method === 'GET' || method === 'HEAD') return new Request(url, ownOf({ method, headers }));
  if (NO_REQUEST.has(method)) return refusePost();
  const body = await bodyOf(request, headers);
  if (body instanceof Response) return body;
  return new Request(url, ownOf({ method, headers, body }));
}

/** What is left of the body must not be read as the next request. HTTP/2 sees to that by itself. */
function endOf({ headers }: NodeRequest): Readonly<Record<string, string>> {
  return ':method' in headers ? {} : { connection: 'close' };
}

/** Put together as text, since `//evil.example` as a path would name another host. */
function urlOf({ headers, socket, protocol, originalUrl, url = '/' }: NodeRequest): string | null {
  const { encrypted } = Object(socket);
  const scheme = protocol === 'https' || encrypted ? 'https' : 'http';
  const host = headers[':authority'] ?? headers['host'] ?? 'localhost';
  const target = originalUrl ?? url;
  // A proxy's form, `GET http://host/path`, says nothing that `Host` does not.
  const path = /^https?:\/\//i.test(target) && URL.canParse(target) ? pathOf(target) : target;
  const text = `${scheme}://${String(host)}${path}`;
  const isSound = path.startsWith('/') && !/[/\\?#@]/.test(String(host)) && URL.canParse(text);
  return isSound ? text : null;
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function headersOf(request: NodeRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // The pseudo headers of HTTP/2.
    if (name.startsWith(':')) continue;
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return headers;
}

/** A `Response` where there is none to be had. May change the headers to those of a body that was put together again. */
async function bodyOf(
  request: NodeRequest,
  headers: Headers,
): Promise<Uint8Array<ArrayBuffer> | string | Response> {
  const { rawBody, body, readableDidRead } = request;
  if (typeof rawBody === 'string' || rawBody instanceof Uint8Array) return asBody(rawBody);
  if (!readableDidRead) return readStream(request);
  for (const name of BODY_HEADERS) headers.delete(name);
  if (body === undefined || body === null) return '';
  if (typeof body === 'string' || body instanceof Uint8Array) return asBody(body);
  if (headers.get('content-type')?.startsWith(FORM)) return toForm(body);
  headers.set('content-type', 'application/json');
  return JSON.stringify(body);
}

async function readStream(request: NodeRequest): Promise<Uint8Array<ArrayBuffer> | Response> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // By hand, since leaving a loop early would destroy the connection before it is answered.
  const iterator = request[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch(nullIfGone);
    // Nobody reads this.
    if (!next) return refusalResponse(BROKEN_OFF);
    const { done, value: chunk } = next;
    if (done) break;
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > MAX_BODY_BYTES) return refusalResponse(TOO_LARGE, endOf(request));
    chunks.push(bytes);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

/** What a stream throws whose client has gone away. */
const GONE = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR']);

function nullIfGone(error: unknown): null {
  if (GONE.has(Object(error).code)) return null;
  throw error;
}

/** A copy, for a view may stand on memory that is shared, which a `Request` refuses. */
function asBody(body: Uint8Array | string): Uint8Array<ArrayBuffer> | string {
  return typeof body === 'string' ? body : new Uint8Array(body);
}

function toForm(body: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const each of [value].flat()) form.append(name, String(each));
  }
  return String(form);
}

const BROKEN_OFF = { status: 400, code: 'INVALID_REQUEST', message: 'The body broke off.' };
const BAD_ADDRESS = { status: 400, code: 'INVALID_REQUEST', message: 'The address is none.' };
const TOO_LARGE = { status: 413, code: 'TOO_LARGE', message: 'The body is too long.' };
