import { pageDocument } from '../shared/page-document.ts';
import { moveAside } from './move-aside.ts';
import { isExposed, isRendered } from './place.ts';
import { showDialog } from './show-dialog.ts';
import type { LaunchRequest } from './target.ts';

/** Shows a dialog, and sees to it that it is seen. */
export interface SeenKeeper {
  show(): void;
  /** Call it after the mount was moved in the document. */
  moved(): void;
}

/**
 * Shows a modal dialog wherever its place is, as long as the journey runs. Where the place is not
 * rendered, or is hidden from assistive technology, the dialog moves out of it, also where that begins
 * while it is open; where no place is seen it reports `blocked`. `reloaded` is called where a frame in the
 * dialog has to load again.
 */
export function keepSeen(
  dialog: HTMLDialogElement,
  { signal, report }: LaunchRequest,
  reloaded: () => void,
): SeenKeeper {
  const show = (): void => showDialog(dialog);
  // jsdom lays nothing out, so nothing in it can be seen.
  if (typeof IntersectionObserver !== 'function') return { show, moved: show };
  let place: AbortController | null = null;
  const showAgain = (): void => {
    // A dialog that was moved keeps its `open` and has lost its place above the page.
    dialog.open = false;
    show();
  };
  const leavePlace = (): void => {
    const left = place;
    place = new AbortController();
    const isKept = moveAside(dialog, place.signal);
    left?.abort();
    if (!isKept) reloaded();
    showAgain();
    if (!isRendered(dialog)) report({ type: 'blocked' });
  };
  signal.addEventListener('abort', () => place?.abort());
  const observer = new IntersectionObserver(() => {
    if (!signal.aborted && !isRendered(dialog)) leavePlace();
  });
  observer.observe(dialog);
  const hiding = new MutationObserver(() => {
    // A place of our own stays exposed, and nobody's half-finished journey is loaded again for it.
    const mayLeave = !signal.aborted && !place && 'moveBefore' in dialog;
    if (mayLeave && !isExposed(dialog)) leavePlace();
  });
  hiding.observe(pageDocument().documentElement, {
    attributeFilter: ['aria-hidden'],
    subtree: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    hiding.disconnect();
  });
  return {
    show() {
      if (dialog.isConnected) show();
      if (!isRendered(dialog) || !isExposed(dialog)) leavePlace();
    },
    moved() {
      if (place) return;
      reloaded();
      showAgain();
    },
  };
}
