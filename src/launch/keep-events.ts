import { pageDocument } from '../shared/page-document.ts';
import { showDialog } from './show-dialog.ts';

/** By these the libraries of a page find out that something happens outside of their dialogs. */
const WATCHED =
  'keydown keyup keypress focus blur focusin focusout wheel ' +
  'pointerdown pointerup mousedown mouseup touchstart touchmove touchend';

/**
 * Keeps from the page what happens in a dialog's own nodes: a dialog library behind it would take a
 * click for one outside of its dialog, and Tab and the focus for an escape from it. They listen on
 * `document` in the capture phase, and only `window` comes before that. What happens in the page's nodes,
 * which stand in the dialog's slots, is the page's. Call the returned function once the dialog has closed:
 * as it closes it loses the focus, which is its own as well.
 */
export function keepEvents(dialog: HTMLElement): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const isOwn = (event: Event): boolean => {
    const [target] = event.composedPath();
    return target instanceof Node && dialog.contains(target);
  };
  const options = { capture: true, signal };
  const keep = (event: Event): void => {
    if (isOwn(event)) event.stopPropagation();
  };
  for (const type of WATCHED.split(' ')) window.addEventListener(type, keep, options);
  const keepClick = (event: MouseEvent): void => {
    if (isOwn(event)) repeatInside(event);
  };
  window.addEventListener('click', keepClick, options);
  return () => stopped.abort();
}

/** A focus trap cancels every click outside of it. Our own controls hear another one, which stays inside. */
function repeatInside(click: MouseEvent): void {
  const [target] = click.composedPath();
  const { ctrlKey, metaKey, shiftKey } = click;
  swallow(click);
  target?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}

/**
 * Calls `requestClose` for an Escape that belongs to the dialog, and for nobody else: one Escape closes
 * one layer.
 */
export function onEscape(
  dialog: HTMLDialogElement,
  signal: AbortSignal,
  requestClose: () => void,
): void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isFor(dialog, event)) return;
    // A cancelled Escape never reaches the browser's own closing, which asks nobody the second time.
    swallow(event);
    if (isHeld(event)) return;
    swallowUntilReleased();
    requestClose();
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
  const ask = (event: Event): void => {
    event.preventDefault();
    if (!dialog.open) showDialog(dialog);
    requestClose();
  };
  // What is no key press, the back gesture of Android for one, arrives as `cancel`, or, where the
  // browser does not ask twice, as `close`: the journey is running all the same.
  for (const type of ['cancel', 'close']) dialog.addEventListener(type, ask, { signal });
}

const POPOVER = '[popover]:not([popover=manual]):popover-open';

/**
 * Whether a popover lies over the dialog, which the browser closes by itself: a modal dialog hides those
 * that were there before, but for one that contains it. Closed shadow roots cannot be looked into.
 */
function isUnderPopover(
  dialog: HTMLElement,
  root: Document | ShadowRoot = pageDocument(),
): boolean {
  return [...root.querySelectorAll<HTMLElement>('*')].some(
    (node) =>
      (node.matches(POPOVER) && !isIn(node, dialog)) ||
      (node.shadowRoot && isUnderPopover(dialog, node.shadowRoot)),
  );
}

/** In the flat tree, as it is drawn. */
function isIn(outer: Node, inner: Node | null): boolean {
  if (!inner || inner === outer) return inner !== null;
  const slot = inner instanceof Element ? inner.assignedSlot : null;
  return isIn(outer, slot ?? inner.parentNode ?? (inner instanceof ShadowRoot ? inner.host : null));
}

/** After a click beside its controls nothing has the focus, and the key goes to the page's body. */
function isFor(dialog: HTMLDialogElement, event: Event): boolean {
  if ('popover' in dialog && isUnderPopover(dialog)) return false;
  if (event.composedPath().includes(dialog)) return true;
  const { body, documentElement } = pageDocument();
  const isNowhere = event.target === body || event.target === documentElement;
  return isNowhere && isTopmost(dialog);
}

function isTopmost(dialog: HTMLDialogElement): boolean {
  const button = dialog.querySelector('button');
  const root = dialog.getRootNode();
  if (!button || !(root instanceof ShadowRoot)) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  return dialog.contains(root.elementFromPoint(left + width / 2, top + height / 2));
}

function isHeld({ repeat }: KeyboardEvent): boolean {
  // floor: api.KeyboardEvent.repeat a key on a phone that is held is several presses.
  return repeat;
}

/** The dialog may be gone before the key is up: the rest of the press is not for the layer behind. */
function swallowUntilReleased(): void {
  const released = new AbortController();
  const options = { capture: true, signal: released.signal };
  const handle = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const isSamePress = event.type === 'keyup' || isHeld(event);
    if (isSamePress) swallow(event);
    if (!isHeld(event)) released.abort();
  };
  window.addEventListener('keydown', handle, options);
  window.addEventListener('keyup', handle, options);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
