import { ENGLISH } from '../launch/english.ts';
import { createMount } from '../launch/mount.ts';
import type { CloseRequester, LaunchText } from '../launch/target.ts';
import { isDisplay, TARGETS, type Display } from '../launch/targets.ts';
import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';
import type { SessionStatus } from '../protocol/session-status.ts';
import type { Session } from '../protocol/session.ts';
import { isRunning } from '../journey/transition.ts';
import { ownField } from '../shared/own-field.ts';
import { pageDocument } from '../shared/page-document.ts';
import { DiagnosticLog } from './diagnostics.ts';
import { createPlan, type JourneyPlan } from './journey-plan.ts';
import { launchJourney, type Journey } from './journey.ts';
import { findPending } from './ledger.ts';
import { awaitLeftJourney, resumeJourney } from './resume-journey.ts';
import { statusSource } from './status-source.ts';

/** What `connect()` takes. Only `session` is required. */
export interface ConnectOptions {
  /** As the Session API answered it, or how to get it; asked once, when the journey opens. */
  readonly session: Session | ((signal: AbortSignal) => Promise<Session>);
  /** Default `'modal'`. An inline journey fills the given element. */
  readonly display?: Exclude<Display, 'inline'> | { readonly inline: HTMLElement };
  /**
   * The lender's own endpoint that says what FinBox knows of the session; asked before a success is
   * announced, and while a journey runs outside this page.
   */
  readonly statusEndpoint?: string;
  /** The same in JavaScript. Wins over `statusEndpoint`. */
  readonly fetchStatus?: (sessionId: string | null, signal: AbortSignal) => Promise<SessionStatus>;
  /** Origins separated by spaces. Default: BankConnect's production client. */
  readonly clientOrigin?: string;
  /** In ms, `0` for never. Default 30 s. */
  readonly loadTimeout?: number;
  /** Where the dialog is put, and whose theme a window shows while it waits. Default: `document.body`. */
  readonly mount?: HTMLElement;
  /** Ask the customer before a running dialog is closed. */
  readonly confirmClose?: boolean;
  /** Do not offer another window where a frame has loaded and says nothing. */
  readonly withoutHelp?: boolean;
  /**
   * Give the frame a `sandbox` with what the journey needs and no way to navigate the page. FinBox
   * documents nothing about it: try the whole journey with FinBox first.
   */
  readonly frameSandbox?: boolean;
  /** The words around the journey. Default: English. */
  readonly text?: Partial<LaunchText>;
  readonly onOpen?: (detail: { readonly sessionId: string | null }) => void;
  readonly onInfo?: (info: JourneyInfo) => void;
  /** Not the end: the customer may try again. */
  readonly onError?: (problem: JourneyProblem) => void;
  /**
   * Given a redirect that this tab was left for, and that has not come back to this page, once the status
   * endpoint has its last word of it: the customer went back to the page that `connect()` has left, or has
   * opened one anew that calls `resume()`. Without it, or without a way to ask, nothing is asked.
   */
  readonly onResumed?: (journey: Journey) => void;
  /** Return `false` to keep the dialog open. */
  readonly onCloseRequest?: (by: CloseRequester) => boolean | void;
}

/**
 * Runs one journey without the element: the same windows, rules and single outcome. Call it inside
 * the customer's click. While a journey runs in the same place (the page's dialog, the same inline
 * element), or was started by the same double click, it returns that one. With `redirect` on the page that the journey has come back to, it returns that
 * journey and leaves no page again. Throws a `TypeError` only for options that no journey could start
 * with.
 */
export function connect(options: ConnectOptions): Journey {
  return begin(options, () => {});
}

/** As `connect()`. `take` gets a journey that begins before its launch calls anybody. */
export function begin(options: ConnectOptions, take: (journey: Journey) => void): Journey {
  const own = ownOptions(options);
  const plan = planFor(own);
  const running = findRunning(own);
  if (running) return notify(running, own, plan);
  const returned = plan.target.returnsHere ? resumePending(plan) : null;
  const place = placeOf(own);
  const register = (journey: Journey): void => {
    const start = { journey, time: performance.now() };
    started.set(place, start);
    void journey.outcome.then(() => started.get(place) === start && started.delete(place));
    take(journey);
  };
  if (returned) register(returned);
  return notify(returned ?? launchJourney(plan, undefined, register), own, plan);
}

