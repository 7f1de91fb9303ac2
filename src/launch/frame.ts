import { timeout } from '../shared/timeout.ts';
import { createButton, createNode, languageOf } from './create-node.ts';
import { createSkeleton } from './create-skeleton.ts';
import { createFrameHelp } from './frame-help.ts';
import { expectRefusal } from './frame-refusal.ts';
import { createFrameWindow } from './frame-window.ts';
import { expectMessages } from './messages.ts';
import { readAddress } from './navigation.ts';
import type { LaunchHandle, LaunchRequest, LaunchSignal } from './target.ts';

/** When a page that has not loaded yet gets an apology and a button to try again, in ms. */
const STILL_LOADING_MS = 8_000;

/**
 * What the journey needs of a sandbox: its page's own scripts, storage and forms, dialogs, statements to
 * download and windows for its links. What is left out keeps a frame from taking the page elsewhere.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox ' +
  'allow-modals allow-downloads';

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
  const { signal, text, frameSandbox } = request;
  let address: URL | null = null;
  const iframe = createNode('iframe', {
    part: 'frame',
    title: text.title,
    lang: text.lang,
    ...(frameSandbox ? { sandbox: SANDBOX } : {}),
    // Where the page's policy allows no style sheet of ours, these keep the journey usable.
    width: '100%',
    height: '640',
  });
  const page = createFrameWindow(iframe, signal);
  const load = (): void => {
    if (address) page.show(address, node);
  };
  const { veil, showStillLoading } = createVeil(request, load);
  const help = createFrameHelp(request, () => address?.href ?? '');
  const node = createNode('div', { class: 'stage' }, veil, help.node);
  // Whatever a frame reports, it reports from a page that has loaded.
  const report = (heard: LaunchSignal): void => {
    if (!veil.hidden) veil.hidden = true;
    if (heard.type === 'message') help.withdraw();
    request.report(heard);
  };
  const expectFrameAgain = expectMessages({ ...request, report }, () => iframe.contentWindow);
  const loaded = (): void => {
    // A frame that the page has moved has another window.
    expectFrameAgain();
    if (page.isEmpty()) return;
    help.offerLater();
    report({ type: 'loaded' });
    const url = readAddress(iframe.contentWindow);
    if (url) report({ type: 'returned', url, proof: 'window' });
  };
  iframe.addEventListener('load', loaded, { signal });

  return {
    node,
    iframe,
    navigate(url) {
      address = url;
      expectRefusal(request, url);
      load();
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
  const button = createButton(text.retry, retry, {
    part: 'button',
    class: 'button',
    hidden: '',
    ...words,
  });
  const slot = createNode('slot', { name: 'loading' }, createSkeleton(), status);
  return {
    veil: createNode('div', { class: 'veil' }, slot, button),
    showStillLoading() {
      status.textContent = text.stillLoading;
      button.hidden = false;
    },
  };
}
