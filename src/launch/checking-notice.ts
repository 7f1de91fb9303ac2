import { adoptStyles } from './adopt-styles.ts';
import { createButton, createNode, languageOf } from './create-node.ts';
import type { LaunchRequest } from './target.ts';

/**
 * Says in the frame's place that the journey's success is being checked. Like a launch, until `signal`
 * aborts.
 */
export function showCheckingInPlace({ signal, text, mount }: LaunchRequest): void {
  const place = mount(signal);
  const notice = createNotice(text);
  place.append(notice);
  signal.addEventListener('abort', () => notice.remove());
}

/**
 * The same in a dialog, so that the customer is not left with a page that seems to wait for nothing.
 * Nothing is lost by closing it, so nobody is asked whether it may be closed.
 */
export function showCheckingInDialog({ signal, text, mount, report }: LaunchRequest): void {
  const dismiss = (): void => report({ type: 'dismissed' });
  const words = languageOf(text);
  const close = createButton('✕', dismiss, {
    part: 'close-button',
    class: 'close',
    'aria-label': text.close,
    autofocus: '',
    ...words,
  });
  const label = { part: 'dialog', 'aria-label': text.title, lang: text.lang };
  const dialog = createNode('dialog', label, close, createNotice(text));
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dismiss();
  });
  // What is no key press: the back gesture of Android, for one.
  for (const type of ['cancel', 'close']) dialog.addEventListener(type, dismiss, { signal });
  signal.addEventListener('abort', () => {
    dialog.close();
    dialog.remove();
  });
  // After the listener above, since the place may vanish with the same signal.
  mount(signal).append(dialog);
  dialog.showModal();
  signal.addEventListener('abort', adoptStyles(document, ':root{overflow:hidden!important}'));
}

function createNotice(text: LaunchRequest['text']): HTMLElement {
  const words = languageOf(text);
  const status = createNode('p', { part: 'status', role: 'status', ...words }, text.checking);
  const veil = createNode(
    'div',
    { class: 'veil' },
    createNode('span', { class: 'spinner' }),
    status,
  );
  return createNode('div', { class: 'stage' }, veil);
}
