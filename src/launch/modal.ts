import { adoptStyles } from './adopt-styles.ts';
import { showCheckingInDialog } from './checking-notice.ts';
import { createButton, createNode, languageOf } from './create-node.ts';
import { createFrame, type JourneyFrame } from './frame.ts';
import type {
  CloseRequester,
  LaunchHandle,
  LaunchRequest,
  LaunchTarget,
  LaunchText,
} from './target.ts';

/**
 * Shows the journey in a native modal dialog. While focus is inside the frame, Escape belongs to the
 * frame in every engine: so the dialog opens with its close button focused, and keeps it in sight.
 */
export const modal: LaunchTarget = {
  opens: 'when-told',
  launch,
  showChecking: showCheckingInDialog,
};

function launch(request: LaunchRequest): LaunchHandle {
  const { signal, text } = request;
  const frame = createFrame(request);
  const close = createButton('✕', () => requestClose('button'), {
    part: 'close-button',
    class: 'close',
    lang: text.lang,
    'aria-label': text.close,
    autofocus: '',
  });
  const dialog = createNode(
    'dialog',
    { part: 'dialog', 'aria-label': text.title, lang: text.lang },
    close,
    frame.node,
  );
  const leave = (): void => request.report({ type: 'dismissed' });
  const leaveQuestion = createLeaveQuestion(text, frame, close, leave);
  const requestClose = (by: CloseRequester): void => {
    const isAsked = leaveQuestion.isAsked();
    if (!isAsked && !request.mayClose(by)) return;
    if (isAsked || request.confirmClose) leaveQuestion.toggle();
    else leave();
  };
  onEscape(dialog, signal, () => requestClose('escape'));

  const opener = findFocused();
  signal.addEventListener('abort', () => {
    // Only a dialog that is still in the document gives the focus back to its opener as it closes.
    dialog.close();
    dialog.remove();
    // Chrome 92 does not give it back.
    // floor: api.HTMLElement.focus.options_preventScroll_parameter the page may scroll to the opener.
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  // After the listener above, since the place may vanish with the same signal.
  request.mount(signal).append(dialog);
  dialog.showModal();
  signal.addEventListener('abort', adoptStyles(document, ':root{overflow:hidden!important}'));

  return {
    ...frame,
    moved() {
      frame.moved?.();
      // A dialog that was moved keeps its `open` and has lost its place above the page.
      dialog.open = false;
      dialog.showModal();
    },
  };
}

interface LeaveQuestion {
  isAsked(): boolean;
  /** Asks the question, or takes it back. */
  toggle(): void;
}

/**
 * Makes the question whether to leave a running journey. It covers the frame, which is hidden meanwhile
 * so that nothing in it can be focused; `inert` is missing before Chrome 102, Safari 15.5 and Firefox 112.
 * If the customer stays, `back` gets the focus.
 */
function createLeaveQuestion(
  text: LaunchText,
  { node, iframe }: JourneyFrame,
  back: HTMLElement,
  leave: () => void,
): LeaveQuestion {
  const words = languageOf(text);
  const toggle = (): void => {
    question.hidden = !question.hidden;
    iframe.style.visibility = question.hidden ? '' : 'hidden';
    (question.hidden ? back : stay).focus();
  };
  const stay = createButton(text.confirmStay, toggle, words);
  const question = createNode(
    'div',
    { class: 'veil', role: 'alertdialog', 'aria-labelledby': 'question', hidden: '' },
    createNode('p', { id: 'question', ...words }, text.confirmQuestion),
    stay,
    createButton(text.confirmLeave, leave, words),
  );
  node.append(question);
  return { isAsked: () => !question.hidden, toggle };
}

/** What has the focus, in shadow roots too. */
function findFocused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Calls `requestClose` however the browser reports that the customer wants out, but for our button. */
function onEscape(dialog: HTMLDialogElement, signal: AbortSignal, requestClose: () => void): void {
  const ask = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
    // A cancelled Escape never reaches the browser's own closing, which asks nobody the second time.
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    requestClose();
  };
  // What is no key press, the back gesture of Android for one, arrives as `cancel`, or, where the
  // browser does not ask twice, as `close`: the journey is running all the same.
  for (const type of ['keydown', 'cancel', 'close']) dialog.addEventListener(type, ask, { signal });
}
