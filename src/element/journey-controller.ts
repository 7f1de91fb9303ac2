import type { ReactiveController, ReactiveElement } from 'lit';
import type { DiagnosticLog } from '../connect/diagnostics.ts';
import type { JourneyPlan } from '../connect/journey-plan.ts';
import { launchJourney, type HostedJourney } from '../connect/journey.ts';
import { createPending, findPending, type PendingJourney } from '../connect/ledger.ts';
import { awaitLeftJourney, resumeJourney } from '../connect/resume-journey.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import {
  failureOf,
  IDLE,
  isRunning,
  type JourneyOutput,
  type JourneyState,
} from '../journey/transition.ts';
import { linked } from '../launch/own-window.ts';
import { nameWindow } from '../launch/window-mark.ts';
import { TARGETS, type Display } from '../launch/targets.ts';
import { eventFor } from './event-for.ts';
import { isInCopy } from './is-in-copy.ts';
import type { HostSettings } from './journey-properties.ts';
import { pageReady } from './page-ready.ts';
import { nameElement, planJourney } from './plan-journey.ts';
import { waitUnclaimed } from './wait-unclaimed.ts';

/** The journeys of one element, one after the other: at most one runs. */
export class JourneyController implements ReactiveController {
  readonly #log: DiagnosticLog;
  readonly #host: ReactiveElement;
  readonly #settings: () => HostSettings;
  readonly #stateChanged: (output?: JourneyOutput) => void;
  #journey: HostedJourney | null = null;
  #sessionKey = '';
  #display: Display | null = null;
  #mayOpenUnasked = true;
  #stopWaiting: (() => void) | null = null;

  /** `stateChanged` is called before the event that announces the change is dispatched. */
  constructor(
    host: ReactiveElement,
    log: DiagnosticLog,
    settings: () => HostSettings,
    stateChanged: (output?: JourneyOutput) => void,
  ) {
    this.#log = log;
    this.#host = host;
    this.#settings = settings;
    this.#stateChanged = stateChanged;
    host.addController(this);
  }

  /** Where the newest journey stands, as far as it has been announced. */
  get state(): JourneyState {
    return this.#journey?.announced ?? IDLE;
  }

  get running(): HostedJourney | null {
    return isRunning(this.#journey?.status) ? this.#journey : null;
  }

  open(): Promise<JourneyOutcome> {
    const running = this.running ?? this.#launch(this.#plan(Promise.resolve()));
    return running.outcome;
  }

  /**
   * Opens for a click on the element's button. After a window was refused the journey goes on in the
   * dialog, which no browser refuses.
   */
  press(): void {
    const { state, running } = this;
    const isRefused = failureOf(state) === 'blocked';
    // A window that is out of reach may be closed already: the customer asks to start anew.
    const isElsewhere = running && TARGETS[running.display].opens === 'in-a-click';
    if (isElsewhere && !running.isReachable) running.close();
    if (this.running || !isRefused) return void this.open();
    this.#launch(this.#plan(Promise.resolve(), 'modal'));
  }

  /**
   * Lets a link open the journey's window, where the browser refuses one to a script. The journey
   * starts only if nobody prevents the link's click.
   */
  followLink(link: HTMLAnchorElement, click: Event): void {
    if (this.running) return click.preventDefault();
    const pending = createPending(this.#settings().display, nameElement(this.#host));
    link.target = nameWindow(pending.nonce);
    setTimeout(() => {
      if (click.defaultPrevented || this.running) return;
      this.#launch({ ...this.#plan(Promise.resolve()), target: linked }, pending);
    });
  }

  hostConnected(): void {
    this.#stateChanged();
    this.running?.moved();
    // It may have been taken out before it could open.
    if (this.#host.hasUpdated) this.#openUnasked(false);
  }

  /** Being moved is not leaving: the element is back in the document before the microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stopWaiting?.();
      this.running?.end('removed');
    });
  }

  hostUpdate(): void {
    const { sessionKey, display } = this.#settings();
    const isGiven = sessionKey !== this.#sessionKey && this.#host.hasUpdated;
    this.#sessionKey = sessionKey;
    // A framework that hydrates the element says only later how it displays.
    const hasResumed = display !== this.#display && this.#resume();
    this.#display = display;
    // A return that was just taken up is not to be left again for the session that came with the page.
    const isGivenSession = isGiven && !hasResumed;
    const isRunning = this.running !== null;
    // What is shown of the last journey makes way for the next one's button.
    if (isGivenSession && !isRunning) {
      this.#journey = null;
      this.#stateChanged();
    }
    // An update within the lines above may have opened the journey already: it is not superseded.
    this.#openUnasked(isGivenSession && isRunning);
  }

  /**
   * Takes up the journey that an earlier page of this tab has launched, if it is this element's. Returns
   * whether it surely is.
   */
  #resume(): boolean {
    const { display } = this.#settings();
    const pending = this.running || isInCopy(this.#host) ? null : findPending(display);
    if (!pending) return false;
    const plan = this.#plan(pageReady());
    if (pending.place === plan.place) return this.#take(plan, pending);
    this.#mayOpenUnasked = !plan.target.returnsHere;
    void this.#resumeUnclaimed(plan, pending);
    return false;
  }

  async #resumeUnclaimed(plan: JourneyPlan, pending: PendingJourney): Promise<void> {
    const unclaimed = await waitUnclaimed(plan, pending);
    this.#mayOpenUnasked = true;
    if (unclaimed && !this.running && this.#host.isConnected) this.#take(plan, unclaimed);
    this.#openUnasked(false);
  }

  #take(plan: JourneyPlan, pending: PendingJourney): boolean {
    const journey = resumeJourney(plan, pending);
    if (journey) this.#follow(journey);
    else this.#awaitLeft(plan);
    return journey !== null;
  }

  #awaitLeft(plan: JourneyPlan): void {
    this.#stopWaiting = awaitLeftJourney(plan, (journey) => this.#follow(journey));
  }

  /** Opens by itself where `launch` is `auto`: when idle, and where a given session supersedes a journey. */
  #openUnasked(isGivenSession: boolean): void {
    const { session, launch, isTextAwaited } = this.#settings();
    const isEarly = isTextAwaited && this.state.status === 'idle';
    if (!session || isEarly || isInCopy(this.#host)) return;
    const { running } = this;
    if (isGivenSession && running && TARGETS[running.display].opens === 'by-itself') {
      running.end('superseded');
    }
    const isDue = launch === 'auto' && (isGivenSession || this.state.status === 'idle');
    const mayOpen = isDue && this.#mayOpenUnasked && !this.running && this.#host.isConnected;
    // The host's scripts may still have to add their listeners.
    if (mayOpen) this.#launch(this.#plan(pageReady()));
  }

  #launch(plan: JourneyPlan, pending?: PendingJourney): HostedJourney {
    const journey = launchJourney(plan, pending, (begun) => this.#follow(begun));
    // Only now its window can be reached.
    this.#stateChanged();
    return journey;
  }

  #plan(ready: Promise<void>, display?: Display): JourneyPlan {
    return planJourney(this.#host, this.#settings(), this.#log, ready, display);
  }

  #follow(journey: HostedJourney): HostedJourney {
    this.#stopWaiting?.();
    this.#journey = journey;
    this.#stateChanged();
    journey.subscribe((output) => {
      // A journey that was superseded may be told late: its successor's state stands.
      if (journey === this.#journey) this.#stateChanged(output);
      if (output.type === 'restored') this.#awaitLeft(this.#plan(Promise.resolve()));
      const event = eventFor(output, journey.display);
      if (event) this.#host.dispatchEvent(event);
    });
    return journey;
  }
}
