import type { JourneyFrame } from './frame.ts';
import { createButton, createNode } from './node.ts';
import type { LaunchText } from './target.ts';

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
export function createLeaveQuestion(
  text: LaunchText,
  { node, iframe }: JourneyFrame,
  back: HTMLElement,
  leave: () => void,
): LeaveQuestion {
  const stay = createButton(text.confirmStay, () => toggle());
  const question = createNode(
    'div',
    { class: 'veil', role: 'alertdialog', 'aria-labelledby': 'question', hidden: '' },
    createNode('p', { id: 'question' }, text.confirmQuestion),
    stay,
    createButton(text.confirmLeave, leave),
  );
  const toggle = (): void => {
    question.hidden = !question.hidden;
    iframe.style.visibility = question.hidden ? '' : 'hidden';
    (question.hidden ? back : stay).focus();
  };
  node.append(question);
  return { isAsked: () => !question.hidden, toggle };
}
