import type { IncomingMessage, ServerResponse } from 'node:http';
import { applicationOf } from './application.ts';
import { createSession, linkIdFor, refusal } from './bank-connect.ts';
import type { BankConnect, SessionReply } from './bank-connect.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The lender's own endpoints. None of them lets the API key out. */
export function lenderApi(bank: BankConnect): Middleware {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    switch (pathname) {
      case '/api/bankconnect/session':
        void answerSession(bank, request, response, searchParams).then((reply) =>
          send(response, reply),
        );
        return;
      case '/api/config':
        send(response, { status: 200, body: configOf(bank) });
        return;
      case '/api/never':
        // For the gallery: a page that goes on loading for as long as somebody looks at it.
        return;
      default:
        next();
    }
  };
}

function configOf({ clientOrigin, isSandbox, scenarios }: BankConnect): object {
  return { clientOrigin, isSandbox, scenarios };
}

async function answerSession(
  bank: BankConnect,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<SessionReply> {
  if (request.method !== 'POST') {
    return refusal(405, 'METHOD_NOT_ALLOWED', 'Ask for a session with POST.');
  }
  if (!isSameOrigin(request)) {
    return refusal(403, 'CROSS_ORIGIN', 'Only the lender’s own pages may ask for a session.');
  }
  const linkId = linkIdFor(bank, applicationOf(request, response), query.get('scenario'));
  return createSession(bank, linkId, returnUrlFor(request, query.get('display')));
}

/**
 * Where BankConnect comes back to: the page that was left, or the return page of another window. The
 * page chooses between these two and names no address.
 */
function returnUrlFor({ headers }: IncomingMessage, display: string | null): string {
  const page = display === 'redirect' ? '?display=redirect' : 'finbox-return.html';
  return `http://${headers.host}/${page}`;
}

/** Browsers that know `Sec-Fetch-Site` always send it; the others send the `Origin` of a POST. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

function send(response: ServerResponse, { status, body }: SessionReply): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  if (status === 405) response.setHeader('allow', 'POST');
  response.end(JSON.stringify(body));
}
