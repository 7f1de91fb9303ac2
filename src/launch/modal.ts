import { adoptStyles } from './adopt-styles.ts';
import { createLeaveQuestion } from './confirm.ts';
import { createFrame } from './frame.ts';
import { createButton, createNode } from './node.ts';
import type { CloseRequester, LaunchHandle, LaunchRequest, LaunchTarget } from './target.ts';

/**
 * Shows the journey in a native modal dialog. While focus is inside the frame, Escape belongs to the
 * frame in every engine: so the dialog opens with its close button focused, and keeps it in sight.
 */
export const modal: LaunchTarget = { opens: 'when-told', launch };

function launch(request: LaunchRequest): LaunchHandle {
  const { signal, text } = request;
  const frame = createFrame(request);
  const close = createButton('✕', () => closeRequested('button'), {
    part: 'close-button',
    class: 'close',
    'aria-label': text.close,
    autofocus: '',
  });
  const dialog = createNode(
    'dialog',
    { part: 'dialog', 'aria-label': text.title, lang: text.lang, dir: text.dir },
    close,
    frame.node,
  );
  const leave = (): void => request.report({ type: 'dismissed' });
  const leaveQuestion = createLeaveQuestion(text, frame, close, leave);
  const closeRequested = (by: CloseRequester): void => {
    const isAsked = leaveQuestion.isAsked();
    if (!isAsked && !request.mayClose(by)) return;
    if (isAsked || request.confirmClose) leaveQuestion.toggle();
    else leave();
  };
  onEscape(dialog, signal, () => closeRequested('escape'));

  signal.addEventListener('abort', () => {
    // Only a dialog that is still in the document gives the focus back to its opener as it closes.
    dialog.close();
    dialog.remove();
  });
  // After the listener above, since the place may vanish with the same signal.
  request.mount(signal).append(dialog);
  dialog.showModal();
  signal.addEventListener('abort', adoptStyles(document, ':root{overflow:hidden!important}'));

  return {
    ...frame,
    moved() {
      // A dialog that was moved keeps its `open` and has lost its place above the page.
      dialog.open = false;
      dialog.showModal();
    },
  };
}

/** Whatever way the browser has of saying that the customer wants out, short of our own button. */
function onEscape(
  dialog: HTMLDialogElement,
  signal: AbortSignal,
  closeRequested: () => void,
): void {
  const ask = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    // A cancelled Escape never reaches the browser's own closing, which asks nobody the second time.
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    closeRequested();
  };
  // What is no key press, the back gesture of Android for one, arrives as `cancel`, or, where the
  // browser does not ask twice, as `close`: the journey is running all the same.
  for (const type of ['keydown', 'cancel', 'close']) dialog.addEventListener(type, ask, { signal });
}
