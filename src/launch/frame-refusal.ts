import type { LaunchRequest } from './target.ts';

const DIRECTIVES = ['frame-src', 'child-src', 'default-src'];

/**
 * Reports that the page's own policy refuses the journey's frame. The browsers tell the page of that
 * with an event, and let the frame look as if it had loaded, or as if it never would. Of the refusals by
 * anybody else (`frame-ancestors`, `X-Frame-Options`, an extension) they tell a page nothing.
 */
export function expectRefusal(
  { signal, report }: Pick<LaunchRequest, 'signal' | 'report'>,
  { origin }: URL,
): void {
  const violated = (event: SecurityPolicyViolationEvent): void => {
    const { effectiveDirective, blockedURI, disposition } = event;
    // A policy that only reports lets the frame load.
    if (disposition === 'report' || !DIRECTIVES.includes(effectiveDirective)) return;
    if (originOf(blockedURI) === origin) report({ type: 'refused-by-page', origin });
  };
  window.addEventListener('securitypolicyviolation', violated, { signal });
}

/** `blockedURI` may be a word, such as `inline`. */
function originOf(address: string): string | null {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
