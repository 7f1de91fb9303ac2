import { timeout } from '../shared/timeout.ts';
import { expectMessages } from './messages.ts';
import { createNode } from './node.ts';
import type { LaunchHandle, LaunchRequest } from './target.ts';

/** When a page that has not loaded yet gets an apology and a button to try again, in ms. */
const STILL_LOADING_MS = 8_000;

/** A frame for the journey and what covers it while it loads. */
export interface JourneyFrame extends LaunchHandle {
  readonly node: HTMLElement;
  readonly iframe: HTMLIFrameElement;
}

/**
 * Makes the frame that `inline` and `modal` share. It is covered by the words "loading" from the
 * start, also while the session is still being fetched.
 */
export function createFrame(request: LaunchRequest): JourneyFrame {
  const { signal, text } = request;
  const status = createNode('p', { part: 'status', role: 'status' }, text.loading);
  const retry = createNode('button', { hidden: '' }, text.retry);
  const veil = createNode(
    'div',
    { class: 'veil' },
    createNode('slot', { name: 'loading' }, createNode('span', { class: 'spinner' }), status),
    retry,
  );
  const node = createNode('div', { class: 'stage', lang: text.lang, dir: text.dir }, veil);
  const iframe = createNode('iframe', { part: 'frame', title: text.title });
  iframe.referrerPolicy = 'origin';

  expectMessages({
    signal,
    origins: request.origins,
    sender: () => iframe.contentWindow,
    accept: (data) => {
      veil.hidden = true;
      request.report({ type: 'message', data });
    },
    refuse: request.refuse,
  });
  iframe.addEventListener(
    'load',
    () => {
      const address = readableAddress(iframe);
      if (address === 'about:blank') return;
      veil.hidden = true;
      request.report({ type: 'loaded' });
      if (address && !signal.aborted) request.report({ type: 'returned', url: address });
    },
    { signal },
  );

  return {
    node,
    iframe,
    navigate(url) {
      // Source first, then into the document: the other way round loads an empty page in between.
      iframe.src = url.href;
      node.prepend(iframe);
      retry.addEventListener('click', () => (iframe.src = url.href), { signal });
      timeout(STILL_LOADING_MS, signal, () => {
        status.textContent = text.stillLoading;
        retry.hidden = false;
      });
    },
    focus: () => iframe.focus(),
  };
}

/**
 * The frame's address where the journey has brought it back to a page of this very origin; reading
 * that of anybody else's page throws a `SecurityError`.
 */
function readableAddress(iframe: HTMLIFrameElement): string | null {
  try {
    return iframe.contentWindow?.location.href ?? null;
  } catch {
    return null;
  }
}
