import type { CSSResultGroup, PropertyValues } from 'lit';
import { JourneyHost } from './journey-host.ts';
import { styles } from './styles.ts';
import { addText, languageOf, textFor } from './text/texts.ts';
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
export class FinboxConnect extends JourneyHost {
  static override styles: CSSResultGroup = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Teaches every element another language, which it speaks where its `lang` is that. */
  static addText(text: ElementText): void {
    addText(text);
    for (const element of connected) element.requestUpdate();
  }

  #view: View | null = null;
  #heldFocus = false;

  override connectedCallback(): void {
    connected.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    connected.delete(this);
    super.disconnectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): ReturnType<JourneyHost['createRenderRoot']> {
    const root = super.createRenderRoot();
    this.#view = createView(root, {
      open: () => void this.open(),
      follow: (event) => this.#follow(event),
      focus: () => {
        this.running?.focus();
        // An opener policy may have put the window out of reach in the meantime.
        this.requestUpdate();
      },
      close: () => this.close(),
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.resume();
    // At first every property is new; a return that was just taken up is not to be left again for that.
    this.openUnasked(this.hasUpdated && SESSION_PROPERTIES.some((name) => changed.has(name)));
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#heldFocus ||= Boolean(this.shadowRoot?.activeElement);
    const { text, knownSession, running } = this;
    this.#view?.update(this, text, knownSession?.url.href, running?.isReachable);
    if (this.#heldFocus) this.#view?.keepFocus();
    this.#heldFocus = false;
  }

  protected get text(): ElementText {
    return textFor(languageOf(this));
  }

  /** Remembers whether the customer's focus ends with the journey. */
  protected mount(signal: AbortSignal): ParentNode & Node {
    signal.addEventListener('abort', () => {
      this.#heldFocus = Boolean(this.shadowRoot?.activeElement);
    });
    return this.#view?.mount ?? this.renderRoot;
  }

  /** A link opens a window where a script may not; what comes of it is heard all the same. */
  #follow(event: Event): void {
    const { knownSession } = this;
    void this.open();
    if (!this.running && knownSession && this.#view) {
      this.#view.link.target = this.adopt();
      // Now it is the link's to open.
      if (this.running) return;
    }
    event.preventDefault();
  }
}

/** Whose words change when a language is added. */
const connected = new Set<FinboxConnect>();

/** A new `fetchSession` is a new way, not a new session: frameworks make one at each render. */
const SESSION_PROPERTIES = ['sessionId', 'redirectUrl', 'sessionEndpoint'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'finbox-connect': FinboxConnect;
  }
}
