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

/** A control with its label above it, and what it means below. */
export function buildField(label: string, control: HTMLElement, hint = ''): HTMLElement {
  return buildNode(
    'label',
    { class: 'field' },
    buildNode('span', {}, label),
    control,
    ...(hint ? [buildNode('small', {}, hint)] : []),
  );
}

export function buildSelect(
  options: readonly (readonly [value: string, title: string, isPossible?: boolean])[],
  chosen: string,
  change: (value: string) => void,
): HTMLSelectElement {
  const select = buildNode(
    'select',
    {},
    ...options.map(([value, title, isPossible = true]) =>
      buildNode('option', { value, selected: value === chosen, disabled: !isPossible }, title),
    ),
  );
  select.addEventListener('change', () => change(select.value));
  return select;
}
