import { pageDocument } from '../shared/page-document.ts';
import type { LaunchText } from './target.ts';

/**
 * Makes an element with attributes and children. Nothing here parses HTML or writes a `style`
 * attribute, which a strict CSP forbids.
 */
export function createNode<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = pageDocument().createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Makes a button that calls `pressed` at each click. */
export function createButton(
  label: string,
  pressed: (event: Event) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = createNode('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', pressed);
  return button;
}

/**
 * The attributes of a node that holds words: they are directed by their own language, while the place
 * of the node follows the page's direction.
 */
export function languageOf({ lang, dir }: LaunchText): { lang: string; dir: string } {
  return { lang, dir };
}
