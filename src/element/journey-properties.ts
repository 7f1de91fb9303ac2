import { ReactiveElement, type PropertyDeclarations } from 'lit';
import { DiagnosticLog } from '../connect/diagnostics.ts';
import {
  DEFAULT_CLIENT_ORIGIN,
  DEFAULT_LOAD_TIMEOUT_MS,
  type JourneySettings,
} from '../connect/journey-plan.ts';
import { fromEndpoint, type SessionSource } from '../connect/session.ts';
import { isDisplay, TARGETS, type Display } from '../launch/targets.ts';
import type { SessionStatus } from '../protocol/session-status.ts';
import type { Session } from '../protocol/session.ts';

/** `auto` opens as soon as there is a session; `manual` waits for the button or for `open()`. */
export type LaunchMode = 'auto' | 'manual';

const LAUNCH_MODES: readonly LaunchMode[] = ['auto', 'manual'];

/** What the element's properties say of its next journey. */
export interface HostSettings extends Pick<
  JourneySettings,
  | 'status'
  | 'display'
  | 'clientOrigin'
  | 'loadTimeout'
  | 'confirmClose'
  | 'withoutHelp'
  | 'frameSandbox'
  | 'text'
  | 'mount'
> {
  /** `null` while the host has given no session. */
  readonly session: unknown;
  /** Changes when another session is given; a new function is not another session. */
  readonly sessionKey: string;
  readonly launch: LaunchMode;
  /** A launch keeps its words to its end, so the first one waits a moment for those on their way. */
  readonly isTextAwaited: boolean;
}

type PlainSetting =
  | 'display'
  | 'launch'
  | 'clientOrigin'
  | 'loadTimeout'
  | 'confirmClose'
  | 'withoutHelp'
  | 'frameSandbox';

/** What the host says of a journey, as attributes and properties. Nothing here acts. */
export abstract class JourneyProperties extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    sessionId: { attribute: 'session-id' },
    redirectUrl: { attribute: 'redirect-url' },
    sessionEndpoint: { attribute: 'session-endpoint' },
    fetchSession: { attribute: false },
    statusEndpoint: { attribute: 'status-endpoint' },
    fetchStatus: { attribute: false },
    clientOrigin: { attribute: 'client-origin' },
    loadTimeout: { attribute: 'load-timeout', type: Number },
    confirmClose: { attribute: 'confirm-close', type: Boolean },
    withoutHelp: { attribute: 'without-help', type: Boolean },
    frameSandbox: { attribute: 'frame-sandbox', type: Boolean },
    display: {},
    launch: {},
  };

  /** `session_id` of the Session API: opens the v1 client. */
  declare sessionId: string;

  /** `redirect_url` of the Session API, used as it is. Wins over `sessionId`. Never reflected. */
  declare redirectUrl: string;

  /** The lender's own endpoint, POSTed to when the journey opens. */
  declare sessionEndpoint: string;

  /** The same in JavaScript. Wins over `sessionEndpoint`. Replacing it does not disturb a journey. */
  declare fetchSession: ((signal: AbortSignal) => Promise<Session>) | undefined;

  /** The lender's own endpoint that says what FinBox knows of the session. */
  declare statusEndpoint: string;

  /** The same in JavaScript. Wins over `statusEndpoint`. Replacing it does not disturb a journey. */
  declare fetchStatus:
    ((sessionId: string | null, signal: AbortSignal) => Promise<SessionStatus>) | undefined;

  /** Origins separated by spaces: where the client may live, and whose messages count. */
  declare clientOrigin: string;

  /** How long a session may take to arrive, and then a journey to load, in ms; `0` for ever. */
  declare loadTimeout: number;

  /** Ask before a running modal is closed. */
  declare confirmClose: boolean;

  /** Do not offer "Open it in a new window" where a frame has loaded and says nothing. */
  declare withoutHelp: boolean;

  /**
   * Give the frame a `sandbox` with what the journey needs and no way to navigate the page. FinBox
   * documents nothing about it: try the whole journey with FinBox first.
   */
  declare frameSandbox: boolean;

  /** What happened to the journeys of this element. */
  protected readonly log: DiagnosticLog;
  #display: Display = 'inline';
  #launch: LaunchMode | null = null;
  readonly #isCopy: boolean;

  constructor() {
    super();
    // Not where it is declared: Safari before 16 may not find a name of the module there.
    this.log = new DiagnosticLog();
    // Only an element that stood in a page has a status. A clone has it before it stands anywhere.
    this.#isCopy = !this.isConnected && this.hasAttribute('status');
    this.sessionId = '';
    this.redirectUrl = '';
    this.sessionEndpoint = '';
    this.statusEndpoint = '';
    this.clientOrigin = DEFAULT_CLIENT_ORIGIN;
    this.loadTimeout = DEFAULT_LOAD_TIMEOUT_MS;
    this.confirmClose = false;
    this.withoutHelp = false;
    this.frameSandbox = false;
  }

  /** Where the journey is shown. What is not a display reads as `inline`. */
  get display(): Display {
    return this.#display;
  }
  set display(value: Display) {
    this.#display = isDisplay(value) ? value : 'inline';
    this.#adviseOn('display', value, this.#display, Object.keys(TARGETS));
  }

  /**
   * `auto` for `inline` and `manual` for the others unless the host says otherwise. A clone of an element
   * of the page is `manual`: its session is the original's.
   */
  get launch(): LaunchMode {
    const { opens } = TARGETS[this.display];
    if (opens === 'in-a-click' || this.#isCopy) return 'manual';
    return this.#launch ?? (opens === 'by-itself' ? 'auto' : 'manual');
  }
  set launch(value: LaunchMode) {
    this.#launch = LAUNCH_MODES.includes(value) ? value : null;
    this.#adviseOn('launch', value, this.#launch, LAUNCH_MODES);
  }

  /** `given` has been read as `value`. The two attributes come in either order. */
  #adviseOn(name: string, given: unknown, value: string | null, known: readonly string[]): void {
    if (given && given !== value) this.log.advise(`${name} must be one of: ${known.join(', ')}.`);
    if (this.#launch === 'auto' && TARGETS[this.display].opens === 'in-a-click') {
      this.log.advise(
        `display="${this.display}" opens only in a click, so launch="auto" waits for one.`,
      );
    }
  }

  /** What a journey takes from the properties as they are. */
  protected get plainSettings(): Pick<JourneyProperties, PlainSetting> {
    const { display, launch, clientOrigin, loadTimeout } = this;
    const { confirmClose, withoutHelp, frameSandbox } = this;
    return {
      display,
      launch,
      clientOrigin,
      loadTimeout,
      confirmClose,
      withoutHelp,
      frameSandbox,
    };
  }

  /** Where the session comes from, or `null` while the host has not said. */
  protected get sessionSource(): Session | SessionSource | null {
    const { sessionId, redirectUrl, fetchSession, sessionEndpoint } = this;
    if (sessionId || redirectUrl) return { session_id: sessionId, redirect_url: redirectUrl };
    return fetchSession ?? (sessionEndpoint ? fromEndpoint(sessionEndpoint) : null);
  }
}
