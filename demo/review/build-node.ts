type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes a node; an attribute that is `false` is left out, one that is `true` is empty. */
export function buildNode<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...content);
  return node;
}
