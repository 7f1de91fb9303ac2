import { createButton, createNode, languageOf } from './create-node.ts';
import type { LaunchText } from './target.ts';

/** A dialog that is not open yet: a bar with its title and its close button, and below it `stage`. */
export function createDialog(
  text: LaunchText,
  requestClose: () => void,
  stage: Node,
): { readonly dialog: HTMLDialogElement; readonly close: HTMLButtonElement } {
  const words = languageOf(text);
  const close = createButton('✕', requestClose, {
    part: 'close-button',
    class: 'close',
    'aria-label': text.close,
    autofocus: '',
    ...words,
  });
  const dialog = createNode(
    'dialog',
    { part: 'dialog', 'aria-labelledby': 'title', lang: text.lang },
    createNode('h2', { id: 'title', ...words }, text.title),
    close,
    stage,
  );
  return { dialog, close };
}
