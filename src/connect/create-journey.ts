import type { FailureCode } from '../journey/outcome.ts';
import type { LaunchHandle } from '../launch/target.ts';
import { windowName } from '../launch/relay.ts';
import type { Display } from '../launch/targets.ts';
import { isLoopback } from '../shared/loopback.ts';
import { timeout } from '../shared/timeout.ts';
import { failed, type Failed } from './failures.ts';
import type { Journey } from './journey.ts';
import { createLoop, type LaunchedJourney } from './loop.ts';
import { createPending, remember } from './pending.ts';
import type { JourneyPlan } from './plan.ts';
import type { CheckedSession } from './session.ts';

/** A journey as its host holds it. Begins with one call of `launch` or `resume`. */
export interface HostedJourney extends Journey {
  readonly display: Display;
  /** The name that a link's window has to have to be this journey's. */
  readonly windowName: string;
  /** Whether it has a window of its own that `focus` brings to the front. */
  readonly isReachable: boolean;
  /** Claims the window and fills it, inside the host's click. */
  launch(): void;
  /** Takes up the pending journey that it was made of. */
  resume(): void;
  /** Ends a running journey for a reason of the host's. */
  end(code: FailureCode): void;
  /** To be called after the mount was moved in the document. */
  moved(): void;
}

/** Makes a journey: a new one, or one that an earlier page of this tab has `launched`. */
export function createJourney(
  plan: JourneyPlan,
  launched: LaunchedJourney = createPending(plan.display),
): HostedJourney {
  const { session, display, target, origins, loadTimeoutMs } = plan;
  const { request, outcome, status, dispatch, subscribe } = createLoop(plan, launched);
  const { signal } = request;
  let handle: LaunchHandle | null = null;
  let isAnswered = false;

  const end = (code: FailureCode): void => dispatch(failed(code));
  const expire = (code: FailureCode, isDue: () => boolean): void =>
    timeout(loadTimeoutMs, signal, () => isDue() && end(code));
  const fill = (checked: CheckedSession | Failed): void => {
    isAnswered = true;
    if ('code' in checked) return dispatch(checked);
    if (signal.aborted) return;
    launched.id = checked.sessionId;
    if (target.resume) remember(launched);
    handle?.navigate(checked.url);
    expire('load_timeout', () => status() === 'starting');
  };

  return {
    display,
    windowName: windowName(launched.nonce),
    get status() {
      return status();
    },
    outcome,
    launch() {
      dispatch({ type: 'start-requested' });
      // A session that is known to be unusable opens nothing.
      const isAsked = typeof session === 'function';
      if (!isAsked && 'code' in session) return dispatch(session);
      if (!navigator.onLine && !origins.some(isHere)) return end('offline');
      handle = target.launch(request);
      if (!isAsked) return fill(session);
      // A target may be refused before it returns: then nobody is asked for a session.
      if (signal.aborted) return;
      void plan.requestSession(session, origins, signal).then(fill);
      expire('session_unavailable', () => !isAnswered);
    },
    resume() {
      dispatch({ type: 'resumed' });
      target.resume?.(request);
    },
    end,
    close: () => end('dismissed'),
    get isReachable() {
      return handle?.opened?.closed === false;
    },
    focus: () => signal.aborted || handle?.opened?.focus(),
    moved: () => signal.aborted || handle?.moved?.(),
    subscribe,
    diagnostics: () => [...plan.entries],
  };
}

/** A sandbox on this machine needs no network. */
const isHere = (origin: string): boolean => isLoopback(new URL(origin));
