/** The `lang` of the node itself or of its nearest ancestor, also out of shadow roots. */
export function languageOf(node: Element): string {
  const holder = node.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
