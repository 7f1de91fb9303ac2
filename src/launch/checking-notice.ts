import { createDialog } from './create-dialog.ts';
import { createNode, languageOf } from './create-node.ts';
import { openLayer } from './open-layer.ts';
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
export function showCheckingInDialog(request: LaunchRequest): void {
  const { text, report } = request;
  const dismiss = (): void => report({ type: 'dismissed' });
  const { dialog } = createDialog(text, dismiss, createNotice(text));
  openLayer(dialog, request, dismiss);
}

function createNotice(text: LaunchRequest['text']): HTMLElement {
  const words = languageOf(text);
  const status = createNode('p', { part: 'status', role: 'status', ...words }, text.checking);
  const veil = createNode('div', { class: 'veil' }, status, createNode('div', { class: 'pulse' }));
  return createNode('div', { class: 'stage' }, veil);
}
