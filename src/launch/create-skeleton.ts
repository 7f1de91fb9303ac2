import { createNode } from './create-node.ts';

/** Enough rows for the height of a phone; what has no room is not drawn. */
const ROWS = 8;

/** The outline of what is about to appear: a list of banks. It stands below the words that follow it. */
export function createSkeleton(): HTMLElement {
  const rows = Array.from({ length: ROWS }, () => createNode('i'));
  return createNode('span', { class: 'skeleton' }, ...rows);
}
