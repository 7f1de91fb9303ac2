import { createSandboxApp, type SandboxApp } from '../app.ts';
import type { SandboxAppOptions } from '../options.ts';
import type { Play } from '../play.ts';

/** A page as a test sees it. */
export interface Visit {
  /** Where the visit ended, after redirects. */
  readonly path: string;
  readonly status: number;
  readonly text: string;
  readonly play: Play;
  /** What the page posts when it is framed, without junk and pauses. */
  readonly posts: readonly unknown[];
}

/** Goes through the journey as a browser without script would. */
export interface Visitor {
  readonly app: SandboxApp;
  readonly sessionId: string;
  open(path?: string): Promise<Visit>;
  send(step: string, fields?: Record<string, string | File>): Promise<Visit>;
}

const UNESCAPED: Record<string, string> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

export async function visitor(
  request: Record<string, unknown> = {},
  options: SandboxAppOptions & { version?: 1 | 2 } = {},
): Promise<Visitor> {
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
    open: (path = '/') => follow(app, path.includes('?') ? path : path + query),
    send(step, fields = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return follow(app, `/journey/${step}${query}`, { method: 'POST', body });
    },
  };
}

async function follow(app: SandboxApp, path: string, init?: RequestInit, hops = 5): Promise<Visit> {
  if (hops === 0) throw new Error(`The pages lead in a circle, to ${path}.`);
  const response = await app.request(path, init);
  const location = response.headers.get('location');
  if (location) return follow(app, location, undefined, hops - 1);
  const text = await response.text();
  const play = playOf(text);
  const posts = play.steps.flatMap((step) => ('post' in step ? [step.post] : []));
  return { path: path.split('?')[0] ?? '', status: response.status, text, play, posts };
}

function playOf(text: string): Play {
  const attribute = /data-play="([^"]*)"/.exec(text)?.[1] ?? '{"steps":[],"returnTo":null}';
  const json = attribute.replace(/&(quot|#39|lt|gt|amp);/g, (name) => UNESCAPED[name] ?? name);
  return JSON.parse(json) as Play;
}

export function pdf(name = 'statement.pdf'): File {
  return new File(['%PDF-1.4 not much of a statement'], name, { type: 'application/pdf' });
}
