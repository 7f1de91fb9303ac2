import { pageDocument } from '../shared/page-document.ts';
import { keepEvents, onEscape } from './keep-events.ts';
import { keepSeen, type SeenKeeper } from './keep-seen.ts';
import { lockScroll } from './lock-scroll.ts';
import { closeDialog } from './show-dialog.ts';
import type { LaunchRequest } from './target.ts';

/**
 * Opens a modal dialog as the topmost layer of the page until the request's signal aborts: it is seen,
 * its events are its own, the page behind it stands still, and in the end its opener has the focus again.
 * `requestClose` is called for each Escape or back gesture; `reloaded` after the dialog had to be moved in
 * a way that loads a frame in it again.
 */
export function openLayer(
  dialog: HTMLDialogElement,
  request: LaunchRequest,
  requestClose: () => void,
  reloaded: () => void = () => {},
): SeenKeeper {
  const { signal } = request;
  onEscape(dialog, signal, requestClose);
  const letEventsGo = keepEvents(dialog);
  const opener = findFocused();
  signal.addEventListener('abort', () => {
    // Only a dialog that is still in the document gives the focus back to its opener as it closes.
    closeDialog(dialog);
    dialog.remove();
    // Chrome 92 does not give it back.
    // floor: api.HTMLElement.focus.options_preventScroll_parameter the page may scroll to the opener.
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    letEventsGo();
  });
  // After the listener above, since the place may vanish with the same signal.
  request.mount(signal).append(dialog);
  lockScroll(signal);
  const keeper = keepSeen(dialog, request, reloaded);
  keeper.show();
  return keeper;
}

/** What has the focus, in shadow roots too. */
function findFocused(): Element | null {
  let node = pageDocument().activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}
