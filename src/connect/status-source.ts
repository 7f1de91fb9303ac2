import { decodeSessionStatus, type SessionStatusAnswer } from '../protocol/session-status.ts';
import { timeout } from '../shared/timeout.ts';

/** Asks what FinBox knows of a session. What it resolves with is unknown until it was decoded. */
export type StatusSource = (sessionId: string | null, signal: AbortSignal) => Promise<unknown>;

/** How long one answer may take, in ms. */
const ANSWER_MS = 10_000;

/** The lender's own endpoint as a source: POSTed to with same-origin credentials. */
function fromStatusEndpoint(endpoint: string): StatusSource {
  return async (sessionId, signal) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ session_id: sessionId }),
      signal,
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  };
}

/** The way to ask that a host has given, or `null`. */
export function statusSource({
  fetchStatus,
  statusEndpoint,
}: {
  readonly fetchStatus?: StatusSource | undefined;
  readonly statusEndpoint?: string | undefined;
}): StatusSource | null {
  return fetchStatus ?? (statusEndpoint ? fromStatusEndpoint(statusEndpoint) : null);
}

/**
 * Asks a source about one session. `null`: no word, because it failed, has answered something else or
 * about another session, or did not answer before `signal` aborted or within 10 s. Never rejects: what
 * a source throws may hold a secret, and no word is all that it means.
 */
export async function requestStatus(
  source: StatusSource,
  sessionId: string | null,
  signal: AbortSignal,
): Promise<SessionStatusAnswer | null> {
  const asking = new AbortController();
  const stop = (): void => asking.abort();
  const stopped = new Promise<null>((resolve) => {
    asking.signal.addEventListener('abort', () => resolve(null));
  });
  signal.addEventListener('abort', stop);
  timeout(ANSWER_MS, asking.signal, stop);
  try {
    const data = await Promise.race([source(sessionId, asking.signal), stopped]);
    const answer = decodeSessionStatus(data);
    const isOther = sessionId && answer?.sessionId && answer.sessionId !== sessionId;
    return isOther || signal.aborted ? null : answer;
  } catch {
    return null;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
