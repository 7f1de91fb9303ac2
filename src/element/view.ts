import type { JourneyOutcome } from '../journey/outcome.ts';
import type { JourneyStatus } from '../journey/state.ts';
import { createNode } from '../launch/node.ts';
import type { LaunchTarget } from '../launch/target.ts';
import type { ElementText } from './text/text.ts';

/** All that the element's own view depends on; a frame or dialog is not its to draw. */
export interface ViewModel {
  readonly status: JourneyStatus;
  readonly outcome: JourneyOutcome | null;
  /** The journey needs the customer's click to open. */
  readonly isManual: boolean;
  readonly target: LaunchTarget;
  /** The journey's address, where it is known without asking for a session. */
  readonly link: string | null;
  readonly text: ElementText;
}

/** What the customer can do in the element itself. */
export interface ViewActions {
  readonly open: () => void;
  /** Follows the link to the journey, where the browser has refused a window. */
  readonly follow: (event: Event) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/** The element's few nodes: what it says, its controls, and the place for a frame or dialog. */
export interface View {
  readonly mount: HTMLElement;
  readonly link: HTMLAnchorElement;
  update(model: ViewModel): void;
  /** Puts the focus on what is there now, if what had it is gone. */
  keepFocus(): void;
}

/**
 * Built by hand: so few nodes need no templates, and without them nothing in the element parses HTML,
 * so that it works where a page's Trusted Types allow no policy at all.
 */
export function createView(root: Node, actions: ViewActions): View {
  const saying = createNode('slot');
  const notice = createNode('div', { part: 'status', role: 'status', tabindex: '-1' }, saying);
  const label = createNode('slot');
  const button = createNode('button', { type: 'button', part: 'button', class: 'button' });
  const link = createNode('a', { part: 'button', class: 'button' });
  const focus = createNode('button', { type: 'button' });
  const close = createNode('button', { type: 'button' });
  const mount = createNode('div', { tabindex: '-1' });
  const controls = createNode('div', { class: 'controls' }, button, link, focus, close);
  button.onclick = actions.open;
  link.onclick = actions.follow;
  focus.onclick = actions.focus;
  close.onclick = actions.close;
  link.referrerPolicy = 'origin';
  link.rel = 'noopener';
  for (const node of [notice, controls, mount]) root.appendChild(node);
  return {
    mount,
    link,
    keepFocus() {
      const { activeElement } = mount.getRootNode() as ShadowRoot;
      if (!activeElement || activeElement.matches('[hidden]'))
        (notice.hidden ? mount : notice).focus();
    },
    update(model) {
      const { status, outcome, target, text } = model;
      const failed = status === 'ended' && outcome?.type === 'failure' ? outcome.code : null;
      const isLinked = failed === 'blocked' && model.link !== null;
      const isElsewhere = isRunning(model) && target.opens === 'in-a-click';
      for (const node of [saying, button, link, focus, close])
        Object.assign(node, { lang: text.lang, dir: text.dir });
      const [name, words] = sayingOf(model);
      // Written only when it changes: a live region says again whatever is written to it.
      if (saying.textContent !== words) saying.textContent = words;
      saying.name = name;
      notice.hidden = !words;
      label.textContent = link.textContent = text.open;
      button.replaceChildren(failed ? text.retry : label);
      button.hidden = isLinked || isElsewhere || !(failed || isOffered(model));
      link.href = model.link ?? '';
      link.hidden = !isLinked;
      focus.textContent = text.focus;
      close.textContent = text.cancel;
      focus.hidden = close.hidden = !isElsewhere;
    },
  };
}

function isRunning({ status }: ViewModel): boolean {
  return status === 'starting' || status === 'open';
}

/** The name of the slot to show and what stands in it where the host gave nothing. */
function sayingOf(model: ViewModel): [string, string] {
  const { status, outcome, isManual, target, text } = model;
  if (status === 'ended' && outcome) {
    return outcome.type === 'success'
      ? ['success', text.success]
      : ['failure', text.failure[outcome.code] ?? text.unavailable];
  }
  if (isRunning(model) && target.opens === 'in-a-click') return ['none', text.elsewhere];
  const waitsForSession = status === 'idle' && !isManual && target.isInPlace;
  return waitsForSession ? ['loading', text.loading] : ['none', ''];
}

function isOffered(model: ViewModel): boolean {
  return (
    model.isManual && model.status !== 'ended' && !(isRunning(model) && model.target.isInPlace)
  );
}
