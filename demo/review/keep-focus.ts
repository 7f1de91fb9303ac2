/**
 * Gives the focus back when a stage that nobody can be in yet has taken it. A dialog takes the focus when
 * it opens, also out of a frame that is inert.
 */
export function keepFocus(): void {
  let last: HTMLElement | null = null;
  const giveBack = (): void => {
    const frame = document.activeElement;
    if (!(frame instanceof HTMLIFrameElement && frame.inert)) return;
    if (last?.isConnected) last.focus({ preventScroll: true });
    else frame.blur();
  };
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !(target instanceof HTMLIFrameElement)) last = target;
  });
  // A control that nobody has left for a frame was left for the page.
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !last?.contains(target)) last = null;
  });
  // Within the event the frame is still about to have it.
  addEventListener('blur', () => queueMicrotask(giveBack));
  // While another window has the focus, none of this one's parts loses it.
  addEventListener('focus', giveBack);
}
