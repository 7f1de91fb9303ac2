import type { JourneyOutcome } from '../journey/outcome.ts';
import { isRunning, type JourneyStatus } from '../journey/transition.ts';
import { connect, takeUp, type ConnectOptions } from './connect.ts';
import type { Journey } from './journey.ts';

/** Where the newest journey stands; `outcome` is `null` before its end. */
export interface JourneySnapshot {
  readonly status: JourneyStatus;
  readonly outcome: JourneyOutcome | null;
}

/** The journeys of one component, one after the other, as frameworks want to read them. */
export interface JourneyStore {
  /** The same object until something has changed. */
  snapshot(): JourneySnapshot;
  /**
   * Takes up the journey that an earlier page of this tab has started. When the last subscriber has gone
   * and none has come in its place by the next microtask, a running journey is closed.
   */
  subscribe(listener: () => void): () => void;
  /** Starts a journey or joins the running one. Call it inside the customer's click. */
  open(): Promise<JourneyOutcome>;
  close(): void;
}

/** `options` gives the newest options: a journey calls the newest handlers. Touches no page by itself. */
export function createJourneyStore(options: () => ConnectOptions): JourneyStore {
  const listeners = new Set<() => void>();
  let journey: Journey | null = null;
  let snapshot: JourneySnapshot = { status: 'idle', outcome: null };
  let stopWaiting = (): void => {};

  const change = (next: JourneySnapshot): void => {
    if (next.status === snapshot.status && next.outcome === snapshot.outcome) return;
    snapshot = next;
    for (const listener of listeners) listener();
  };
  const follow = (next: Journey): Journey => {
    journey = next;
    change({ status: next.status, outcome: null });
    next.subscribe((output) => {
      const outcome = output.type === 'ended' ? output.outcome : null;
      if (next === journey) change({ status: next.status, outcome });
    });
    return next;
  };
  const withNewestHandlers = (): ConnectOptions => ({
    ...options(),
    onOpen: (detail) => options().onOpen?.(detail),
    onInfo: (info) => options().onInfo?.(info),
    onError: (problem) => options().onError?.(problem),
    onCloseRequest: (by) => options().onCloseRequest?.(by),
  });
  const running = (): Journey | null => (isRunning(journey?.status) ? journey : null);

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      // An inline journey goes with its page, and its place may not be there yet.
      const mayResume = !running() && typeof options().display !== 'object';
      if (mayResume) {
        stopWaiting();
        const { journey: resumed, awaitLeft } = takeUp(withNewestHandlers());
        if (resumed) follow(resumed);
        else stopWaiting = awaitLeft(follow);
      }
      return () => {
        listeners.delete(listener);
        queueMicrotask(() => {
          if (listeners.size > 0) return;
          stopWaiting();
          journey?.close();
        });
      };
    },
    open() {
      const joined = running();
      if (joined) return joined.outcome;
      stopWaiting();
      return follow(connect(withNewestHandlers())).outcome;
    },
    close: () => journey?.close(),
  };
}
