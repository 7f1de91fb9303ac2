import { fieldsOf, looseText, toText } from './field.ts';

/** `null`: no answer of the Session API's shape. An answer of `{}` is one that names no session. */
export function decodeSessionAnswer(
  data: unknown,
): { sessionId: string | null; redirectUrl: string | null } | null {
  if (!data || typeof data !== 'object' || Array.isArray(data)) return null;
  const { session_id: id, redirect_url: url } = fieldsOf(data);
  return { sessionId: looseText(id)?.trim() || null, redirectUrl: looseText(url)?.trim() || null };
}

/**
 * `null` where nothing says what went wrong. A successful answer may carry `error: {}` too, so this
 * is for refused requests. `code` is `''` outside the Session API's own form.
 */
export function decodeSessionError(data: unknown): { code: string; message: string } | null {
  const { error, detail, message } = fieldsOf(data);
  const inner = fieldsOf(error);
  const code = toText(inner['code']);
  const words = toText(inner['message']) || toText(detail) || toText(message);
  return code || words ? { code, message: words } : null;
}
