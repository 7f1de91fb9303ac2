import { html } from 'hono/html';
import { isLoopback } from '../../shared/loopback.ts';
import type { Html } from './html.ts';
import type { Visit } from './visit.ts';

/** What the sandbox tells a developer, in English. Empty where hints are switched off. */
export function sandboxHint({ presentation }: Visit, text: string | Html): Html | '' {
  return presentation.hasHints ? html`<span lang="en" dir="ltr">Sandbox: ${text}</span>` : '';
}

/** The name given with --lender, else the host that the customer returns to. */
export function lenderOf({ presentation, session, text }: Visit): string {
  const { redirectUrl } = session.request;
  const url = redirectUrl === null ? null : new URL(redirectUrl);
  return presentation.lender ?? (url && !isLoopback(url) ? url.hostname : text.frame.yourLender);
}
