import * as v from 'valibot';
import { Loose, toText } from './field.ts';

const Answer = v.object({ session_id: Loose, redirect_url: Loose });

const Refusal = v.object({
  error: v.fallback(v.object({ code: Loose, message: Loose }), {}),
  detail: Loose,
  message: Loose,
});

/** `null`: no answer of the Session API's shape. An answer of `{}` is one that names no session. */
export function decodeSessionAnswer(
  data: unknown,
): { sessionId: string | null; redirectUrl: string | null } | null {
  const { success, output } = v.safeParse(Answer, data);
  if (!success || Array.isArray(data)) return null;
  return {
    sessionId: output.session_id?.trim() || null,
    redirectUrl: output.redirect_url?.trim() || null,
  };
}

/**
 * `null` where nothing says what went wrong. A successful answer may carry `error: {}` too, so this
 * is for refused requests. `code` is `''` outside the Session API's own form.
 */
export function decodeSessionError(data: unknown): { code: string; message: string } | null {
  const { success, output } = v.safeParse(Refusal, data);
  if (!success) return null;
  const code = toText(output.error.code);
  const message = toText(output.error.message || output.detail || output.message);
  return code || message ? { code, message } : null;
}
