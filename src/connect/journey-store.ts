import type { JourneyOutcome } from '../journey/outcome.ts';
import { isRunning, type JourneyStatus } from '../journey/transition.ts';
import { begin, takeUp, type ConnectOptions } from './connect.ts';
import type { Journey } from './journey.ts';

/** Where the newest journey stands. Once `status` is `ended` there is an `outcome`, and not before. */
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
    if (next === journey) return next;
    journey = next;
    const show = (outcome: JourneyOutcome | null): void => {
      const { status } = next;
      // A journey may have ended before that is announced.
      if (status !== 'ended' || outcome) change({ status, outcome });
    };
    show(null);
    next.subscribe((output) => {
      if (next !== journey) return;
      show(output.type === 'ended' ? output.outcome : null);
      // The page that was left is shown again, and perhaps the journey has ended elsewhere.
      if (output.type === 'restored' && listeners.size > 0) awaitLeft();
    });
    return next;
  };
  const awaitLeft = (): void => {
    stopWaiting();
    stopWaiting = takeUp(withNewestHandlers()).awaitLeft(follow);
  };
  const withNewestHandlers = (): ConnectOptions => callingNewest(options);
  const running = (): Journey | null => (isRunning(journey?.status) ? journey : null);

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      // An inline journey goes with its page, and its place may not be there yet.
      const mayResume = !running() && typeof options().display !== 'object';
      const resumed = mayResume ? takeUp(withNewestHandlers()).journey : null;
      if (resumed) follow(resumed);
      else if (mayResume) awaitLeft();
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
      return follow(begin(withNewestHandlers(), follow)).outcome;
    },
    close: () => journey?.close(),
  };
}

/** A journey goes on for long: its handlers are those of the moment in which they are called. */
function callingNewest(options: () => ConnectOptions): ConnectOptions {
  // The store waits itself for a redirect that was left, and no longer than somebody listens.
  const { onResumed: _, ...rest } = options();
  return {
    ...rest,
    onOpen: (detail) => options().onOpen?.(detail),
    onInfo: (info) => options().onInfo?.(info),
    onError: (problem) => options().onError?.(problem),
    onCloseRequest: (by) => options().onCloseRequest?.(by),
  };
}
