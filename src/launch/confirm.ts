import type { JourneyFrame } from './frame.ts';
import { createButton, createNode } from './node.ts';
import type { LaunchText } from './target.ts';

/**
 * Makes the question whether to leave a running journey. It lies over the frame, which nobody can reach
 * in the meantime; the focus goes `back` where the customer stays. Gives back how to ask it, or to take
 * it back.
 */
export function createLeaveQuestion(
  text: LaunchText,
  { node, iframe }: JourneyFrame,
  back: HTMLElement,
  leave: () => void,
): () => void {
  const stay = createButton(text.confirmStay, () => toggle());
  const question = createNode(
    'div',
    { class: 'veil', role: 'alertdialog', 'aria-labelledby': 'question', hidden: '' },
    createNode('p', { id: 'question' }, text.confirmQuestion),
    stay,
    createButton(text.confirmLeave, leave),
  );
  const toggle = (): void => {
    iframe.inert = !iframe.inert;
    question.hidden = !iframe.inert;
    (iframe.inert ? stay : back).focus();
  };
  node.append(question);
  return toggle;
}
