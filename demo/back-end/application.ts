import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const COOKIE = 'application';
const FORMAT = /(?:^|;\s*)application=(application-[\da-f-]{36})(?:;|$)/;

/**
 * The loan application that this browser is at: the same at each new try, so that all its sessions
 * are filed under one link id. A page's script neither sees nor chooses it.
 */
export function applicationOf(request: IncomingMessage, response: ServerResponse): string {
  const [, known] = FORMAT.exec(request.headers.cookie ?? '') ?? [];
  if (known) return known;
  const application = `application-${randomUUID()}`;
  response.setHeader(
    'set-cookie',
    `${COOKIE}=${application}; Path=/api; HttpOnly; SameSite=Strict`,
  );
  return application;
}
