/** The node of that id. A page without it is a mistake in the page. */
export function nodeOf<T extends Element>(id: string, kind: new () => T): T {
  const node = document.querySelector(`#${id}`);
  if (node instanceof kind) return node;
  throw new Error(`The page has no ${kind.name} called "${id}".`);
}
