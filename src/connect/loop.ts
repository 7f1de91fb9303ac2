import type { FailureCode } from '../journey/outcome.ts';
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
import { isLoopback } from '../shared/loopback.ts';
import { createAnnouncer } from './announcer.ts';
import { checkClaim, pollStatus, type Inquiry } from './confirmation.ts';
import type { DiagnosticLog } from './diagnostics.ts';
import { interpret, matchReturn } from './interpret.ts';
import type { JourneyPlan } from './journey-plan.ts';
import { forget, noteLeft, remember, type PendingJourney } from './ledger.ts';
import { createRateLimit } from './rate-limit.ts';

/** How many infos and problems a journey is heard to report in a second: its page may go wild. */
const REPORTS_PER_SECOND = 50;

const MISTAKES: readonly FailureCode[] = ['invalid_session', 'session_unavailable'];

/** A window tells nothing else: perhaps its customer left, perhaps it could not tell more. */
const NOTHING_CAME_BACK =
  'The window was closed and no result came back. If the customer had finished: the session needs a ' +
  'redirect_url to a page of this origin with finbox-return.js on it.';

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
  const { log, origins, mount, host, text, mayClose, target, status: source } = plan;
  const { confirmClose, withoutHelp, frameSandbox } = plan;
  /** The launch is over once the journey has ended, or has claimed its success. */
  const launch = new AbortController();
  /** Aborts when the journey leaves the status that it is in. */
  let phase = new AbortController();
  const [announce, subscribe] = createAnnouncer<Notice>(plan.ready);
  const mayReport = createRateLimit(REPORTS_PER_SECOND);
  let state: JourneyState = IDLE;

  const dispatch = (given: JourneyInput): void => {
    const input = source ? given : withoutCheck(given);
    const before = state;
    const [next, outputs] = transition(before, input);
    state = next;
    const isOtherPhase = next.status !== before.status;
    if (isOtherPhase) {
      log.recordStatus(next);
      const mistake = findMistake(next);
      if (mistake) log.advise(mistake);
      keepInLedger(plan, pending, before, next);
      phase.abort();
      phase = new AbortController();
      if (!isRunning(next.status) || next.status === 'checking') launch.abort();
      if (next.status === 'checking') target.showChecking?.({ ...request, signal: phase.signal });
    }
    for (const output of outputs) announce({ state: next, output });
    // A listener may have ended it in the meantime.
    if (isOtherPhase && state === next) askStatus(plan, next, phase.signal, dispatch);
  };
  const report = (signal: LaunchSignal): void => {
    // What has "loaded" meanwhile may be the browser's own error page: only a message tells.
    if (signal.type === 'loaded' && isOffline(origins)) {
      const once = { once: true, signal: launch.signal };
      return window.addEventListener('online', () => report(signal), once);
    }
    if (signal.type === 'announced-elsewhere') forget(pending);
    const isOver = signal.type === 'dismissed' && state.status === 'open';
    if (isOver && isOutsidePage(plan)) log.advise(NOTHING_CAME_BACK);
    if (signal.type === 'opened-elsewhere' && state.status === 'open')
      askStatus(plan, state, phase.signal, dispatch, true);
    const inputs = readSignal(signal, sessionIdOf(state), log);
    if (inputs.some(isReport) && !mayReport()) return log.recordRefusal('flood');
    inputs.forEach(dispatch);
  };
  const request: LaunchRequest = {
    signal: launch.signal,
    origins,
    mount,
    host,
    text,
    mayClose,
    confirmClose,
    withoutHelp,
    frameSandbox,
    nonce: pending.nonce,
    time: pending.time,
    matchReturn: (url) => matchReturn(url, sessionIdOf(state)),
    report,
    refuse: (reason) => log.recordRefusal(reason),
  };
  return { request, state: () => state, dispatch, subscribe };
}

/** Asks the host's status endpoint for as long as the journey is in the given state. */
function askStatus(
  plan: JourneyPlan,
  state: JourneyState,
  signal: AbortSignal,
  dispatch: (input: JourneyInput) => void,
  isElsewhere: boolean = isOutsidePage(plan),
): void {
  const { status: source } = plan;
  if (!source) return;
  const inquiry: Inquiry = {
    source,
    sessionId: sessionIdOf(state),
    signal,
    tell: (answer) => dispatch({ type: 'status-answered', ...answer }),
  };
  if (state.status === 'checking') checkClaim(inquiry, () => dispatch({ type: 'check-given-up' }));
  // A frame that is heard speaks by messages as long as it is there.
  if (state.status === 'open' && isElsewhere) pollStatus(inquiry, false);
}

/** What a signal means to the journey; the record has why it counts or does not. */
function readSignal(
  signal: LaunchSignal,
  launchedId: string | null,
  log: DiagnosticLog,
): readonly JourneyInput[] {
  const interpretation = interpret(signal, launchedId);
  if (interpretation.kind === 'refused') {
    log.recordRefusal(interpretation.reason);
    return [];
  }
  const { inputs } = interpretation;
  if (signal.type === 'returned' && inputs.length > 0) log.recordReturn(signal.proof);
  return inputs;
}

/** Where the host has given no way to ask, a claimed success is one that nobody can be asked about. */
function withoutCheck(input: JourneyInput): JourneyInput {
  return input.type === 'claimed' ? { ...input, type: 'succeeded' } : input;
}

/** A page that is loaded again while a success is checked checks it again. */
function keepInLedger(
  plan: JourneyPlan,
  pending: PendingJourney,
  before: JourneyState,
  next: JourneyState,
): void {
  if (next.status === 'ended') forget(pending);
  if (next.status === 'idle') noteLeft(pending);
  if (next.status === 'checking' && isOutsidePage(plan)) {
    remember({ ...pending, id: sessionIdOf(before), claim: next.claim });
  }
}

/** What the page's developer should mend, where that is why a journey ended. */
function findMistake(state: JourneyState): string | null {
  if (state.status !== 'ended' || state.outcome.type !== 'failure') return null;
  const { code, message } = state.outcome;
  return MISTAKES.includes(code) ? message : null;
}

/** Whether the journey's window outlives the page that has launched it. */
export function isOutsidePage({ target }: JourneyPlan): boolean {
  return Boolean(target.resume ?? target.returnsHere);
}

/** The browser says so; a client on this machine needs no network. */
function isOffline(origins: readonly string[]): boolean {
  return !navigator.onLine && !origins.some((origin) => isLoopback(new URL(origin)));
}

/** What may come any number of times, and decides nothing. */
function isReport({ type }: JourneyInput): boolean {
  return type === 'info-reported' || type === 'problem-reported';
}
