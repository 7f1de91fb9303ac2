import { examine, type ExamineOptions } from './examine.ts';
import type { FindingCode } from './finding.ts';

/** What a made-up site answers, by its path; a function sees the request. */
export type Pages = Readonly<Record<string, Answering>>;
type Answering = Response | ((request: Request) => Response);

export const SITE = 'https://lender.example';
export const CLIENT = 'https://bankconnectclient.finbox.in';

export const CONNECT_JS = 'export class FinboxConnect {}';
export const RETURN_JS =
  "(() => { new BroadcastChannel('finbox-connect').postMessage('success'); })()";
const BUILT: Readonly<Record<string, string>> = {
  'finbox-connect.js': CONNECT_JS,
  'finbox-return.js': RETURN_JS,
};

export const HEADERS = {
  'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self'; frame-src ${CLIENT}`,
  'content-type': 'text/html',
};

export function html(body: string, headers: Readonly<Record<string, string>> = {}): () => Response {
  return () => new Response(`<!doctype html>\n${body}`, { headers: { ...HEADERS, ...headers } });
}

export function script(text: string): () => Response {
  return () => new Response(text, { headers: { 'content-type': 'text/javascript' } });
}

export const SCRIPT_TAG = '<script type="module" src="/finbox-connect.js"></script>';
export const ELEMENT = '<finbox-connect session-endpoint="/api/session"></finbox-connect>';

const SESSION = { session_id: 's-1', redirect_url: `${CLIENT}/?session_id=s-1` };

export function session(
  body: object = SESSION,
  headers: Readonly<Record<string, string>> = { 'cache-control': 'no-store' },
): Response {
  return Response.json(body, { headers });
}

/** Refuses what a careful endpoint refuses. */
export function guarded(answer: () => Response): (request: Request) => Response {
  return ({ method, headers }) => {
    if (method !== 'POST') return new Response(null, { status: 405 });
    const isForeign = headers.get('sec-fetch-site') === 'cross-site';
    return isForeign ? new Response(null, { status: 403 }) : answer();
  };
}

/** A lender's page without a fault. */
export const HEALTHY: Pages = {
  '/': html(`${SCRIPT_TAG}\n${ELEMENT}`),
  '/finbox-connect.js': script(CONNECT_JS),
  '/finbox-return.js': script(RETURN_JS),
  '/api/session': guarded(() => session()),
  '/return': html('<script src="/finbox-return.js"></script>'),
};

export async function examineSite(pages: Pages, options: Partial<ExamineOptions> = {}) {
  return examine({
    url: `${SITE}/`,
    returnPage: '/return',
    version: '1.0.0',
    readBuilt: async (name) => BUILT[name] ?? null,
    fetch: async (url, init) => {
      const answer = { ...HEALTHY, ...pages }[new URL(url).pathname];
      if (!answer) return new Response('', { status: 404 });
      return typeof answer === 'function' ? answer(new Request(url, init)) : answer;
    },
    ...options,
  });
}

export const KEY = 'live-key-0123456789abcdef';

/** What is wrong with a site, and what is to be said of it. */
export interface Fault {
  readonly name: string;
  readonly code: FindingCode;
  readonly pages?: Pages;
  readonly options?: Partial<ExamineOptions>;
  readonly evidence: RegExp;
  readonly fix: RegExp;
}
