import { timeout } from '../shared/timeout.ts';
import { readableAddress } from './address.ts';
import { expectMessages } from './messages.ts';
import { createButton, createNode } from './node.ts';
import type { LaunchHandle, LaunchRequest, LaunchSignal } from './target.ts';

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
  const retry = createButton(text.retry, () => load(), { hidden: '' });
  const veil = createNode(
    'div',
    { class: 'veil' },
    createNode('slot', { name: 'loading' }, createNode('span', { class: 'spinner' }), status),
    retry,
  );
  const node = createNode('div', { class: 'stage', lang: text.lang, dir: text.dir }, veil);
  const iframe = createNode('iframe', {
    part: 'frame',
    title: text.title,
    referrerpolicy: 'origin',
    // Where the page's policy allows no style sheet of ours, these keep the journey usable.
    width: '100%',
    height: '640',
  });
  let address = '';
  const load = (): void => {
    iframe.src = address;
  };
  // Whatever a frame has to say, it says from a page that is there.
  const report = (heard: LaunchSignal): void => {
    veil.hidden = true;
    request.report(heard);
  };
  const loaded = (): void => {
    const url = readableAddress(iframe.contentWindow);
    if (url === 'about:blank') return;
    report({ type: 'loaded' });
    if (url) report({ type: 'returned', url });
  };
  iframe.addEventListener('load', loaded, { signal });
  expectMessages({ ...request, report }, () => iframe.contentWindow);

  return {
    node,
    iframe,
    navigate(url) {
      address = url.href;
      // Source first, then into the document: the other way round loads an empty page in between.
      load();
      node.prepend(iframe);
      timeout(STILL_LOADING_MS, signal, () => {
        status.textContent = text.stillLoading;
        retry.hidden = false;
      });
    },
  };
}
