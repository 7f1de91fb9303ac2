import { createNode } from './node.ts';
import type { LaunchText } from './target.ts';

/** The question whether to leave a running journey, inside the dialog that shows it. */
export interface LeaveQuestion {
  readonly node: HTMLElement;
  /** Asks, or takes the question back. */
  toggle(): void;
}

/**
 * Makes the question, hidden until it is asked. It lies over `covered`, which nobody can reach in
 * the meantime and whose first button gets the focus back.
 */
export function createLeaveQuestion(
  text: LaunchText,
  covered: HTMLElement,
  leave: () => void,
): LeaveQuestion {
  const stay = createNode('button', {}, text.confirmStay);
  const go = createNode('button', {}, text.confirmLeave);
  const node = createNode(
    'div',
    { class: 'veil', role: 'alertdialog', 'aria-labelledby': 'question', hidden: '' },
    createNode('p', { id: 'question' }, text.confirmQuestion),
    stay,
    go,
  );
  const toggle = (): void => {
    covered.inert = Boolean(node.hidden);
    node.hidden = !node.hidden;
    (node.hidden ? covered.querySelector('button') : stay)?.focus();
  };
  stay.onclick = toggle;
  go.onclick = leave;
  return { node, toggle };
}
