import { createSandboxApp, type SandboxApp } from './app.ts';
import type { SandboxAppOptions } from './options.ts';
import type { PageActions } from './scenarios/scenario.ts';

/** A page as a test sees it. */
export interface SeenPage {
  /** After redirects. */
  readonly path: string;
  readonly status: number;
  readonly text: string;
  readonly actions: PageActions;
  /** What the page posts when it is framed, without junk and pauses. */
  readonly posts: readonly unknown[];
}

/** Opens the pages of one session as a browser without script would. */
export interface Customer {
  readonly app: SandboxApp;
  readonly sessionId: string;
  /** Where the journey begins. */
  readonly address: string;
  open(path?: string): Promise<SeenPage>;
  /** Sends the form of a page, for example `aa/otp`. */
  send(page: string, fields?: Record<string, string | File>): Promise<SeenPage>;
}

const UNESCAPED: Record<string, string> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

export async function createCustomer(
  request: Record<string, unknown> = {},
  options: SandboxAppOptions & { version?: 1 | 2 } = {},
): Promise<Customer> {
  const app = createSandboxApp(options);
  const answer = await app.request(`/bank-connect/v${options.version ?? 1}/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'customer-1042', ...request }),
  });
  const { session_id: sessionId, redirect_url: redirectUrl } = (await answer.json()) as {
    session_id: string;
    redirect_url: string;
  };
  const query = new URL(redirectUrl).search;
  return {
    app,
    sessionId,
    address: `/${query}`,
    open: (path = '/') => follow(app, path.includes('?') ? path : path + query),
    send(page, fields = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return follow(app, `/journey/${page}${query}`, { method: 'POST', body });
    },
  };
}

async function follow(
  app: SandboxApp,
  path: string,
  init?: RequestInit,
  hops = 5,
): Promise<SeenPage> {
  if (hops === 0) throw new Error(`The pages lead in a circle, to ${path}.`);
  const response = await app.request(path, init);
  const location = response.headers.get('location');
  if (location) return follow(app, location, undefined, hops - 1);
  const text = await response.text();
  const actions = actionsOn(text);
  const posts = actions.framed.flatMap((action) => ('post' in action ? [action.post] : []));
  return { path: path.split('?')[0] ?? '', status: response.status, text, actions, posts };
}

function actionsOn(text: string): PageActions {
  const attribute = /data-actions="([^"]*)"/.exec(text)?.[1] ?? '{"framed":[],"returnTo":null}';
  const json = attribute.replace(/&(quot|#39|lt|gt|amp);/g, (name) => UNESCAPED[name] ?? name);
  return JSON.parse(json) as PageActions;
}

export function pdf(name = 'statement.pdf'): File {
  return new File(['%PDF-1.4 not much of a statement'], name, { type: 'application/pdf' });
}
