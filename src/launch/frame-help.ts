import { timeout } from '../shared/timeout.ts';
import { createNode, languageOf } from './create-node.ts';
import { expectReturn } from './relay.ts';
import type { LaunchRequest } from './target.ts';
import { nameWindow } from './window-mark.ts';

/** How long a page that has loaded may say nothing before the customer is offered another way, in ms. */
const SILENCE_MS = 6_000;

/** The way out of a frame that shows nothing. */
export interface FrameHelp {
  readonly node: HTMLElement;
  /** Call it when the frame has loaded: a page that was refused there has "loaded" as well. */
  offerLater(): void;
  /** Call it when the journey was heard: whoever speaks is there to be seen. */
  withdraw(): void;
}

/**
 * Offers to open a silent journey in a window of its own. The frame stays, and whichever speaks first
 * tells the outcome: the frame by message, the window by the lender's return page.
 */
export function createFrameHelp(request: LaunchRequest, address: () => string): FrameHelp {
  const { signal, text, nonce, withoutHelp } = request;
  // There from the start, since a screen reader announces only what is put into it.
  const node = createNode('div', { class: 'help', role: 'status' });
  let isSettled = withoutHelp;
  let isWithdrawn = false;
  const offer = (): void => {
    if (isSettled) return;
    isSettled = true;
    const words = languageOf(text);
    const link = createNode(
      'a',
      {
        href: address(),
        target: nameWindow(nonce),
        rel: 'noopener',
        referrerpolicy: 'origin',
        ...words,
      },
      text.openInWindow,
    );
    const followed = (): void => {
      expectReturn(request);
      request.report({ type: 'opened-elsewhere' });
    };
    link.addEventListener('click', followed, { once: true });
    node.append(createNode('span', words, text.nothingSeen), ' ', link);
  };
  return {
    node,
    offerLater: () => timeout(SILENCE_MS, signal, offer),
    withdraw() {
      if (isWithdrawn) return;
      isWithdrawn = isSettled = true;
      node.replaceChildren();
    },
  };
}
