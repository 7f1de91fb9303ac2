import { onAbort } from './abort.ts';
import { FinboxApiError, isFinboxError } from './error.ts';
import { ownOf } from './own.ts';
import { isPassing, wait } from './retry.ts';
import { assertSameSession } from './same-session.ts';
import type { Progress, SessionData, UploadStatus } from './session-data.ts';

export interface WaitOptions {
  /** Between two questions, in ms. Default: 5000 for an upload, 2000 for the processing. */
  readonly interval?: number | undefined;
  /** For all of them, in ms. Default: 15 minutes for an upload, 5 for the processing. */
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const MINUTE_MS = 60_000;
/** FinBox's advice, "every 2 seconds". */
const PROCESSING_DEFAULTS = { interval: 2000, deadline: 5 * MINUTE_MS };
const UPLOAD_DEFAULTS = { interval: 5000, deadline: 15 * MINUTE_MS };

/**
 * Resolves with the upload status once it is `COMPLETED` or `EXPIRED`. For a job of the back end: the
 * page has its own status endpoint. While the API is busy or away, it goes on asking. Rejects with
 * `FinboxApiError`, `TIMEOUT` after the deadline, `INVALID_ANSWER` for another session's status, and with the signal's reason.
 */
export async function waitForUpload(
  finbox: Pick<SessionData, 'getUploadStatus'>,
  sessionId: string,
  options: WaitOptions = {},
): Promise<UploadStatus> {
  return waitFor(
    async (signal) => {
      const upload = await finbox.getUploadStatus(sessionId, { signal });
      assertSameSession(upload.session_id, sessionId);
      return upload;
    },
    ({ upload_status: state }) => state === 'COMPLETED' || state === 'EXPIRED',
    { ...UPLOAD_DEFAULTS, ...given(options) },
  );
}

/**
 * Resolves with the progress once the processing has ended; `getSessionStatus` then has the verdict on
 * each account. Otherwise as `waitForUpload`.
 */
export async function waitForProcessing(
  finbox: Pick<SessionData, 'getProgress'>,
  sessionId: string,
  options: WaitOptions = {},
): Promise<Progress> {
  return waitFor(
    async (signal) => {
      const progress = await finbox.getProgress(sessionId, { signal });
      // It names its session, but nothing rests on that where it does not.
      assertSameSession(progress.session_id ?? sessionId, sessionId);
      return progress;
    },
    ({ session_progress: state }) => state === 'completed' || state === 'failed',
    { ...PROCESSING_DEFAULTS, ...given(options) },
  );
}

interface Plan {
  readonly interval: number;
  readonly deadline: number;
  readonly signal?: AbortSignal;
}

function given(options: WaitOptions): Partial<Plan> {
  const { interval, deadline, signal } = ownOf(options);
  return {
    ...(interval !== undefined && { interval: checkMs('interval', interval) }),
    ...(deadline !== undefined && { deadline: checkMs('deadline', deadline) }),
    ...(signal && { signal }),
  };
}

async function waitFor<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  isOver: (answer: T) => boolean,
  { interval, deadline, signal }: Plan,
): Promise<T> {
  signal?.throwIfAborted();
  const end = new AbortController();
  const interrupted = new Promise<never>((_resolve, reject) => {
    if (signal) onAbort(signal, end.signal, () => reject(signal.reason));
  });
  const late = wait(deadline, end.signal).then(() => {
    throw tooLate(deadline);
  });
  try {
    return await Promise.race([poll(ask, isOver, interval, end.signal), interrupted, late]);
  } finally {
    end.abort();
  }
}

async function poll<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  isOver: (answer: T) => boolean,
  interval: number,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    let pause = interval;
    try {
      const answer = await ask(signal);
      if (isOver(answer)) return answer;
    } catch (error) {
      if (!isFinboxError(error) || !(error.status === 0 || isPassing(error.status))) throw error;
      pause = Math.max(interval, (error.retryAfter ?? 0) * 1000);
    }
    await wait(pause, signal);
  }
}

function checkMs(name: string, ms: number): number {
  if (ms > 0 && Number.isFinite(ms)) return ms;
  throw new TypeError(`${name} must be a number of milliseconds above 0.`);
}

function tooLate(ms: number): FinboxApiError {
  const message = `What was waited for did not happen within ${ms} ms.`;
  return new FinboxApiError(message, { status: 0, code: 'TIMEOUT', source: 'connection' });
}
