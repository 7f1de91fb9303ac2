import { timeout } from '../shared/timeout.ts';
import { createButton, createNode, languageOf } from './create-node.ts';
import { expectMessages } from './messages.ts';
import { readAddress } from './navigation.ts';
import type { LaunchHandle, LaunchRequest, LaunchSignal } from './target.ts';

/** When a page that has not loaded yet gets an apology and a button to try again, in ms. */
const STILL_LOADING_MS = 8_000;

/** A frame for the journey and what covers it while it loads. */
export interface JourneyFrame extends LaunchHandle {
  readonly node: HTMLElement;
  readonly iframe: HTMLIFrameElement;
}

/**
 * Makes the frame that `inline` and `modal` share. The words "loading" cover it from the start, also
 * while the session is still being fetched.
 */
export function createFrame(request: LaunchRequest): JourneyFrame {
  const { signal, text } = request;
  const { veil, showStillLoading } = createVeil(request, () => load());
  const node = createNode('div', { class: 'stage' }, veil);
  const iframe = createNode('iframe', {
    part: 'frame',
    title: text.title,
    lang: text.lang,
    referrerpolicy: 'origin',
    // Where the page's policy allows no style sheet of ours, these keep the journey usable.
    width: '100%',
    height: '640',
  });
  let address = '';
  const load = (): void => {
    iframe.src = address;
  };
  // Whatever a frame reports, it reports from a page that has loaded.
  const report = (heard: LaunchSignal): void => {
    veil.hidden = true;
    request.report(heard);
  };
  const expectFrameAgain = expectMessages({ ...request, report }, () => iframe.contentWindow);
  const loaded = (): void => {
    // A frame that the page has moved has another window.
    expectFrameAgain();
    const url = readAddress(iframe.contentWindow);
    if (url === 'about:blank') return;
    report({ type: 'loaded' });
    if (url) report({ type: 'returned', url, proof: 'window' });
  };
  iframe.addEventListener('load', loaded, { signal });

  return {
    node,
    iframe,
    navigate(url) {
      address = url.href;
      // Source first, then into the document: the other way round loads an empty page in between.
      load();
      node.prepend(iframe);
      timeout(STILL_LOADING_MS, signal, showStillLoading);
    },
    moved: expectFrameAgain,
  };
}

function createVeil(
  { text }: LaunchRequest,
  retry: () => void,
): { readonly veil: HTMLElement; showStillLoading(): void } {
  const words = languageOf(text);
  const status = createNode('p', { part: 'status', role: 'status', ...words }, text.loading);
  const button = createButton(text.retry, retry, { hidden: '', ...words });
  const spinner = createNode('span', { class: 'spinner' });
  const slot = createNode('slot', { name: 'loading' }, spinner, status);
  return {
    veil: createNode('div', { class: 'veil' }, slot, button),
    showStillLoading() {
      status.textContent = text.stillLoading;
      button.hidden = false;
    },
  };
}
