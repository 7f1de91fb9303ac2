import { isFinboxError } from './error.ts';
import { ownOf } from './own.ts';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** These say that our own request or credentials are wrong: nothing that the browser could mend. */
const OURS = new Set([401, 402, 403, 404, 405, 415]);

/** `concealed` is the text where the API's is the lender's own business. */
export function toRefusal(error: unknown, concealed: string): Refusal {
  if (!isFinboxError(error)) return { status: 500, code: 'INTERNAL_ERROR', message: concealed };
  const { status, code, message, source } = error;
  if (source === 'connection') return { status: code === 'TIMEOUT' ? 504 : 502, code, message };
  if (OURS.has(status)) return { status: 502, code, message: concealed };
  return { status: status >= 400 && status < 500 ? status : 502, code, message };
}

/** How long the API asks to be left alone goes for whoever asked us, too. */
export function retryHeaders(error: unknown): Readonly<Record<string, string>> {
  if (!isFinboxError(error) || typeof error.retryAfter !== 'number') return {};
  return { 'retry-after': String(Math.ceil(error.retryAfter)) };
}

export function refusalResponse(
  { status, code, message }: Refusal,
  headers?: Readonly<Record<string, string>>,
): Response {
  return json({ error: { code, message } }, status, headers);
}

/** What is answered is one customer's. */
export function json(
  data: object,
  status: number,
  headers?: Readonly<Record<string, string>>,
): Response {
  const all = ownOf({ ...headers, 'cache-control': 'no-store' });
  return Response.json(data, ownOf({ status, headers: all }));
}
