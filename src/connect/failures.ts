import type { FailureCode, JourneyFailure, SessionError } from '../journey/outcome.ts';

/** What a developer reads where a failure has nothing more special to say. */
const MESSAGES: Readonly<Record<FailureCode, string>> = {
  exit: '',
  dismissed: 'The journey was closed before it was finished.',
  blocked: 'The browser refused to open a window. Call open() inside a click.',
  load_timeout: 'The journey did not load within load-timeout.',
  offline: 'The browser is offline.',
  invalid_session: 'The session is unusable.',
  session_unavailable: 'The session could not be fetched.',
  removed: 'The element left the document during the journey.',
  superseded: 'Another session was given while the journey ran.',
};

/** Makes the failure for a code. `message` must hold nothing that was received but an API's words. */
export function failure(
  code: FailureCode,
  message: string = MESSAGES[code],
  error: SessionError | null = null,
): JourneyFailure {
  return { code, message, error };
}