/**
 * Finds the journey again that an earlier page of this tab has started with the same `display`: still
 * open in another window, or just come back. `null` where there is none. Call it when the page loads.
 */
export function resume(options: ConnectOptions): Journey | null {
  const { onResumed } = ownOptions(options);
  const { journey, awaitLeft } = takeUp(options);
  if (!journey && onResumed) awaitLeft(onResumed);
  return journey;
}

/** What an earlier page of this tab has left. */
export interface TakenUp {
  /** What `resume()` returns. */
  readonly journey: Journey | null;
  /**
   * Gives a redirect that was left without a result, once the status endpoint has its last word; call the
   * returned function to stop that.
   */
  readonly awaitLeft: (take: (journey: Journey) => void) => () => void;
}

export function takeUp(options: ConnectOptions): TakenUp {
  const own = ownOptions(options);
  const plan = planFor(own);
  const resumed = resumePending(plan);
  return {
    journey: resumed && notify(resumed, own, plan),
    awaitLeft: (take) => awaitLeftJourney(plan, (journey) => take(notify(journey, own, plan))),
  };
}

/** The clicks of a double click come within this time, in ms: the default of Windows. */
const DOUBLE_CLICK_MS = 500;

/** The running journey that was started last in each place. */
const started = new Map<Element | Display, { readonly journey: Journey; readonly time: number }>();

function placeOf({ display = 'modal' }: ConnectOptions): Element | Display {
  return typeof display === 'object' ? display.inline : display;
}

/** A dialog or inline element holds one journey; of windows there may be more, but not by one click. */
function findRunning(options: ConnectOptions): Journey | null {
  const place = placeOf(options);
  const last = started.get(place);
  if (!last || !isRunning(last.journey.status)) return null;
  const isOnePlace = typeof place === 'object' || TARGETS[place].opens !== 'in-a-click';
  return isOnePlace || performance.now() - last.time < DOUBLE_CLICK_MS ? last.journey : null;
}

/** A polluted `Object.prototype` sets no option. */
function ownOptions(options: ConnectOptions): ConnectOptions {
  return Object.assign(Object.create(null) as ConnectOptions, options);
}

function resumePending(plan: JourneyPlan): Journey | null {
  const pending = findPending(plan.display);
  return pending && resumeJourney(plan, pending);
}

function planFor(options: ConnectOptions): JourneyPlan {
  const { display = 'modal', onCloseRequest } = options;
  const isInline = typeof display === 'object';
  if (isInline && !(ownField(display, 'inline') instanceof HTMLElement)) {
    throw new TypeError('display.inline must be an element.');
  }
  const { mount = pageDocument().body } = options;
  if (!(mount instanceof HTMLElement)) throw new TypeError('mount must be an element.');
  const name = isInline ? 'inline' : display;
  if (!isDisplay(name) || (name === 'inline' && !isInline)) {
    throw new TypeError(`display cannot be "${String(display)}".`);
  }
  return createPlan({
    session: options.session,
    status: statusSource(options),
    display: name,
    clientOrigin: options.clientOrigin,
    loadTimeout: options.loadTimeout,
    confirmClose: options.confirmClose,
    withoutHelp: options.withoutHelp,
    frameSandbox: options.frameSandbox,
    text: { ...ENGLISH, ...options.text },
    mount: (signal) =>
      isInline
        ? createMount(display.inline, signal, 'frame')
        : createMount(mount, signal, 'dialog'),
    host: isInline ? display.inline : mount,
    mayClose: (by) => onCloseRequest?.(by) !== false,
    // Whoever is given the journey subscribes before anything is announced.
    ready: Promise.resolve(),
    place: '',
    log: new DiagnosticLog(),
  });
}

function notify(journey: Journey, own: ConnectOptions, plan: JourneyPlan): Journey {
  const { onOpen, onInfo, onError, onResumed } = own;
  journey.subscribe((output) => {
    if (output.type === 'loaded') onOpen?.({ sessionId: output.sessionId });
    if (output.type === 'info-reported') onInfo?.(output.info);
    if (output.type === 'problem-reported') onError?.(output.problem);
    if (output.type === 'restored' && onResumed)
      awaitLeftJourney(plan, (late) => onResumed(notify(late, own, plan)));
  });
  return journey;
}
