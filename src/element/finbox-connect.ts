import type { CSSResultGroup, PropertyValues } from 'lit';
import type { DiagnosticEntry } from '../connect/diagnostics.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyStatus } from '../journey/state.ts';
import { TARGETS } from '../launch/targets.ts';
import { JourneyController } from './journey-controller.ts';
import { FinboxConnectOptions } from './options.ts';
import { styles } from './styles.ts';
import { languageOf, textFor } from './text/texts.ts';
import type { ElementText } from './text/text.ts';
import { createView, type View } from './view.ts';

/**
 * Shows a BankConnect journey and says how it ended, exactly once.
 *
 * @summary Lets a loan applicant share bank statements through FinBox BankConnect.
 * @slot - The launch button's content.
 * @slot loading - Shown until the journey has loaded.
 * @slot success - Shown after the customer has finished.
 * @slot failure - Shown after a journey that failed or was left.
 * @csspart button - The launch button.
 * @csspart frame - The journey's iframe.
 * @csspart dialog - The modal dialog.
 * @csspart close-button - The dialog's close button.
 * @csspart status - What the element says about loading and the end.
 * @cssproperty [--finbox-accent=#1f5fd0] - The button and the focus ring.
 * @cssproperty [--finbox-accent-text=#fff] - Text on the accent.
 * @cssproperty [--finbox-surface=Canvas] - Behind the journey.
 * @cssproperty [--finbox-text=CanvasText] - The element's text.
 * @cssproperty [--finbox-height=100%] - An inline journey's height.
 * @cssproperty [--finbox-min-height=40rem] - An inline journey's least height.
 * @event {FinboxOpenEvent} finbox-open - The journey is on screen.
 * @event {FinboxInfoEvent} finbox-info - BankConnect's analytics.
 * @event {FinboxErrorEvent} finbox-error - A problem inside the journey; not the end.
 * @event {FinboxCloseRequestEvent} finbox-close-request - The customer wants to close the dialog.
 * @event {FinboxSuccessEvent} finbox-success - The good outcome; confirm it on the back end.
 * @event {FinboxFailureEvent} finbox-failure - The bad outcome.
 */
export class FinboxConnect extends FinboxConnectOptions {
  static override styles: CSSResultGroup = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'status'];
  }

  readonly #internals = this.attachInternals();
  readonly #journeys = new JourneyController(this, () => ({
    ...this.planOptions,
    mount: (signal) => this.#mount(signal),
    text: this.#text,
  }));
  #view: View | null = null;
  #heldFocus = false;

  /** Reflected as an attribute and as a custom state. */
  get status(): JourneyStatus {
    return this.#journeys.status;
  }

  /** How the last journey ended; `null` before that and while one runs. */
  get outcome(): JourneyOutcome | null {
    return this.#journeys.outcome;
  }

  /**
   * Starts a journey, or joins the running one, and resolves with its outcome. Never rejects. Inside
   * the customer's click it claims a window before the session is fetched.
   */
  open(): Promise<JourneyOutcome> {
    // What the host has just set counts for this journey and does not supersede it.
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
    return this.#journeys.open();
  }

  /** Ends a running journey as `dismissed` without asking. Harmless otherwise. */
  close(): void {
    this.#journeys.close();
  }

  /** What happened so far, for a support ticket; without payloads, URLs, tokens or ids. */
  diagnostics(): readonly DiagnosticEntry[] {
    return this.#journeys.diagnostics();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('status', this.status);
    // It may have been taken out before it could open.
    if (this.hasUpdated) this.#openIfUnasked();
  }

  /** With `moveBefore()` a journey goes on as it is; without this method the frame would reload. */
  connectedMoveCallback(): void {}

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
    if (name === 'status') this.#showState();
  }

  protected override createRenderRoot(): ReturnType<FinboxConnectOptions['createRenderRoot']> {
    const root = super.createRenderRoot();
    this.#view = createView(root, {
      open: () => void this.open(),
      follow: (event) => this.#follow(event),
      focus: () => this.#journeys.focus(),
      close: () => this.close(),
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#journeys.resume(this.knownSession?.sessionId ?? null);
    const isGivenSession = SESSION_PROPERTIES.some((name) => changed.has(name));
    if (isGivenSession && this.sessionSource) {
      this.#journeys.supersede();
      if (this.launch === 'auto') this.#journeys.openUnasked();
    } else {
      this.#openIfUnasked();
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#heldFocus ||= Boolean(this.shadowRoot?.activeElement);
    this.#view?.update({
      status: this.status,
      outcome: this.outcome,
      isManual: this.launch === 'manual',
      target: TARGETS[this.display],
      link: this.knownSession?.url.href ?? null,
      text: this.#text,
    });
    if (this.#heldFocus) this.#view?.keepFocus();
    this.#heldFocus = false;
  }

  get #text(): ElementText {
    return textFor(languageOf(this));
  }

  #openIfUnasked(): void {
    if (this.status === 'idle' && this.launch === 'auto' && this.sessionSource) {
      this.#journeys.openUnasked();
    }
  }

  /** Where a frame or dialog goes; remembers whether the customer's focus ends with it. */
  #mount(signal: AbortSignal): ParentNode & Node {
    const remember = (): void => {
      this.#heldFocus = Boolean(this.shadowRoot?.activeElement);
    };
    signal.addEventListener('abort', remember, { once: true });
    return this.#view?.mount ?? this.renderRoot;
  }

  /** A link opens a window where a script may not; what comes of it is heard all the same. */
  #follow(event: Event): void {
    const { knownSession } = this;
    void this.open();
    if (this.#journeys.isRunning) event.preventDefault();
    else if (knownSession && this.#view) {
      this.#view.link.target = this.#journeys.adopt(knownSession.sessionId);
    }
  }

  #showState(): void {
    this.#internals.states.clear();
    this.#internals.states.add(this.status);
  }
}

/** A new `fetchSession` is a new way, not a new session: frameworks make one at each render. */
const SESSION_PROPERTIES = ['sessionId', 'redirectUrl', 'sessionEndpoint'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'finbox-connect': FinboxConnect;
  }
}
