import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createDiagnostics, type DiagnosticEntry } from '../connect/diagnostics.ts';
import { pageReady } from '../connect/page-ready.ts';
import { resumeJourney } from '../connect/resume.ts';
import type { JourneyPlan } from '../connect/plan.ts';
import { RunningJourney } from '../connect/running-journey.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyOutput } from '../journey/output.ts';
import type { JourneyStatus } from '../journey/state.ts';
import type { Display } from '../launch/targets.ts';
import { FinboxCloseRequestEvent } from './events.ts';
import { eventFor } from './event-for.ts';

/** What the element says when a journey begins. */
export type HostPlan = Omit<JourneyPlan, 'mayClose' | 'ready' | 'diagnostics'>;

/** The journeys of one element, one after the other: at most one runs. */
export class JourneyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #plan: () => HostPlan;
  readonly #diagnostics = createDiagnostics();
  #journey: RunningJourney | null = null;
  #status: JourneyStatus = 'idle';
  #outcome: JourneyOutcome | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, plan: () => HostPlan) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  /** As far as the host has been told: it changes just before the event that announces it. */
  get status(): JourneyStatus {
    return this.#status;
  }

  get outcome(): JourneyOutcome | null {
    return this.#outcome;
  }

  /** Called by a host that is in the document and rendered, or the journey ends as `removed`. */
  open(): Promise<JourneyOutcome> {
    return (this.#running() ?? this.#start(Promise.resolve())).outcome;
  }

  close(): void {
    this.#running()?.close();
  }

  diagnostics(): readonly DiagnosticEntry[] {
    return this.#diagnostics.entries();
  }

  /** Another session takes an inline journey's place; one in a window of its own goes on. */
  supersede(): void {
    const running = this.#running();
    if (running?.isInPlace) running.end('superseded');
  }

  /** Follows a journey that an earlier page has opened, if this tab waits for one. */
  resume(sessionId: string | null): void {
    if (!this.#running()) this.#follow(resumeJourney(this.#journeyPlan(pageReady()), sessionId));
  }

  get isRunning(): boolean {
    return this.#running() !== null;
  }

  /** Follows a journey that a link is about to open; gives back the name for the link's window. */
  adopt(sessionId: string | null): string {
    const journey = new RunningJourney(this.#journeyPlan(Promise.resolve()));
    this.#follow(journey);
    return journey.adopt(sessionId);
  }

  /** Brings a running journey to the front. */
  focus(): void {
    this.#running()?.focus();
  }

  /** Opens without being asked. The host's scripts may still have to add their listeners. */
  openUnasked(): void {
    if (!this.#running() && this.#host.isConnected) this.#start(pageReady());
  }

  hostConnected(): void {
    this.#running()?.moved();
  }

  /** Being moved is not leaving: the host is back in the document before the microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#running()?.end('removed');
    });
  }

  #running(): RunningJourney | null {
    const status = this.#journey?.status;
    return status === 'starting' || status === 'open' ? this.#journey : null;
  }

  #start(ready: Promise<void>): RunningJourney {
    const journey = new RunningJourney(this.#journeyPlan(ready));
    this.#follow(journey);
    if (this.#host.isConnected) journey.launch();
    else journey.refuse('removed');
    return journey;
  }

  #journeyPlan(ready: Promise<void>): JourneyPlan {
    return {
      ...this.#plan(),
      mayClose: (by) => this.#host.dispatchEvent(new FinboxCloseRequestEvent(by)),
      ready,
      diagnostics: this.#diagnostics,
    };
  }

  #follow(journey: RunningJourney | null): void {
    if (!journey) return;
    this.#journey = journey;
    this.#tell(journey.status === 'open' ? 'open' : 'starting', null);
    const { display } = journey;
    journey.subscribe((output) => this.#hear(journey, output, display));
  }

  #hear(journey: RunningJourney, output: JourneyOutput, display: Display): void {
    // A journey that was superseded may be told late: its successor's state stands.
    if (journey === this.#journey) {
      if (output.type === 'opened') this.#tell('open', null);
      if (output.type === 'ended') this.#tell('ended', output.outcome);
      if (output.type === 'reset') this.#tell('idle', null);
    }
    const event = eventFor(output, display);
    if (event) this.#host.dispatchEvent(event);
  }

  #tell(status: JourneyStatus, outcome: JourneyOutcome | null): void {
    this.#status = status;
    this.#outcome = outcome;
    this.#host.setAttribute('status', status);
    this.#host.requestUpdate();
  }
}
