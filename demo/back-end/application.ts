import { randomUUID } from 'node:crypto';

const FORMAT = /(?:^|;\s*)application=(application-[\da-f-]{36})(?:;|$)/;

/**
 * The loan application that this browser is at: the same at each new try, so that all its sessions
 * are filed under one link id. A page's script neither sees nor chooses it.
 */
export function applicationOf(request: Request): string {
  const [, known] = FORMAT.exec(request.headers.get('cookie') ?? '') ?? [];
  return known ?? `application-${randomUUID()}`;
}

/** The header that lets the browser name its application again. */
export function applicationCookie(application: string): string {
  return `application=${application}; Path=/api; HttpOnly; SameSite=Strict`;
}
