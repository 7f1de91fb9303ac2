import type { SessionStatusAnswer } from '../protocol/session-status.ts';
import { timeout } from '../shared/timeout.ts';
import { requestStatus, type StatusSource } from './status-source.ts';
import { pageDocument } from '../shared/page-document.ts';

/** How long a claimed success may wait for the status endpoint's word, in ms. */
export const CHECK_MS = 10_000;

/** The first pause between two questions about a claimed success, in ms; each is twice the last. */
const FIRST_CHECK_PAUSE_MS = 500;

/** The pauses between two questions about a running journey, in ms. */
export const POLL_MS = 5_000;
const LONGEST_POLL_MS = 60_000;

/** Whom to ask about which session, and whom to tell. It stops when `signal` aborts. */
export interface Inquiry {
  readonly source: StatusSource;
  readonly sessionId: string | null;
  readonly signal: AbortSignal;
  readonly tell: (answer: SessionStatusAnswer) => void;
}

/** Asks about a claimed success, at once and then with growing pauses, until the time is up. */
export function checkClaim(inquiry: Inquiry, giveUp: () => void): void {
  timeout(CHECK_MS, inquiry.signal, giveUp);
  let pause = FIRST_CHECK_PAUSE_MS;
  const ask = async (): Promise<void> => {
    await askOnce(inquiry);
    timeout(pause, inquiry.signal, ask);
    pause *= 2;
  };
  void ask();
}

/**
 * Asks about a journey that is shown outside this page, while this page can be seen: a customer who
 * looks at the other window is not waiting here. With `isDue` the first question is asked at once, else
 * after a pause. One that falls due while the page is hidden waits until the page is seen.
 */
export function pollStatus(inquiry: Inquiry, isDue: boolean): void {
  const { signal } = inquiry;
  const begun = performance.now();
  const ask = async (): Promise<void> => {
    await askOnce(inquiry);
    pauseThenAsk();
  };
  const pauseThenAsk = (): void => {
    timeout(pauseAfter(performance.now() - begun), signal, () => whenVisible(signal, ask));
  };
  if (isDue) whenVisible(signal, ask);
  else pauseThenAsk();
}

async function askOnce({ source, sessionId, signal, tell }: Inquiry): Promise<void> {
  const answer = await requestStatus(source, sessionId, signal);
  // It may have been stopped since the answer came.
  if (answer && !signal.aborted) tell(answer);
}

/** The shortest pause at first, then a twentieth of the time run so far, up to the longest. */
export function pauseAfter(runningMs: number): number {
  return Math.min(Math.max(POLL_MS, runningMs / 20), LONGEST_POLL_MS);
}

function whenVisible(signal: AbortSignal, callback: () => unknown): void {
  if (pageDocument().visibilityState === 'visible') {
    callback();
    return;
  }
  const changed = (): void => {
    if (pageDocument().visibilityState !== 'visible') return;
    pageDocument().removeEventListener('visibilitychange', changed);
    callback();
  };
  pageDocument().addEventListener('visibilitychange', changed, { signal });
}
