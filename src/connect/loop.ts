import {
  IDLE,
  isRunning,
  sessionIdOf,
  transition,
  type JourneyInput,
  type JourneyOutput,
  type JourneyState,
} from '../journey/transition.ts';
import type { LaunchRequest, LaunchSignal } from '../launch/target.ts';
import { createAnnouncer } from './announcer.ts';
import { interpret, matchReturn } from './interpret.ts';
import { isLoopback } from '../shared/loopback.ts';
import type { JourneyPlan } from './journey-plan.ts';
import { forget, type PendingJourney } from './ledger.ts';

/** An output, and the state that the journey had reached with it. */
export interface Notice {
  readonly state: JourneyState;
  readonly output: JourneyOutput;
}

/** One journey's state, and everything that may change it. */
export interface Loop {
  /** For the launch: what it reports comes back into the loop. */
  readonly request: LaunchRequest;
  state(): JourneyState;
  dispatch(input: JourneyInput): void;
  subscribe(listener: (notice: Notice) => void): () => void;
}

/** The only place where a journey changes: commit the state, tear down, then announce. */
export function createLoop(plan: JourneyPlan, pending: PendingJourney): Loop {
  const { log, origins, mount, text, mayClose, confirmClose } = plan;
  const { nonce, time } = pending;
  const controller = new AbortController();
  const [announce, subscribe] = createAnnouncer<Notice>(plan.ready);
  let state: JourneyState = IDLE;

  const dispatch = (input: JourneyInput): void => {
    const before = state.status;
    const [next, outputs] = transition(state, input);
    state = next;
    if (next.status !== before) {
      log.recordStatus(next);
      if (next.status === 'ended') forget(pending);
      if (!isRunning(next.status)) controller.abort();
    }
    for (const output of outputs) announce({ state: next, output });
  };
  const report = (signal: LaunchSignal): void => {
    if (signal.type === 'loaded' && isOffline(origins)) return reportOnceOnline(signal);
    const interpretation = interpret(signal, sessionIdOf(state));
    if (interpretation.kind === 'refused') return log.recordRefusal(interpretation.reason);
    if (signal.type === 'returned' && interpretation.inputs.length > 0) {
      log.recordReturn(signal.proof);
    }
    if (signal.type === 'announced-elsewhere') forget(pending);
    interpretation.inputs.forEach(dispatch);
  };
  /** What has "loaded" meanwhile may be the browser's own error page: only a message tells. */
  const reportOnceOnline = (signal: LaunchSignal): void => {
    const once = { once: true, signal: controller.signal };
    window.addEventListener('online', () => report(signal), once);
  };

  return {
    request: {
      signal: controller.signal,
      origins,
      mount,
      text,
      mayClose,
      confirmClose,
      nonce,
      time,
      matchReturn: (url) => matchReturn(url, sessionIdOf(state)),
      report,
      refuse: (reason) => log.recordRefusal(reason),
    },
    state: () => state,
    dispatch,
    subscribe,
  };
}

/** The browser says so; a client on this machine needs no network. */
function isOffline(origins: readonly string[]): boolean {
  return !navigator.onLine && !origins.some((origin) => isLoopback(new URL(origin)));
}
