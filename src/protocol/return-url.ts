import type { ReturnResult } from './event.ts';

/*
 * BankConnect appends `?success=…&session_id=…` to the lender's address as that is written. So the
 * result may stand behind a second `?`, behind the `#`, and after parameters of the lender's that
 * have the same names: the address is not parsed as a URL, and the last `success` counts.
 * No imports but types, because the return page's script carries this file.
 */

/** Before, mark, the last `success` with what follows it up to the next `?` or `#`, after. */
const RETURN = /^([^]*)([?&#])(success=[^?#]*)([^]*)$/;
const OURS = /^(success|session_id|entity_id)=/;

/** `null` where the address tells of no return. Never throws; what it says may be forged. */
export function decodeReturnUrl(url: string): ReturnResult | null {
  const values = new URLSearchParams(RETURN.exec(url)?.[3]);
  const success = values.get('success')?.toLowerCase();
  if (success !== 'true' && success !== 'false') return null;
  return {
    success: success === 'true',
    sessionId: values.get('session_id')?.trim() || null,
    entityId: values.get('entity_id')?.trim() || null,
  };
}

/**
 * The address without what `decodeReturnUrl` reads from it, for `history.replaceState`. The rest
 * stays as it is written, a `session_id` of the lender's own included.
 */
export function withoutReturn(url: string): string {
  if (!decodeReturnUrl(url)) return url;
  return url.replace(RETURN, (_, before: string, mark: string, group: string, after: string) => {
    const others = group.split('&').filter((part) => part && !OURS.test(part));
    const isSecondQuery = mark === '?' && before.lastIndexOf('?') > before.lastIndexOf('#');
    return before + (others.length ? (isSecondQuery ? '&' : mark) + others.join('&') : '') + after;
  });
}
