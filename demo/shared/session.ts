import type { Session } from '../../src/index.ts';

/** The lender's endpoint; with the sandbox, for a journey that plays by itself. */
export function sessionEndpoint(scenario = '', display = ''): string {
  const query = new URLSearchParams({
    ...(scenario && { scenario }),
    ...(display && { display }),
  }).toString();
  return `/api/bankconnect/session${query && `?${query}`}`;
}

/** What `session-endpoint` does, for pages that get their session themselves. */
export async function createSession(
  scenario: string,
  signal?: AbortSignal,
  display = '',
): Promise<Session> {
  const response = await fetch(sessionEndpoint(scenario, display), {
    method: 'POST',
    ...(signal ? { signal } : {}),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw Object.assign(new Error('Refused'), { status: response.status }, answer);
  return answer as Session;
}
