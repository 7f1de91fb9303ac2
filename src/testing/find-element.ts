import type { FinboxConnect } from '../element/finbox-connect.ts';

/**
 * The `<finbox-connect>` that is given or inside it, under whatever tag name; `null` where there is none.
 * Throws where the element is there, but not defined.
 */
export function findElement(target: Element | Document): FinboxConnect | null {
  const all = [target, ...target.querySelectorAll('*')];
  const found = all.find(isFinboxConnect);
  if (found) return found;
  if (!all.some((node) => 'localName' in node && node.localName === 'finbox-connect')) return null;
  throw new Error(
    "<finbox-connect> is not defined: import 'finbox-connect' in the test, or in what it tests.",
  );
}

/** Not by its class: a test runner may have loaded that twice. */
function isFinboxConnect(node: Element | Document): node is FinboxConnect {
  return 'diagnostics' in node && 'sessionEndpoint' in node && 'open' in node;
}
