import { createLeaveQuestion } from './confirm.ts';
import { createFrame } from './frame.ts';
import { createNode } from './node.ts';
import { lockPageScroll } from './scroll-lock.ts';
import type { CloseRequester, LaunchHandle, LaunchRequest, LaunchTarget } from './target.ts';

/**
 * Shows the journey in a native modal dialog. While focus is inside the frame, Escape belongs to the
 * frame in every engine: so the dialog opens with its close button focused, and keeps it in sight.
 */
export const modal: LaunchTarget = { opens: 'when-told', isInPlace: false, launch };

function launch(request: LaunchRequest): LaunchHandle {
  const { mount, signal, text } = request;
  const frame = createFrame(request);
  const close = createNode(
    'button',
    { part: 'close-button', class: 'close', 'aria-label': text.close, autofocus: '' },
    '✕',
  );
  const leave = (): void => request.report({ type: 'dismissed' });
  const question = createLeaveQuestion(text, frame.iframe, close, leave);
  const dialog = createNode(
    'dialog',
    { part: 'dialog', 'aria-label': text.title, lang: text.lang, dir: text.dir },
    close,
    frame.node,
  );
  frame.node.append(question.node);

  const closeRequested = (by: CloseRequester): void => {
    if (frame.iframe.inert) question.toggle();
    else if (!request.mayClose(by)) return;
    else if (request.confirmClose) question.toggle();
    else leave();
  };
  close.addEventListener('click', () => closeRequested('button'), { signal });
  onEscape(dialog, signal, () => closeRequested('escape'));

  signal.addEventListener(
    'abort',
    () => {
      // Closed before it or its place is removed: only that gives the focus back to the opener.
      dialog.close();
      dialog.remove();
    },
    { once: true },
  );
  mount().append(dialog);
  dialog.showModal();
  lockPageScroll(signal);

  return {
    navigate: frame.navigate,
    focus: () => close.focus(),
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
    // A cancelled Escape never reaches the browser's own closing, which asks nobody the second time.
    event.preventDefault();
    closeRequested();
  };
  const keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') ask(event);
  };
  const reopen = (): void => {
    dialog.showModal();
    closeRequested();
  };
  dialog.addEventListener('keydown', keydown, { signal });
  // What is no key press, the back gesture of Android for one, arrives as `cancel`, …
  dialog.addEventListener('cancel', ask, { signal });
  // … or, where the browser does not ask twice, as `close`: the journey is running all the same.
  dialog.addEventListener('close', reopen, { signal });
}
