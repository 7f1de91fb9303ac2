import { createNode } from './node.ts';
import type { LaunchText } from './target.ts';

/** The question whether to leave a running journey, inside the dialog that shows it. */
export interface LeaveQuestion {
  readonly node: HTMLElement;
  readonly isAsked: () => boolean;
  ask(): void;
  withdraw(): void;
}

/**
 * Makes the question, hidden until it is asked. `covered` is what it lies over: unreachable in the
 * meantime, and focused again when the customer stays.
 */
export function createLeaveQuestion(
  text: LaunchText,
  covered: readonly HTMLElement[],
  leave: () => void,
): LeaveQuestion {
  const stay = createNode('button', { type: 'button', class: 'stay' }, text.confirmStay);
  const go = createNode('button', { type: 'button', class: 'leave' }, text.confirmLeave);
  const question = createNode('p', { id: 'question' }, text.confirmQuestion);
  const node = createNode(
    'div',
    { class: 'confirm', role: 'alertdialog', 'aria-labelledby': 'question', hidden: '' },
    createNode('div', { class: 'confirm-box' }, question, stay, go),
  );
  const show = (asked: boolean): void => {
    node.hidden = !asked;
    for (const each of covered) each.inert = asked;
    (asked ? stay : covered[0])?.focus();
  };
  stay.addEventListener('click', () => show(false));
  go.addEventListener('click', leave);
  return {
    node,
    isAsked: () => !node.hidden,
    ask: () => show(true),
    withdraw: () => show(false),
  };
}
