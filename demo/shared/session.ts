import type { Session } from '../../src/index.ts';

/** The lender's endpoint; with the sandbox, for a journey that plays by itself. */
export function sessionEndpoint(scenario = ''): string {
  const query = scenario && `?${new URLSearchParams({ scenario })}`;
  return `/api/bankconnect/session${query}`;
}

/** What `session-endpoint` does, for pages that get their session themselves. */
export async function createSession(scenario: string, signal?: AbortSignal): Promise<Session> {
  const response = await fetch(sessionEndpoint(scenario), {
    method: 'POST',
    ...(signal ? { signal } : {}),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw Object.assign(new Error('Refused'), { status: response.status }, answer);
  return answer as Session;
}
