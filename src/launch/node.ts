/**
 * Makes an element with plain properties, `part`, attributes and children. Properties and attributes
 * alone: nothing here parses HTML or writes a `style` attribute, which a strict CSP forbids.
 */
export function createNode<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
