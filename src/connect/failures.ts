import type { FailureCode, SessionError } from '../journey/outcome.ts';
import type { JourneyInput } from '../journey/transition.ts';

export type Failed = Extract<JourneyInput, { type: 'failed' }>;

/** What a developer reads where a failure has nothing more special to say. */
const MESSAGES: Partial<Readonly<Record<FailureCode, string>>> = {
  dismissed: 'Closed before the end.',
  blocked: 'The browser refused the window: open it in a click.',
  load_timeout: 'The journey did not load within load-timeout.',
  session_unavailable: 'The session did not arrive within load-timeout.',
  offline: 'The browser is offline.',
  removed: 'The element left the document.',
  superseded: 'Another session was given.',
};

/** The end for a code. `message` must hold nothing that was received but an API's words. */
export function failed(
  code: FailureCode,
  message: string = MESSAGES[code] ?? '',
  error: SessionError | null = null,
): Failed {
  return { type: 'failed', code, message, error };
}
