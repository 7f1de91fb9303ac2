import type { CloseRequester, LaunchText } from '../launch/target.ts';
import type { Display } from '../launch/targets.ts';
import { WINDOWS } from '../launch/windows.ts';
import type { JourneyInfo, JourneyProblem } from '../protocol/event.ts';
import type { Session } from '../protocol/session.ts';
import { createJourney } from './create-journey.ts';
import type { Journey } from './journey.ts';
import { lateMount, lateReading, lateTarget } from './late.ts';
import { DEFAULT_CLIENT_ORIGIN, DEFAULT_LOAD_TIMEOUT_MS, ENGLISH } from './options.ts';
import type { JourneyPlan } from './plan.ts';
import { resumeJourney } from './resume.ts';
import { parseClientOrigins } from './client-origins.ts';

/** What `connect()` takes. Only `session` is required. */
export interface ConnectOptions {
  /** As the Session API answered it, or how to get it; asked once, when the journey opens. */
  readonly session: Session | ((signal: AbortSignal) => Promise<Session>);
  /** Default `'modal'`. An inline journey fills the given element. */
  readonly display?: Exclude<Display, 'inline'> | { readonly inline: HTMLElement };
  /** Origins separated by spaces. Default: BankConnect's production client. */
  readonly clientOrigin?: string;
  /** In ms, `0` for never. Default 30 s. */
  readonly loadTimeout?: number;
  /** Ask the customer before a running dialog is closed. */
  readonly confirmClose?: boolean;
  /** The words around the journey. Default: English. */
  readonly text?: Partial<LaunchText>;
  readonly onOpen?: (detail: { readonly sessionId: string | null }) => void;
  readonly onInfo?: (info: JourneyInfo) => void;
  /** Not the end: the customer may try again. */
  readonly onError?: (problem: JourneyProblem) => void;
  /** Return `false` to keep the dialog open. */
  readonly onCloseRequest?: (by: CloseRequester) => boolean | void;
}

/**
 * Runs one journey without the element: the same windows, rules and single outcome. Call it inside
 * the customer's click. With `redirect` on the page that the journey has come back to, it is that
 * journey's outcome and nobody is sent away again. Throws a `TypeError` only for options that no
 * journey could start with.
 */
export function connect(options: ConnectOptions): Journey {
  const plan = planFor(options);
  const returned = plan.target.returnsHere ? resumeJourney(plan, null) : null;
  const journey = returned ?? createJourney(plan);
  tellHost(journey, options);
  if (!returned) journey.launch();
  return journey;
}

/**
 * Finds the journey again that an earlier page of this tab has started with the same `display`: still
 * open in another window, or just come back. `null` where there is none. Call it when the page loads.
 */
export function resume(options: ConnectOptions): Journey | null {
  const journey = resumeJourney(planFor(options), null);
  if (journey) tellHost(journey, options);
  return journey;
}

function planFor(options: ConnectOptions): JourneyPlan {
  const { display = 'modal', session } = options;
  const isInline = typeof display === 'object';
  if (isInline && !(display.inline instanceof HTMLElement)) {
    throw new TypeError('display.inline must be an element.');
  }
  const name = isInline ? 'inline' : display;
  const target = targetFor(name);
  if (!target) throw new TypeError(`display cannot be "${String(display)}".`);
  return {
    ...lateReading,
    session: typeof session === 'function' ? session : () => Promise.resolve(Object(session)),
    display: name,
    target,
    mount: (signal) => lateMount(isInline ? display.inline : document.body, signal),
    origins: parseClientOrigins(options.clientOrigin ?? DEFAULT_CLIENT_ORIGIN),
    loadTimeoutMs: options.loadTimeout ?? DEFAULT_LOAD_TIMEOUT_MS,
    confirmClose: options.confirmClose ?? false,
    text: { ...ENGLISH, ...options.text },
    mayClose: (by) => options.onCloseRequest?.(by) !== false,
    // Whoever is given the journey subscribes before anything is said.
    ready: Promise.resolve(),
    entries: [],
  };
}

function targetFor(display: Display): JourneyPlan['target'] | null {
  if (display === 'inline' || display === 'modal') return lateTarget(display);
  return Object.keys(WINDOWS).includes(display) ? WINDOWS[display] : null;
}

function tellHost(journey: Journey, { onOpen, onInfo, onError }: ConnectOptions): void {
  journey.subscribe((output) => {
    if (output.type === 'loaded') onOpen?.({ sessionId: output.sessionId });
    if (output.type === 'info-reported') onInfo?.(output.info);
    if (output.type === 'problem-reported') onError?.(output.problem);
  });
}
