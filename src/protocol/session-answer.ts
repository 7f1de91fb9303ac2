import { ownField } from '../shared/own-field.ts';
import { looseText, toText } from './field.ts';

/** The session ids and URL as the Session API answered them; blank ones are `null`. */
export interface SessionAnswer {
  readonly sessionId: string | null;
  readonly redirectUrl: string | null;
}

/** `null`: no answer of the Session API's shape. An answer of `{}` is one that names no session. */
export function decodeSessionAnswer(data: unknown): SessionAnswer | null {
  if (!data || typeof data !== 'object' || Array.isArray(data)) return null;
  return {
    sessionId: looseText(ownField(data, 'session_id'))?.trim() || null,
    redirectUrl: looseText(ownField(data, 'redirect_url'))?.trim() || null,
  };
}

/**
 * `null` where nothing says what went wrong. A successful answer may carry `error: {}` too, so this
 * is for refused requests. `code` is `''` outside the Session API's own form.
 */
export function decodeSessionError(data: unknown): { code: string; message: string } | null {
  const error = ownField(data, 'error');
  const code = toText(ownField(error, 'code'));
  const message =
    toText(ownField(error, 'message')) ||
    toText(ownField(data, 'detail')) ||
    toText(ownField(data, 'message'));
  return code || message ? { code, message } : null;
}
