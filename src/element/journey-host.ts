import { parseClientOrigins } from '../connect/client-origins.ts';
import { createJourney, type HostedJourney } from '../connect/create-journey.ts';
import type { DiagnosticEntry } from '../connect/diagnostics.ts';
import { failed } from '../connect/failures.ts';
import { DEFAULT_LOAD_TIMEOUT_MS } from '../connect/options.ts';
import { pageReady } from '../connect/page-ready.ts';
import type { JourneyPlan } from '../connect/plan.ts';
import { resumeJourney } from '../connect/resume.ts';
import { requestSession } from '../connect/session-source.ts';
import { checkSession } from '../connect/session.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyOutput } from '../journey/output.ts';
import { isRunning, type JourneyStatus } from '../journey/state.ts';
import { linked } from '../launch/linked.ts';
import { TARGETS } from '../launch/targets.ts';
import { decodeMessage } from '../protocol/decode.ts';
import { eventFor } from './event-for.ts';
import { customStatesOf, reflectState } from './custom-states.ts';
import { FinboxCloseRequestEvent } from './events.ts';
import { FinboxConnectOptions } from './options.ts';
import type { ElementText } from './text/text.ts';

/** The journeys of one element, one after the other: at most one runs. Nothing here is seen. */
export abstract class JourneyHost extends FinboxConnectOptions {
  readonly #states = customStatesOf(this);
  readonly #entries: DiagnosticEntry[] = [];
  #journey: HostedJourney | null = null;
  #status: JourneyStatus = 'idle';
  #outcome: JourneyOutcome | null = null;

  protected abstract readonly text: ElementText;

  /** Gives the place for a frame or dialog of the journey that ends with `signal`. */
  protected abstract mount(signal: AbortSignal): Node & ParentNode;

  /** Changes just before the event that announces it. Reflected, and also a custom state. */
  get status(): JourneyStatus {
    return this.#status;
  }

  /** How the last journey ended; `null` before that and while one runs. */
  get outcome(): JourneyOutcome | null {
    return this.#outcome;
  }

  /**
   * Starts a journey, or joins the running one, and resolves with its outcome. Never rejects. Inside
   * the customer's click it claims a window before the session is fetched.
   */
  open(): Promise<JourneyOutcome> {
    // What the host has just set counts for this journey and does not supersede it.
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
    return (this.running ?? this.#launch(this.#plan(Promise.resolve()))).outcome;
  }

  /** Ends a running journey as `dismissed` without asking. Harmless otherwise. */
  close(): void {
    this.running?.close();
  }

  /** What happened so far, for a support ticket; without payloads, URLs, tokens or ids. */
  diagnostics(): readonly DiagnosticEntry[] {
    return [...this.#entries];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reflect();
    this.running?.moved();
    // It may have been taken out before it could open.
    if (this.hasUpdated) this.openUnasked(false);
  }

  /** Being moved is not leaving: the element is back in the document before the microtask. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.running?.end('removed');
    });
  }

  /** With `moveBefore()` a journey goes on as it is; without this method the frame would reload. */
  connectedMoveCallback(): void {}

  protected get running(): HostedJourney | null {
    return isRunning(this.#journey?.status) ? this.#journey : null;
  }

  /** Follows a journey that an earlier page has opened, if this tab waits for one. */
  protected resume(): void {
    if (this.running) return;
    const sessionId = this.knownSession?.sessionId ?? null;
    const journey = resumeJourney(this.#plan(pageReady()), sessionId);
    if (journey) this.#follow(journey);
  }

  /** Follows a journey that a link is about to open; gives back the name for the link's window. */
  protected adopt(): string {
    return this.#launch({ ...this.#plan(Promise.resolve()), target: linked }).windowName;
  }

  /**
   * Opens where nobody has to ask for it: the first journey, and any that was just given its session,
   * which takes an inline journey's place; one in a window of its own goes on.
   */
  protected openUnasked(isGivenSession: boolean): void {
    if (!this.sessionSource) return;
    const { running } = this;
    if (isGivenSession && running && TARGETS[running.display].opens === 'by-itself') {
      running.end('superseded');
    }
    const mayOpen = this.launch === 'auto' && (isGivenSession || this.#status === 'idle');
    // The host's scripts may still have to add their listeners.
    if (mayOpen && !this.running && this.isConnected) this.#launch(this.#plan(pageReady()));
  }

  #launch(plan: JourneyPlan): HostedJourney {
    const journey = this.#follow(createJourney(plan));
    journey.launch();
    return journey;
  }

  #plan(ready: Promise<void>): JourneyPlan {
    const { loadTimeout, display, confirmClose, text } = this;
    const origins = parseClientOrigins(this.clientOrigin);
    return {
      session: this.isConnected ? this.#session(origins) : failed('removed'),
      display,
      target: TARGETS[display],
      origins,
      loadTimeoutMs: loadTimeout >= 0 ? loadTimeout : DEFAULT_LOAD_TIMEOUT_MS,
      confirmClose,
      text,
      mount: (signal) => this.mount(signal),
      mayClose: (by) => this.dispatchEvent(new FinboxCloseRequestEvent(by)),
      ready,
      entries: this.#entries,
      decodeMessage,
      requestSession,
    };
  }

  #session(origins: readonly string[]): JourneyPlan['session'] {
    const source = this.sessionSource ?? { sessionId: null, redirectUrl: null };
    return typeof source === 'function' ? source : checkSession(source, origins);
  }

  #follow(journey: HostedJourney): HostedJourney {
    this.#journey = journey;
    this.#tell(journey.status === 'open' ? 'open' : 'starting');
    journey.subscribe((output) => this.#hear(journey, output));
    return journey;
  }

  #hear(journey: HostedJourney, output: JourneyOutput): void {
    // A journey that was superseded may be told late: its successor's state stands.
    if (journey === this.#journey) {
      if (output.type === 'loaded') this.#tell('open');
      if (output.type === 'ended') this.#tell('ended', output.outcome);
      if (output.type === 'restored') {
        // To leave again by itself would shut the customer out of this page.
        this.launch = 'manual';
        this.#tell('idle');
      }
    }
    const event = eventFor(output, journey.display);
    if (event) this.dispatchEvent(event);
  }

  #tell(status: JourneyStatus, outcome: JourneyOutcome | null = null): void {
    this.#status = status;
    this.#outcome = outcome;
    this.#reflect();
    this.requestUpdate();
  }

  #reflect(): void {
    reflectState(this.#states, this.#status);
    this.setAttribute('status', this.#status);
  }
}
