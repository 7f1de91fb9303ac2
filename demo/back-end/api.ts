import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  confirmSession,
  createFinboxClient,
  createSessionHandler,
  createStatusHandler,
  FinboxApiError,
} from '../../src/server/index.ts';
import { applicationCookie, applicationOf } from './application.ts';
import { linkIdFor, type BankConnect } from './bank-connect.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The lender's own endpoints. None of them lets the API key out. */
export function lenderApi(bank: BankConnect): Middleware {
  const endpoints = endpointsOf(bank);
  const listener = getRequestListener(
    async (request) => endpoints[new URL(request.url).pathname]?.(request) ?? notFound(),
  );
  return (request, response, next) => {
    const path = request.url?.split('?')[0];
    // For the design review: a page that goes on loading for as long as somebody looks at it.
    if (path === '/api/never') return;
    if (path?.startsWith('/api/')) void listener(request, response);
    else next();
  };
}

type Endpoint = (request: Request) => Promise<Response> | Response;

function endpointsOf(bank: BankConnect): Readonly<Record<string, Endpoint>> {
  const { apiKey, serverHash, baseUrl, clientOrigin, isSandbox, scenarios } = bank;
  const finbox = createFinboxClient({ apiKey, serverHash, baseUrl });
  /** A lender keeps this in the application's record: its sessions, the newest last. */
  const sessions = new Map<string, readonly string[]>();
  const sessionsOf = (request: Request): readonly string[] =>
    sessions.get(applicationOf(request)) ?? [];

  const createSession = createSessionHandler(
    finbox,
    (request) => {
      const { searchParams } = new URL(request.url);
      return {
        link_id: linkIdFor(bank, applicationOf(request), searchParams.get('scenario')),
        redirect_url: returnUrlFor(request, searchParams.get('display')),
      };
    },
    {
      onSession: ({ session_id }, request) =>
        sessions.set(applicationOf(request), [...sessionsOf(request), session_id]),
    },
  );

  return {
    '/api/config': () => Response.json({ clientOrigin, isSandbox, scenarios }),

    '/api/bankconnect/session': async (request) => {
      const cookie = applicationCookie(applicationOf(request));
      const headers = { ...Object.fromEntries(request.headers), cookie };
      const response = await createSession(new Request(request, { headers }));
      response.headers.set('set-cookie', cookie);
      return isSandbox ? asTheStage(request, response) : response;
    },

    // About the application's own sessions and no other.
    '/api/bankconnect/status': createStatusHandler(finbox, (claimed, request) => {
      const own = sessionsOf(request);
      return own.find((id) => id === claimed) ?? own.at(-1);
    }),

    '/api/bankconnect/confirm': async (request) => {
      const expected = sessionsOf(request).at(-1);
      if (request.method !== 'POST' || !expected) return notFound();
      try {
        const claimed = await request.text();
        const result = await confirmSession(finbox, { claimed, expected });
        return Response.json({
          confirmed: result.confirmed,
          ...('reason' in result ? { reason: result.reason } : {}),
        });
      } catch (error) {
        // BankConnect has refused or cannot be reached, or the lender has no server hash.
        if (!(error instanceof FinboxApiError || error instanceof TypeError)) throw error;
        return Response.json({ confirmed: false, reason: 'UNAVAILABLE' }, { status: 502 });
      }
    },
  };
}

/**
 * Where BankConnect comes back to: the page that was left, or the return page of another window. The
 * page chooses between these two and names no address.
 */
function returnUrlFor(request: Request, display: string | null): string {
  const page = display === 'redirect' ? '/?display=redirect' : '/finbox-return.html';
  return new URL(page, request.url).href;
}

/** The sandbox's pages follow theme and language of the design review's stage, whose address has them. */
async function asTheStage(request: Request, response: Response): Promise<Response> {
  const stage = request.headers.get('referer') ?? '';
  const answer = (await response.clone().json()) as { redirect_url?: string };
  if (!URL.canParse(stage) || !answer.redirect_url) return response;
  const address = new URL(answer.redirect_url);
  for (const [name, value] of new URL(stage).searchParams) {
    if (name === 'theme' || name === 'lang') address.searchParams.set(name, value);
  }
  return Response.json({ ...answer, redirect_url: address.href }, response);
}

function notFound(): Response {
  return Response.json({ error: { code: 'NOT_FOUND', message: 'Nothing here.' } }, { status: 404 });
}
