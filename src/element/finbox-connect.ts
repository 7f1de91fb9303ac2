import type { CSSResultGroup, PropertyValues } from 'lit';
import type { DiagnosticEntry } from '../connect/diagnostics.ts';
import { addressOf } from '../connect/journey-plan.ts';
import { statusSource } from '../connect/status-source.ts';
import type { JourneyOutcome } from '../journey/outcome.ts';
import { statusOf, type JourneyOutput, type JourneyStatus } from '../journey/transition.ts';
import { adviseOnMarkup } from './advise-on-markup.ts';
import { customStatesOf, reflectState } from './custom-states.ts';
import { JourneyController } from './journey-controller.ts';
import { JourneyProperties, type HostSettings } from './journey-properties.ts';
import { reflectStatus } from './reflect-status.ts';
import { styles } from './styles.ts';
import { languageOf } from './text/language-of.ts';
import { addText, awaitText, speakers, textFailures, textFor } from './text/texts.ts';
import type { ElementText, TextChange } from './text/text.ts';
import { createView, type View } from './view.ts';

/**
 * Shows a BankConnect journey and says how it ended, exactly once.
 *
 * @summary Lets a loan applicant share bank statements through FinBox BankConnect.
 * @slot - The launch button's content.
 * @slot loading - Shown until the journey has loaded.
 * @slot success - Shown after the customer has finished.
 * @slot failure - Shown after a journey that failed or was left.
 * @cssstate idle - No journey has begun.
 * @cssstate starting - The session or the journey's page is on its way.
 * @cssstate open - The journey is on screen.
 * @cssstate ended - The journey has an outcome.
 * @attr lang - BCP 47 language of the element's own words; the nearest ancestor's by default.
 * @attr status - Reflects the property, for CSS.
 * @event {FinboxOpenEvent} finbox-open - The journey's document has loaded, as far as the browser tells.
 * @event {FinboxInfoEvent} finbox-info - BankConnect's analytics.
 * @event {FinboxErrorEvent} finbox-error - A problem inside the journey; not the end.
 * @event {FinboxCloseRequestEvent} finbox-close-request - The customer wants to close the dialog.
 * @event {FinboxSuccessEvent} finbox-success - The good outcome; confirm it on the back end unless it is.
 * @event {FinboxFailureEvent} finbox-failure - The bad outcome.
 */
export class FinboxConnect extends JourneyProperties {
  static override styles: CSSResultGroup = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'status'];
  }

  /** Teaches every element a language, or other words for single strings of one. */
  static addText(text: TextChange): void {
    addText(text);
  }

  readonly #states: CustomStateSet | undefined;
  readonly #journeys: JourneyController;
  #view: View | null = null;
  #heldFocus = false;

  constructor() {
    super();
    // Not where they are declared: Safari before 16 may not find a name of the module there.
    this.#states = customStatesOf(this);
    const settings = () => this.#settings();
    const stateChanged = (output?: JourneyOutput): void => this.#stateChanged(output);
    this.#journeys = new JourneyController(this, this.log, settings, stateChanged);
  }

  /** Changes just before the event that announces it. Reflected, and also a custom state. */
  get status(): JourneyStatus {
    return statusOf(this.#journeys.state);
  }

  /** How the last journey ended; `null` before that and while one runs. */
  get outcome(): JourneyOutcome | null {
    const { state } = this.#journeys;
    return state.status === 'ended' ? state.outcome : null;
  }

  /**
   * Starts a journey, or joins the running one, and resolves with its outcome. Never rejects. Inside
   * the customer's click it claims a window before the session is fetched.
   */
  open(): Promise<JourneyOutcome> {
    // What the host has just set counts for this journey and does not supersede it.
    if (this.isConnected && this.#view && this.isUpdatePending) this.performUpdate();
    return this.#journeys.open();
  }

  /** Ends a running journey as `dismissed`, or with the success that is being checked. Never asks. */
  close(): void {
    this.#journeys.running?.close();
  }

  /** What happened so far, for a support ticket; without payloads, URLs, tokens or ids. */
  diagnostics(): readonly DiagnosticEntry[] {
    const entries = [...this.log.read(), ...textFailures];
    return entries.sort((one, other) => one.time - other.time);
  }

  override connectedCallback(): void {
    // Style sheets are not shared with another document: a copy there shows its children and no more.
    if (this.ownerDocument !== window.document) return;
    speakers.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    speakers.delete(this);
    super.disconnectedCallback();
  }

  /** With `moveBefore()` a journey goes on as it is; without this method the frame would reload. */
  connectedMoveCallback(): void {}

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
    if (name === 'status') reflectStatus(this);
  }

  protected override createRenderRoot(): ReturnType<JourneyProperties['createRenderRoot']> {
    const root = super.createRenderRoot();
    this.#view = createView(root, {
      press: () => this.#press(),
      follow: (link, click) => this.#journeys.followLink(link, click),
      focus: () => {
        this.#journeys.running?.focus();
        // An opener policy may have put the window out of reach in the meantime.
        this.requestUpdate();
      },
      close: () => this.close(),
    });
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#heldFocus ||= Boolean(this.shadowRoot?.activeElement);
    const { launch, clientOrigin } = this;
    this.#view?.update({
      state: this.#journeys.state,
      launch,
      display: this.#journeys.running?.display ?? this.display,
      text: this.#text,
      href: addressOf(this.sessionSource, clientOrigin),
      isReachable: this.#journeys.running?.isReachable ?? false,
    });
    if (this.#heldFocus) this.#view?.keepFocus();
    this.#heldFocus = false;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const lacksSession = (element: this): boolean =>
      element.status === 'idle' && element.launch === 'auto' && !element.sessionSource;
    adviseOnMarkup(this, this.log, this.loadTimeout, lacksSession);
  }

  #press(): void {
    if (this.isUpdatePending) this.performUpdate();
    this.#journeys.press();
  }

  get #text(): ElementText {
    return textFor(languageOf(this));
  }

  #settings(): HostSettings {
    return {
      ...this.plainSettings,
      session: this.sessionSource,
      status: statusSource(this),
      sessionKey: [this.sessionId, this.redirectUrl, this.sessionEndpoint].join('\n'),
      text: this.#text,
      isTextAwaited: awaitText(languageOf(this)),
      mount: (signal) => this.#mount(signal),
    };
  }

  /** Remembers whether the customer's focus ends with the journey. */
  #mount(signal: AbortSignal): ParentNode & Node {
    signal.addEventListener('abort', () => {
      this.#heldFocus = Boolean(this.shadowRoot?.activeElement);
    });
    return this.#view?.mount ?? this.renderRoot;
  }

  #stateChanged(output?: JourneyOutput): void {
    // A report changes nothing that is shown.
    if (output?.type === 'info-reported' || output?.type === 'problem-reported') return;
    // To leave again by itself would shut the customer out of this page.
    if (output?.type === 'restored') this.launch = 'manual';
    reflectState(this.#states, this.status);
    reflectStatus(this);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finbox-connect': FinboxConnect;
  }
}
