import { adoptStyles } from './adopt-styles.ts';
import { createNode } from './create-node.ts';
import { LAUNCH_STYLES } from './styles.ts';

const HOST_STYLES = {
  frame: ':host{display:block;block-size:100%}',
  // A dialog stands above the page; its host takes no room in it, not even a gap in a grid.
  dialog: ':host{display:contents!important}',
};

/**
 * Makes a place for a frame or dialog in a page of the host's: a shadow root, so that the page's
 * styles and ours stay apart. Removed when `signal` aborts.
 */
export function createMount(
  parent: Element,
  signal: AbortSignal,
  content: keyof typeof HOST_STYLES,
): ShadowRoot {
  const host = createNode('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, HOST_STYLES[content] + LAUNCH_STYLES);
  parent.append(host);
  signal.addEventListener('abort', () => host.remove());
  if (content === 'dialog') keepExposed(host, signal);
  return root;
}

/** A dialog library that opens later hides every node beside its own from assistive technology. */
function keepExposed(host: Element, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    host.removeAttribute('aria-hidden');
  });
  observer.observe(host, { attributeFilter: ['aria-hidden'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
