import type { ReactiveController, ReactiveElement } from 'lit';
import { DiagnosticLog } from '../connect/diagnostics.ts';
import { failed } from '../connect/failures.ts';
import { createPlan, type JourneyPlan, type JourneySettings } from '../connect/journey-plan.ts';
import {
  findPending,
  launchJourney,
  resumeJourney,
  type HostedJourney,
} from '../connect/journey.ts';
import { createPending, type PendingJourney } from '../connect/ledger.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import { IDLE, isRunning, type JourneyOutput, type JourneyState } from '../journey/transition.ts';
import { linked } from '../launch/own-window.ts';
import { nameWindow } from '../launch/window-mark.ts';
import { TARGETS } from '../launch/targets.ts';
import { eventFor } from './event-for.ts';
import { FinboxCloseRequestEvent } from './events.ts';
import type { LaunchMode } from './journey-properties.ts';
import { pageReady } from './page-ready.ts';

/** What the element's properties say of its next journey. */
export interface HostSettings extends Pick<
  JourneySettings,
  'display' | 'clientOrigin' | 'loadTimeout' | 'confirmClose' | 'text' | 'mount'
> {
  /** `null` while the host has given no session. */
  readonly session: unknown;
  /** Changes when another session is given; a new function is not another session. */
  readonly sessionKey: string;
  readonly launch: LaunchMode;
}

/** The journeys of one element, one after the other: at most one runs. */
export class JourneyController implements ReactiveController {
  readonly log: DiagnosticLog;
  readonly #host: ReactiveElement;
  readonly #settings: () => HostSettings;
  readonly #stateChanged: (output?: JourneyOutput) => void;
  #journey: HostedJourney | null = null;
  #sessionKey = '';
  #mayOpenUnasked = true;

  /** `stateChanged` is called before the event that announces the change is dispatched. */
  constructor(
    host: ReactiveElement,
    settings: () => HostSettings,
    stateChanged: (output?: JourneyOutput) => void,
  ) {
    // Not where it is declared: Safari before 16 may not find a name of the module there.
    this.log = new DiagnosticLog();
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

  /** Starts a journey or joins the running one. */
  open(): Promise<JourneyOutcome> {
    const running = this.running ?? this.#launch(this.#plan(Promise.resolve()));
    return running.outcome;
  }

  /**
   * Lets a link open the journey's window, where the browser refuses one to a script. The journey
   * starts only if nobody prevents the link's click.
   */
  followLink(link: HTMLAnchorElement, click: Event): void {
    if (this.running) return click.preventDefault();
    const pending = createPending(this.#settings().display, this.#place());
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
      if (!this.#host.isConnected) this.running?.end('removed');
    });
  }

  hostUpdate(): void {
    const { sessionKey } = this.#settings();
    const isFirst = !this.#host.hasUpdated;
    const isGivenSession = sessionKey !== this.#sessionKey;
    this.#sessionKey = sessionKey;
    if (isFirst) this.#resume();
    // A return that was just taken up is not to be left again for the session that came with the page.
    this.#openUnasked(isGivenSession && !isFirst);
  }

  /**
   * Takes up the journey that an earlier page of this tab has launched. Of several elements it is the
   * one that launched it; else the one that has its session; else the first.
   */
  #resume(): void {
    const { display } = this.#settings();
    const pending = findPending(display);
    if (!pending) return;
    const plan = this.#plan(pageReady());
    if (pending.place === this.#place()) return this.#take(plan, pending);
    this.#mayOpenUnasked = !plan.target.returnsHere;
    void this.#resumeUnclaimed(plan, pending.id);
  }

  /** The element that launched the journey may be yet to come, so the whole page is waited for. */
  async #resumeUnclaimed(plan: JourneyPlan, id: string | null): Promise<void> {
    await plan.ready;
    const { session } = plan;
    const isKnown = typeof session === 'object' && session.type === 'session';
    // Whoever has the journey's session comes first.
    if (!isKnown || session.sessionId !== id) await new Promise((resolve) => setTimeout(resolve));
    this.#mayOpenUnasked = true;
    const unclaimed = this.running ? null : findPending(plan.display);
    if (unclaimed && this.#host.isConnected) this.#take(plan, unclaimed);
    this.#openUnasked(false);
  }

  #take(plan: JourneyPlan, pending: PendingJourney): void {
    const journey = resumeJourney(plan, pending);
    if (journey) this.#follow(journey);
  }

  /**
   * Opens where nobody has to ask for it: the first journey, and any that was just given its session,
   * which takes an inline journey's place; one in a window of its own goes on.
   */
  #openUnasked(isGivenSession: boolean): void {
    const { session, launch } = this.#settings();
    if (!session) return;
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
    return this.#follow(launchJourney(plan, pending));
  }

  #plan(ready: Promise<void>): JourneyPlan {
    const plan = createPlan({
      ...this.#settings(),
      mayClose: (by) => this.#host.dispatchEvent(new FinboxCloseRequestEvent(by)),
      ready,
      place: this.#place(),
      log: this.log,
    });
    return this.#host.isConnected ? plan : { ...plan, session: failed('removed') };
  }

  /** Names this element among those of the page, to the same page when it is loaded again. */
  #place(): string {
    const { id, localName } = this.#host;
    return id || `${[...document.querySelectorAll(localName)].indexOf(this.#host)}`;
  }

  #follow(journey: HostedJourney): HostedJourney {
    this.#journey = journey;
    this.#stateChanged();
    journey.subscribe((output) => {
      // A journey that was superseded may be told late: its successor's state stands.
      if (journey === this.#journey) this.#stateChanged(output);
      const event = eventFor(output, journey.display);
      if (event) this.#host.dispatchEvent(event);
    });
    return journey;
  }
}
