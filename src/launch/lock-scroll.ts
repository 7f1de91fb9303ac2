import { pageDocument } from '../shared/page-document.ts';
import { adoptStyles } from './adopt-styles.ts';

let locks = 0;
let unlock = (): void => {};

/**
 * Keeps the page where it is until `signal` aborts; several dialogs share one lock. A scroll bar that
 * takes room leaves its room free, so that nothing behind the dialog moves. Containers that scroll need
 * no lock: a wheel or finger on the dialog never reaches them.
 */
export function lockScroll(signal: AbortSignal): void {
  if (locks === 0) unlock = adoptStyles(pageDocument(), lockStyles());
  locks += 1;
  signal.addEventListener('abort', () => {
    locks -= 1;
    if (locks === 0) unlock();
  });
}

function lockStyles(): string {
  const { documentElement: root, body } = pageDocument();
  const style = getComputedStyle(root);
  const barWidth = innerWidth - root.clientWidth;
  const hasBarBelow = innerHeight > root.clientHeight;
  const rules = [
    // Of the two bars only the upright one can leave its room free; the other one stays.
    `overflow-x:${hasBarBelow ? 'scroll' : 'hidden'}!important`,
    'overflow-y:hidden!important',
  ];
  // jsdom has neither bars nor `CSS`.
  if (barWidth > 0 && globalThis.CSS?.supports('scrollbar-gutter:stable') === false) {
    // Before Chrome 94 and Safari 18.2; what is fixed to the edge moves there.
    // Only some browsers move the bar of the window to the left in a page that is read from the right.
    const { left } = root.getBoundingClientRect();
    const inset = left + scrollX - (parseFloat(style.marginLeft) || 0);
    const side = inset >= barWidth ? 'left' : 'right';
    const padding = parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
    rules.push(`padding-${side}:${padding + barWidth}px!important`);
  } else if (barWidth > 0 && style.getPropertyValue('scrollbar-gutter') === 'auto') {
    rules.push('scrollbar-gutter:stable!important');
  }
  // As long as the root says nothing, the body's `overflow` is the window's. Now that the root says
  // something, the body would become a box that scrolls in itself.
  const isBodysOwn = style.overflowX === 'visible' && body !== null;
  return `:root{${rules.join(';')}}${isBodysOwn ? 'body{overflow:visible!important}' : ''}`;
}
