import type { FailureCode, JourneyOutcome } from '../journey/outcome.ts';
import {
  statusOf,
  type JourneyOutput,
  type JourneyState,
  type JourneyStatus,
} from '../journey/transition.ts';
import type { LaunchHandle } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import { throwUncaught } from '../shared/throw-uncaught.ts';
import { timeout } from '../shared/timeout.ts';
import type { DiagnosticEntry } from './diagnostics.ts';
import { failed, type Failed } from './failures.ts';
import type { JourneyPlan } from './journey-plan.ts';
import { createPending, holdOnPage, remember, type PendingJourney } from './ledger.ts';
import { createLoop, isOutsidePage, type Loop } from './loop.ts';
import { requestSession, type CheckedSession } from './session.ts';

/** One running or ended journey. */
export interface Journey {
  readonly status: JourneyStatus;
  /** Resolves with the one outcome, after the journey's window has gone. Never rejects. */
  readonly outcome: Promise<JourneyOutcome>;
  /**
   * Ends it as `dismissed` without asking: the host has decided. Harmless after the end. A success that
   * is being checked is announced at once, unconfirmed.
   */
  close(): void;
  /** Brings the journey to the front where it has a window of its own. */
  focus(): void;
  /** Calls `listener` with every output from now on, in order. Call the returned function to stop. */
  subscribe(listener: (output: JourneyOutput) => void): () => void;
  /** For a support ticket: state changes and refused messages, without payloads, URLs or ids. */
  diagnostics(): readonly DiagnosticEntry[];
}

/** A journey as the element holds it. */
export interface HostedJourney extends Journey {
  readonly display: Display;
  /** The state that the latest announced output had reached; before that, the one it began in. */
  readonly announced: JourneyState;
  /** Whether it has a window of its own that `focus` can bring to the front. */
  readonly isReachable: boolean;
  /** Ends a running journey for a reason of the host's. */
  end(code: FailureCode): void;
  /** Call it after the mount was moved in the document. */
  moved(): void;
}

/**
 * Starts a journey. Call it inside the customer's click: the window is claimed before it returns. `take`
 * gets the journey before the window is claimed, because the launch may call the host, which may open again.
 */
export function launchJourney(
  plan: JourneyPlan,
  pending: PendingJourney = createPending(plan.display, plan.place),
  take: (journey: HostedJourney) => void = () => {},
): HostedJourney {
  if (isOutsidePage(plan)) holdOnPage(pending);
  const loop = createLoop(plan, pending);
  loop.dispatch({ type: 'start-requested' });
  let handle: LaunchHandle | null = null;
  const journey = hostJourney(plan, loop, loop.state(), () => handle);
  take(journey);
  handle = launch(plan, pending, loop);
  return journey;
}

/** Claims the window, then fills it with the session. `null`: nothing was opened. */
function launch(plan: JourneyPlan, pending: PendingJourney, loop: Loop): LaunchHandle | null {
  const { session, target, origins, loadTimeoutMs } = plan;
  const { request, dispatch } = loop;
  const { signal } = request;
  const isAsked = typeof session === 'function';
  // A session that is known to be unusable opens nothing.
  if (!isAsked && session.type === 'failed') {
    dispatch(session);
    return null;
  }
  // What a browser refuses by throwing ends the journey, and is reported like any other mistake.
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      throwUncaught(error);
      dispatch(failed('blocked', 'The browser refused what the journey needs; see the error.'));
      return null;
    }
  };
  const handle = attempt(() => target.launch(request));
  // A target may be refused before it returns: then nobody is asked for a session.
  if (signal.aborted) return handle;

  let isAnswered = false;
  const fill = (checked: CheckedSession | Failed): void => {
    isAnswered = true;
    if (checked.type === 'failed') return dispatch(orOffline(checked));
    if (signal.aborted) return;
    dispatch({ type: 'session-received', sessionId: checked.sessionId });
    if (isOutsidePage(plan)) remember({ ...pending, id: checked.sessionId });
    const isLoading = (): boolean => loop.state().status === 'starting';
    timeout(
      loadTimeoutMs,
      signal,
      () => isLoading() && dispatch(orOffline(failed('load_timeout'))),
    );
    attempt(() => handle?.navigate(checked.url));
  };
  if (!isAsked) {
    fill(session);
    return handle;
  }
  timeout(
    loadTimeoutMs,
    signal,
    () => isAnswered || dispatch(orOffline(failed('session_unavailable'))),
  );
  void requestSession(session, origins, signal).then(fill);
  return handle;
}

/** What failed for want of an answer, while the browser says that it is offline, failed for that. */
function orOffline(failure: Failed): Failed {
  const isUnanswered =
    failure.code === 'load_timeout' || (failure.code === 'session_unavailable' && !failure.error);
  return isUnanswered && !navigator.onLine ? failed('offline') : failure;
}

export function hostJourney(
  plan: JourneyPlan,
  { request, state, dispatch, subscribe }: Loop,
  begun: JourneyState,
  handleOf: () => LaunchHandle | null,
): HostedJourney {
  const { signal } = request;
  let announced = begun;
  const outcome = new Promise<JourneyOutcome>((resolve) => {
    subscribe((notice) => {
      announced = notice.state;
      if (notice.output.type === 'ended') resolve(notice.output.outcome);
    });
  });
  return {
    display: plan.display,
    outcome,
    get status() {
      return statusOf(state());
    },
    get announced() {
      return announced;
    },
    get isReachable() {
      return handleOf()?.opened?.closed === false;
    },
    end: (code) => dispatch(failed(code)),
    close: () => dispatch(failed('dismissed')),
    focus: () => signal.aborted || handleOf()?.opened?.focus(),
    moved: () => signal.aborted || handleOf()?.moved?.(),
    subscribe: (listener) => subscribe(({ output }) => listener(output)),
    diagnostics: () => plan.log.read(),
  };
}
