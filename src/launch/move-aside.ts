import { createMount } from './mount.ts';
import { findPlace } from './place.ts';
import { LAUNCH_STYLES } from './styles.ts';

const CUSTOM_PROPERTIES = new Set(LAUNCH_STYLES.match(/--finbox-[\w-]+/g));

/**
 * Moves a dialog out of a place that is not seen into a host of its own, and takes along how it looks.
 * Whatever selects the dialog's parts may name the element's ancestors too and would not match in another
 * place: so what has come of it is copied, property by property. Tells whether a journey in the dialog
 * goes on as it is; else its frame loads again.
 */
export function moveAside(dialog: HTMLDialogElement, signal: AbortSignal): boolean {
  const nodes = [dialog, ...dialog.querySelectorAll<HTMLElement>('*')];
  // The host's nodes stay where its framework put them; in another place the slots get copies.
  const copies = [...dialog.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedNodes().map((node) => node.cloneNode(true)),
  );
  // Not drawn, so that what is compared is what the styles say and not what the layout made of it.
  dialog.style.setProperty('display', 'none', 'important');
  const looks = nodes.map(readLook);
  const root = createMount(findPlace(dialog), signal, 'dialog');
  root.host.append(...copies);
  const isKept = moveInto(root, dialog);
  nodes.forEach((node, index) => applyLook(node, looks[index] ?? new Map()));
  dialog.style.removeProperty('display');
  return isKept;
}

/** Since Chrome 133 and Firefox 144 a frame can be moved without loading again. */
function moveInto(root: ShadowRoot, dialog: Element): boolean {
  if ('moveBefore' in root && dialog.isConnected) {
    root.moveBefore(dialog, null);
    return true;
  }
  root.append(dialog);
  return false;
}

type Look = Map<string, string>;

function readLook(node: Element): Look {
  const style = getComputedStyle(node);
  const names = [...style, ...CUSTOM_PROPERTIES];
  return new Map(names.map((name) => [name, style.getPropertyValue(name)]));
}

function applyLook(node: HTMLElement, look: Look): void {
  const now = readLook(node);
  for (const [name, value] of look) {
    if (value && value !== now.get(name)) node.style.setProperty(name, value);
  }
}
