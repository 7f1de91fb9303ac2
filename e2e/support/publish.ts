import { randomUUID } from 'node:crypto';
import { BANKCONNECT, LENDER, LENDER_PORT } from './places.mjs';

export type Headers = Readonly<Record<string, string>>;

/** What a page's policy allows beyond the strictest that the contract promises to work under. */
export interface Allowed {
  readonly scripts?: string;
  readonly styles?: string;
  readonly frames?: string;
}

/** The strictest policy that the contract promises to work under, but for what a page needs. */
export const strictCsp = ({
  scripts = "'self'",
  styles = "'self'",
  frames = BANKCONNECT,
}: Allowed = {}): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "connect-src 'self'",
    `frame-src ${frames}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** An address on the lender's site that no page has yet. */
export const newAddress = (): string => `${LENDER}/pages/${randomUUID()}`;

/** A lender's page with the given head and body. */
export const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loan</title>
    <meta name="viewport" content="width=device-width">${head}</head>
    <body><main><h1>Your loan</h1>${body}</main></body></html>`;

/** Has the lender serve a page at that address, under a strict policy unless told otherwise. */
export async function publish(url: string, html: string, headers: Headers = {}): Promise<void> {
  // Node does not know the browser's `*.localhost`.
  await fetch(url.replace(LENDER, `http://127.0.0.1:${LENDER_PORT}`), {
    method: 'PUT',
    body: JSON.stringify({
      html,
      headers: { 'content-security-policy': strictCsp(), ...headers },
    }),
  });
}
