/**
 * Makes an element with attributes and children. Nothing here parses HTML or writes a `style`
 * attribute, which a strict CSP forbids.
 */
export function createNode<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const name in attributes) node.setAttribute(name, attributes[name] ?? '');
  node.append(...children);
  return node;
}

/** Makes a button that calls `pressed` for as long as it is there. */
export function createButton(
  words: string,
  pressed: (event: Event) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = createNode('button', { type: 'button', ...attributes }, words);
  button.addEventListener('click', pressed);
  return button;
}
