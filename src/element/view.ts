import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyStatus } from '../journey/state.ts';
import { createNode } from '../launch/node.ts';
import type { ElementText } from './text/text.ts';

/** All that the element's own view depends on; a frame or dialog is not its to draw. */
export interface ViewModel {
  readonly status: JourneyStatus;
  readonly outcome: JourneyOutcome | null;
  /** The journey needs the customer's click to open. */
  readonly isManual: boolean;
  /** The journey itself is shown in this place, so nothing else is while it runs. */
  readonly isInPlace: boolean;
  readonly text: ElementText;
}

/** The element's few nodes: what it says, its button, and the place for a frame or dialog. */
export interface View {
  readonly notice: HTMLElement;
  readonly mount: HTMLElement;
  update(model: ViewModel): void;
}

/**
 * Built by hand: three nodes need no templates, and without them nothing in the element parses HTML,
 * so that it works where a page's Trusted Types allow no policy at all.
 */
export function createView(root: Node, open: () => void): View {
  const saying = createNode('slot');
  const notice = createNode('div', { part: 'status', role: 'status', tabindex: '-1' }, saying);
  const label = createNode('slot');
  const button = createNode('button', { type: 'button', part: 'button', class: 'button' });
  const mount = createNode('div');
  button.onclick = open;
  root.appendChild(notice);
  root.appendChild(button);
  root.appendChild(mount);
  return {
    notice,
    mount,
    update(model) {
      const { status, outcome, text } = model;
      const hasFailed = status === 'ended' && outcome?.type === 'failure';
      for (const node of [notice, button]) Object.assign(node, { lang: text.lang, dir: text.dir });
      const [name, words] = sayingOf(model);
      // Written only when it changes: a live region says again whatever is written to it.
      if (saying.textContent !== words) saying.textContent = words;
      saying.name = name;
      notice.hidden = !words;
      label.textContent = text.open;
      button.replaceChildren(hasFailed ? text.retry : label);
      button.hidden = !(hasFailed || isOffered(model));
    },
  };
}

/** The name of the slot to show and what stands in it where the host gave nothing. */
function sayingOf({ status, outcome, isManual, isInPlace, text }: ViewModel): [string, string] {
  if (status === 'ended' && outcome) {
    return outcome.type === 'success'
      ? ['success', text.success]
      : ['failure', text.failure[outcome.code] ?? text.unavailable];
  }
  const waitsForSession = status === 'idle' && !isManual && isInPlace;
  return waitsForSession ? ['loading', text.loading] : ['none', ''];
}

function isOffered({ status, isManual, isInPlace }: ViewModel): boolean {
  const isRunning = status === 'starting' || status === 'open';
  return isManual && status !== 'ended' && !(isRunning && isInPlace);
}
