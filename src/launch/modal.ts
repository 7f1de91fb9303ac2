import { showCheckingInDialog } from './checking-notice.ts';
import { createDialog } from './create-dialog.ts';
import { createButton, createNode, languageOf } from './create-node.ts';
import { createFrame, type JourneyFrame } from './frame.ts';
import { openLayer } from './open-layer.ts';
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
  const { text } = request;
  const frame = createFrame(request);
  const { dialog, close } = createDialog(text, () => requestClose('button'), frame.node);
  const leave = (): void => request.report({ type: 'dismissed' });
  const leaveQuestion = createLeaveQuestion(text, frame, close, leave);
  const requestClose = (by: CloseRequester): void => {
    const isAsked = leaveQuestion.isAsked();
    if (!isAsked && !request.mayClose(by)) return;
    if (isAsked || request.confirmClose) leaveQuestion.toggle();
    else leave();
  };
  const { moved } = openLayer(
    dialog,
    request,
    () => requestClose('escape'),
    () => frame.moved?.(),
  );
  return { ...frame, moved };
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
  const stay = createButton(text.confirmStay, toggle, {
    part: 'button',
    class: 'button',
    ...words,
  });
  const question = createNode(
    'div',
    { class: 'veil', role: 'alertdialog', 'aria-labelledby': 'question', hidden: '' },
    createNode('p', { id: 'question', ...words }, text.confirmQuestion),
    stay,
    createButton(text.confirmLeave, leave, words),
  );
  // Before the frame's help, which is out of reach while the question covers it.
  node.insertBefore(question, node.lastChild);
  return { isAsked: () => !question.hidden, toggle };
}
