/** What a frame shows in its own window, whatever becomes of that window. */
export interface FrameWindow {
  /** Shows the page in a new window of the frame's, at the start of `place`. */
  show(url: URL, place: ParentNode): void;
  /** Whether the frame still shows the empty page that it began with. Call it at each `load`. */
  isEmpty(): boolean;
}

/**
 * Where a frame tells `finbox-connect/testing` the origin that it was sent to. Its address is nowhere to
 * be read.
 */
export const FRAME_ORIGIN: unique symbol = Symbol.for('finbox-connect.frame-origin');

/**
 * Navigates a frame's window and sets no `src`: the address holds the session and its token, and the
 * performance entries of the page, which monitoring scripts upload, list each address that a `src` has
 * loaded. Nor does it leave an entry in the page's history. Nothing of the window is kept once `signal` aborts.
 */
export function createFrameWindow(iframe: HTMLIFrameElement, signal: AbortSignal): FrameWindow {
  let address = '';
  let shown: Window | null = null;
  let empty: Document | null = null;
  // Whoever has the journey after its end would keep the whole worlds of its pages.
  signal.addEventListener('abort', () => {
    shown = empty = null;
  });
  const navigate = (): void => {
    shown = iframe.contentWindow;
    empty = iframe.contentDocument;
    // Else WebKit takes what comes next for the frame's first page, which it does list.
    empty?.open();
    shown?.location.replace(address);
  };
  return {
    show(url, place) {
      address = url.href;
      Object.assign(iframe, { [FRAME_ORIGIN]: url.origin });
      iframe.remove();
      place.prepend(iframe);
      if (iframe.contentWindow !== shown) navigate();
    },
    isEmpty() {
      // A frame that was moved in the document has a new window, and nothing in it.
      if (iframe.contentWindow !== shown) navigate();
      return iframe.contentDocument !== null && iframe.contentDocument === empty;
    },
  };
}
