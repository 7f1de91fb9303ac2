import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  confirmSession,
  createFinboxClient,
  createSessionHandler,
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
  /** A lender keeps this in the application's record. */
  const sessions = new Map<string, string>();

  const createSession = createSessionHandler(finbox, (request) => {
    const { searchParams } = new URL(request.url);
    return {
      link_id: linkIdFor(bank, applicationOf(request), searchParams.get('scenario')),
      redirect_url: returnUrlFor(request, searchParams.get('display')),
    };
  });

  return {
    '/api/config': () => Response.json({ clientOrigin, isSandbox, scenarios }),

    '/api/bankconnect/session': async (request) => {
      const application = applicationOf(request);
      const named = new Request(request, {
        headers: { ...Object.fromEntries(request.headers), cookie: applicationCookie(application) },
      });
      const response = await createSession(named);
      if (response.ok) {
        const { session_id: sessionId } = (await response.clone().json()) as { session_id: string };
        sessions.set(application, sessionId);
      }
      response.headers.set('set-cookie', applicationCookie(application));
      return response;
    },

    // Only about the application's own session, whichever one the page names.
    '/api/bankconnect/status': async (request) => {
      const sessionId = sessions.get(applicationOf(request));
      if (request.method !== 'POST' || !sessionId) return notFound();
      try {
        const { upload_status, session_id } = await finbox.getUploadStatus(sessionId);
        return Response.json({ upload_status, session_id });
      } catch (error) {
        return unavailable(error, {});
      }
    },

    '/api/bankconnect/confirm': async (request) => {
      const expected = sessions.get(applicationOf(request));
      if (request.method !== 'POST' || !expected) return notFound();
      try {
        const claimed = await request.text();
        const result = await confirmSession(finbox, { claimed, expected });
        return Response.json({
          confirmed: result.confirmed,
          ...('reason' in result ? { reason: result.reason } : {}),
        });
      } catch (error) {
        return unavailable(error, { confirmed: false, reason: 'UNAVAILABLE' });
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

/** BankConnect has refused or cannot be reached, or the lender has no server hash. */
function unavailable(error: unknown, answer: object): Response {
  if (!(error instanceof FinboxApiError || error instanceof TypeError)) throw error;
  return Response.json(answer, { status: 502 });
}

function notFound(): Response {
  return Response.json({ error: { code: 'NOT_FOUND', message: 'Nothing here.' } }, { status: 404 });
}
