import { adoptStyles } from './adopt-styles.ts';
import { LAUNCH_STYLES } from './styles.ts';

/**
 * Makes a place for a frame or dialog in a page of the host's: a shadow root, so that the page's
 * styles and ours stay apart. Removed when `signal` aborts.
 */
export function createMount(parent: HTMLElement, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, `:host{display:block;block-size:100%}${LAUNCH_STYLES}`);
  parent.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}
