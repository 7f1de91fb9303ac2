/** What a launched window has to tell. Nothing here has been read for meaning yet. */
export type LaunchSignal =
  | { readonly type: 'loaded' }
  | { readonly type: 'blocked' }
  /** The customer has opened the journey in a window besides its silent frame. */
  | { readonly type: 'opened-elsewhere' }
  /** The page's own Content-Security-Policy does not let a frame show `origin`. */
  | { readonly type: 'refused-by-page'; readonly origin: string }
  /** The customer has closed the window, or has decided to. */
  | { readonly type: 'dismissed' }
  /** The page that was left is shown again from the browser's cache. */
  | { readonly type: 'restored' }
  /** From the right window and an allowed origin; its shape is unknown. */
  | { readonly type: 'message'; readonly data: unknown }
  /** The journey came back to a page of the lender's, with this address. */
  | { readonly type: 'returned'; readonly url: string; readonly proof: ReturnProof }
  /** A copy of this tab waits for the same journey and has its outcome. */
  | { readonly type: 'announced-elsewhere' };

/**
 * Why a return belongs to a journey: it is in the journey's own window, it names the journey's session,
 * or it is in the tab that left for the journey.
 */
export type ReturnProof = 'window' | 'session' | 'tab';

/** With what the customer asked to close a journey. */
export type CloseRequester = 'button' | 'escape';

/** Why a message or a return was dropped before anyone looked at what it says. */
export type MessageRefusal =
  'origin' | 'late' | 'return: session' | 'return: early' | 'return: window';

/** Words that the launched window's surroundings need. Plain text, in the language `lang`. */
export interface LaunchText {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the frame and of the dialog, for people who cannot see them. */
  readonly title: string;
  readonly close: string;
  readonly loading: string;
  /** While the status endpoint is asked about a claimed success. */
  readonly checking: string;
  readonly stillLoading: string;
  readonly retry: string;
  /** Asked where a frame has loaded and says nothing; `openInWindow` is the link that follows it. */
  readonly nothingSeen: string;
  readonly openInWindow: string;
  readonly confirmQuestion: string;
  readonly confirmStay: string;
  readonly confirmLeave: string;
}

/** What a target needs to show one journey. */
export interface LaunchRequest {
  /** Aborts when the journey has ended. Every listener, timer and node of the launch goes with it. */
  readonly signal: AbortSignal;
  /** The only origins whose messages count. */
  readonly origins: readonly string[];
  /**
   * Gives the place for a frame or dialog, in a shadow root with `LAUNCH_STYLES`. Called before the
   * launch has listeners of its own on `signal`.
   */
  readonly mount: (signal: AbortSignal) => Node & ParentNode;
  /** The element or place on the page to which the journey belongs; its looks are the journey's. */
  readonly host: Element;
  readonly text: LaunchText;
  /** Asks the host whether the customer may close the journey; `false` keeps it. */
  readonly mayClose: (by: CloseRequester) => boolean;
  /** Ask the customer too before `dismissed` is reported. */
  readonly confirmClose: boolean;
  /** Do not offer another window where a frame has loaded and says nothing. */
  readonly withoutHelp: boolean;
  /** Sandbox the frame. */
  readonly frameSandbox: boolean;
  /** May be called before the target returns. Once `signal` has aborted nobody listens. */
  readonly report: (signal: LaunchSignal) => void;
  readonly refuse: (reason: MessageRefusal) => void;
  /** Names this journey to the lender's return page; unguessable. */
  readonly nonce: string;
  /** When this journey was begun, in ms since 1970. */
  readonly time: number;
  /** Whether the address of a return page may be this journey's. */
  readonly matchReturn: (url: string) => ReturnMatch;
}

/** Whether a return is a journey's: surely, perhaps, or surely not. */
export type ReturnMatch = 'ours' | 'perhaps' | 'foreign';

export interface LaunchHandle {
  /** Fills the claimed window. Called once at most, with a URL that has been checked. */
  navigate(url: URL): void;
  /** The journey's own window. `closed` once an opener policy has put it out of reach. */
  readonly opened?: Window;
  /** Call it after the mount was moved in the document. A target may have nothing to mend. */
  moved?(): void;
}

/** A way of showing a journey. */
export interface LaunchTarget {
  /**
   * When it may open: by itself as soon as there is a session, because it takes the element's own place
   * on the page; by itself where the host says so; or only in the customer's click, because the browser
   * refuses anything else.
   */
  readonly opens: 'by-itself' | 'when-told' | 'in-a-click';
  /**
   * Claims the window. Runs synchronously inside the click, because a window that is opened later is
   * refused; the session arrives afterwards and is handed to `navigate`. `null` after `blocked`.
   */
  launch(request: LaunchRequest): LaunchHandle | null;
  /**
   * Takes up a journey that an earlier page of this tab has launched. Only a target whose window
   * outlives the page has it.
   */
  resume?(request: LaunchRequest): void;
  /**
   * Says, until `signal` aborts, that a claimed success is being checked; by then the launch itself has
   * been torn down. A target without it has no place of its own on the page, so the host says it.
   */
  showChecking?(request: LaunchRequest): void;
  /** The journey comes back to this very tab, so only a page with a return's address resumes it. */
  readonly returnsHere?: boolean;
}
