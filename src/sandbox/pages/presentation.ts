import { html } from 'hono/html';
import { isLoopback } from '../../shared/loopback.ts';
import type { Html } from './layout.ts';
import type { Visit } from './visit.ts';

/** What the sandbox tells a developer. Empty where hints are switched off. */
export function sandboxHint({ presentation }: Visit, text: string | Html): Html | '' {
  return presentation.hasHints ? html`Sandbox: ${text}` : '';
}

/** The name given with --lender, else the host that the customer returns to. */
export function lenderOf({ presentation, session }: Visit): string {
  const { redirectUrl } = session.request;
  const url = redirectUrl === null ? null : new URL(redirectUrl);
  return presentation.lender ?? (url && !isLoopback(url) ? url.hostname : 'Your lender');
}
