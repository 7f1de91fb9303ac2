import type { FinboxConnect } from '../../src/index.ts';
import { languageOf } from '../../src/element/text/language-of.ts';
import { textFor } from '../../src/element/text/texts.ts';
import type { Sign } from './state.ts';

/** Resolves with whether the element has come into a state, once it has or cannot any more. */
export async function reachState(element: FinboxConnect, sign: Sign): Promise<boolean> {
  const { shadowRoot } = element;
  const isReached = await new Promise<boolean>((resolve) => {
    const look = (): void => {
      const isThere = hasSign(element, sign);
      if (!isThere && !isStuck(element, sign)) return;
      observer.disconnect();
      resolve(isThere);
    };
    const observer = new MutationObserver(look);
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    for (const root of [element, shadowRoot]) if (root) observer.observe(root, everything);
    look();
  });
  await element.updateComplete;
  return isReached;
}

function hasSign(element: FinboxConnect, sign: Sign): boolean {
  const { sees = '*', says } = sign;
  if (element.status !== sign.status || !endsAs(element, sign)) return false;
  const words = says ? textFor(languageOf(element))[says] : '';
  const seen = [...(element.shadowRoot?.querySelectorAll(sees) ?? [])];
  return seen.some((node) => !node.closest('[hidden]') && node.textContent?.includes(words));
}

function endsAs({ outcome }: FinboxConnect, { code }: Sign): boolean {
  return (outcome?.type === 'failure' ? outcome.code : undefined) === code;
}

/** Whether its journey has ended otherwise: nothing more happens by itself. */
function isStuck(element: FinboxConnect, sign: Sign): boolean {
  return element.status === 'ended' && (sign.status !== 'ended' || !endsAs(element, sign));
}
