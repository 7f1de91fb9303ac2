import type { FailureCode, JourneyFailure, SessionError } from '../journey/outcome.ts';

/** What a developer reads where a failure has nothing more special to say. */
const MESSAGES: Partial<Readonly<Record<FailureCode, string>>> = {
  dismissed: 'Closed before it was finished.',
  blocked: 'The browser refused the window: call open() inside a click.',
  load_timeout: 'The journey did not load within load-timeout.',
  offline: 'The browser is offline.',
  removed: 'The element left the document.',
  superseded: 'Another session was given.',
};

/** Makes the failure for a code. `message` must hold nothing that was received but an API's words. */
export function failure(
  code: FailureCode,
  message: string = MESSAGES[code] ?? '',
  error: SessionError | null = null,
): JourneyFailure {
  return { code, message, error };
}
