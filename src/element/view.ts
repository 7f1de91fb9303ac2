import type { JourneyOutcome } from '../journey/outcome.ts';
import { isRunning, type JourneyStatus } from '../journey/state.ts';
import { createButton, createNode } from '../launch/node.ts';
import { TARGETS, type Display } from '../launch/targets.ts';
import type { LaunchMode } from './options.ts';
import type { ElementText } from './text/text.ts';

/** What of the element its view depends on; a frame or dialog is not its to draw. */
export interface ViewModel {
  readonly status: JourneyStatus;
  readonly outcome: JourneyOutcome | null;
  /** `manual`: the journey needs the customer's click to open. */
  readonly launch: LaunchMode;
  readonly display: Display;
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
  /**
   * `href` is the journey's address, where it is known without asking for a session; `isReachable` says
   * whether its own window can be brought to the front.
   */
  update(
    model: ViewModel,
    text: ElementText,
    href: string | undefined,
    isReachable: boolean | undefined,
  ): void;
  /** Puts the focus on what is there now, if what had it is gone. */
  keepFocus(): void;
}

const BUTTON = { part: 'button', class: 'button' };

/**
 * Built by hand: so few nodes need no templates, and without them nothing in the element parses HTML,
 * so that it works where a page's Trusted Types allow no policy at all.
 */
export function createView(root: Node, actions: ViewActions): View {
  const saying = createNode('slot');
  const notice = createNode('div', { part: 'status', role: 'status', tabindex: '-1' }, saying);
  const label = createNode('slot');
  const button = createButton('', actions.open, BUTTON);
  const link = createNode('a', { ...BUTTON, rel: 'noopener', referrerpolicy: 'origin' });
  const focus = createButton('', actions.focus);
  const close = createButton('', actions.close);
  const mount = createNode('div', { tabindex: '-1' });
  const controls = createNode('div', { class: 'controls' }, button, link, focus, close);
  link.addEventListener('click', actions.follow);
  for (const node of [notice, controls, mount]) root.appendChild(node);
  return {
    mount,
    link,
    keepFocus() {
      const { activeElement } = mount.getRootNode() as ShadowRoot;
      if (!activeElement || activeElement.matches('[hidden]'))
        (notice.hidden ? mount : notice).focus();
    },
    update(model, text, href, isReachable) {
      const { status, outcome, launch, display } = model;
      const { opens } = TARGETS[display];
      const { lang, dir } = text;
      const failure = status === 'ended' && outcome?.type === 'failure' ? outcome : null;
      const isLinked = failure?.code === 'blocked' && href !== undefined;
      const isElsewhere = isRunning(status) && opens === 'in-a-click';
      const isOffered = launch === 'manual' && !(isRunning(status) && opens === 'by-itself');
      for (const node of [saying, button, link, focus, close]) Object.assign(node, { lang, dir });
      const [name, words] = sayingOf(model, text);
      // Written only when it changes: a live region says again whatever is written to it.
      if (saying.textContent !== words) saying.textContent = words;
      saying.name = name;
      notice.hidden = !words;
      label.textContent = link.textContent = text.open;
      button.replaceChildren(failure ? text.retry : label);
      button.hidden = isLinked || isElsewhere || !(status === 'ended' ? failure : isOffered);
      link.href = href ?? '';
      link.hidden = !isLinked;
      focus.textContent = text.focus;
      close.textContent = text.cancel;
      close.hidden = !isElsewhere;
      focus.hidden = !isElsewhere || !isReachable;
    },
  };
}

/** The name of the slot to show and what stands in it where the host gave nothing. */
function sayingOf(
  { status, outcome, launch, display }: ViewModel,
  text: ElementText,
): [name: string, words: string] {
  if (status === 'ended' && outcome) {
    return outcome.type === 'success'
      ? ['success', text.success]
      : ['failure', text.failure[outcome.code] ?? text.unavailable];
  }
  const { opens } = TARGETS[display];
  if (isRunning(status) && opens === 'in-a-click') return ['none', text.elsewhere];
  const waitsForSession = status === 'idle' && launch === 'auto' && opens === 'by-itself';
  return waitsForSession ? ['loading', text.loading] : ['none', ''];
}
