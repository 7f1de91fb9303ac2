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
 * the meantime; the focus goes `back` where the customer stays.
 */
export function createLeaveQuestion(
  text: LaunchText,
  covered: HTMLElement,
  back: HTMLElement,
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
    (node.hidden ? back : stay).focus();
  };
  stay.onclick = toggle;
  go.onclick = leave;
  return { node, toggle };
}
