import type * as v from 'valibot';
import { readAnswer, type Answer } from './answer.ts';
import type { ApiRequest } from './exchange.ts';
import { ownOf } from './own.ts';
import type { Send } from './request.ts';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take, in ms; 0 for ever. Default: the client's. */
  readonly timeout?: number | undefined;
}

export type ApiCall = Pick<
  ApiRequest,
  'operation' | 'method' | 'path' | 'body' | 'isRepeatable' | 'timeoutMs'
>;

/** Sends a call with one set of credentials, and reads what it answers. */
export interface Call {
  <T>(
    schema: v.GenericSchema<unknown, T>,
    request: ApiCall,
    options: CallOptions | undefined,
  ): Promise<T>;
  /** Before anything is read of it. */
  readonly raw: (request: ApiCall, options: CallOptions | undefined) => Promise<Answer>;
}

/** `headers` is asked at each call, so that it may refuse. */
export function createCall(send: Send, headers: () => Readonly<Record<string, string>>): Call {
  const raw: Call['raw'] = async (request, options = {}) => {
    const { signal, timeout } = ownOf(options);
    if (timeout !== undefined) assertTimeout(timeout);
    const { timeoutMs, ...rest } = ownOf(request);
    return send(ownOf({ ...rest, headers: headers(), signal, timeoutMs: timeout ?? timeoutMs }));
  };
  const call = async <T>(
    schema: v.GenericSchema<unknown, T>,
    request: ApiCall,
    options: CallOptions | undefined,
  ): Promise<T> => readAnswer(schema, await raw(request, options));
  return Object.assign(call, { raw });
}

/** Of `session_data`. */
export function sessionPath(sessionId: unknown, name: string): string {
  return `/v1/session_data/${encodeURIComponent(checkId(sessionId))}/${name}/`;
}

/** Throws `TypeError` for what is no number of milliseconds. */
export function assertTimeout(ms: unknown): asserts ms is number {
  if (typeof ms === 'number' && Number.isFinite(ms) && ms >= 0) return;
  throw new TypeError('timeout must be a number of milliseconds, 0 for no limit.');
}

/**
 * Whether a session may have that id. `.` and `..` survive the encoding and would lead to another address;
 * half a character cannot be encoded.
 */
export function isId(sessionId: unknown): sessionId is string {
  return typeof sessionId === 'string' && !/^(\s*|\.\.?)$|\p{Cs}/u.test(sessionId);
}

/** Throws `TypeError` for what cannot be the id of a session. */
export function checkId(sessionId: unknown): string {
  if (isId(sessionId)) return sessionId;
  throw new TypeError('The session id must be the session_id of the Session API, not empty.');
}
