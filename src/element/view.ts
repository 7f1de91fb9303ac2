import type { FailureCode } from '../journey/outcome.ts';
import { failureOf, isRunning, type JourneyState } from '../journey/transition.ts';
import { createButton, createNode } from '../launch/create-node.ts';
import { createSkeleton } from '../launch/create-skeleton.ts';
import { TARGETS, type Display } from '../launch/targets.ts';
import type { LaunchMode } from './journey-properties.ts';
import type { ElementText } from './text/text.ts';

/** Everything that the element's view depends on; a frame or dialog is not its to draw. */
export interface ViewModel {
  readonly state: JourneyState;
  /** `manual`: the journey needs the customer's click to open. */
  readonly launch: LaunchMode;
  readonly display: Display;
  readonly text: ElementText;
  /** The journey's address, where it is known without asking for a session. */
  readonly href: string | null;
  /** Whether the journey's own window can be brought to the front. */
  readonly isReachable: boolean;
}

/** What the customer can do in the element itself. */
export interface ViewActions {
  /** Opens the journey, or opens it again. */
  readonly press: () => void;
  /** Follows the link to the journey, where the browser has refused a window. */
  readonly follow: (link: HTMLAnchorElement, click: Event) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/** The element's few nodes: what it says, its controls, and the place for a frame or dialog. */
export interface View {
  readonly mount: HTMLElement;
  update(model: ViewModel): void;
  /** Moves the focus to what is there now, if the node that had it is gone. */
  keepFocus(): void;
}

const CALM: ReadonlySet<FailureCode> = new Set(['exit', 'dismissed', 'removed', 'superseded']);
const BUTTON = { part: 'button', class: 'button' };

/**
 * Built by hand: so few nodes need no templates, and without them nothing in the element parses HTML,
 * so that it works where a page's Trusted Types allow no policy at all.
 */
export function createView(root: Node, actions: ViewActions): View {
  const message = createNode('slot');
  const notice = createNode('div', { role: 'status', tabindex: '-1' }, message);
  const label = createNode('slot');
  const button = createButton('', actions.press, BUTTON);
  const link = createNode('a', { part: 'button', rel: 'noopener', referrerpolicy: 'origin' });
  const focus = createButton('', actions.focus, BUTTON);
  const close = createButton('', actions.close);
  const mount = createNode('div', { tabindex: '-1' });
  const controls = createNode('div', { class: 'controls' }, button, link, focus, close);
  link.addEventListener('click', (click) => actions.follow(link, click));
  const card = createNode('div', {}, notice, controls);
  for (const node of [card, mount]) root.appendChild(node);
  return {
    mount,
    keepFocus() {
      const { activeElement } = mount.getRootNode() as ShadowRoot;
      if (!activeElement || activeElement.matches('[hidden]'))
        (message.textContent ? notice : mount).focus();
    },
    update(model) {
      const { text, href } = model;
      const { lang, dir } = text;
      const shown = controlsFor(model);
      for (const node of [message, button, link, focus, close]) Object.assign(node, { lang, dir });
      const [name, words] = messageFor(model);
      const isLoading = name === 'loading';
      // As large as the frame that follows, so that nothing moves then.
      card.className = isLoading ? 'stage' : words && 'card';
      // Always there for screen readers, and without a page's padding while it says nothing.
      notice.setAttribute('part', words && 'status');
      notice.className = isLoading ? 'veil' : '';
      // A failure interrupts what a screen reader is saying.
      notice.setAttribute('aria-live', name === 'failure' ? 'assertive' : 'polite');
      // Written only when it changes: a live region says again whatever is written to it.
      if (message.textContent !== words) {
        const kind = isCalm(model) ? 'calm' : name;
        message.replaceChildren(...createMessage(kind, words));
      }
      message.name = name;
      label.textContent = text.open;
      link.textContent = text.openInWindow;
      button.replaceChildren(buttonText(model) ?? label);
      focus.textContent = text.focus;
      close.textContent = text.cancel;
      if (href) link.href = href;
      else link.removeAttribute('href');
      button.hidden = !shown.button;
      link.hidden = !shown.link;
      close.hidden = !shown.close;
      focus.hidden = !shown.focus;
    },
  };
}

function createMessage(kind: string, words: string): Node[] {
  if (!words) return [];
  if (kind === 'loading') return [createSkeleton(), createNode('p', {}, words)];
  // What has happened stands out; what can be done about it follows.
  const end = words.search(/[.।۔]\s|$/) + 1;
  const title = createNode('b', {}, words.slice(0, end));
  const look = kind === 'none' ? {} : { class: `sign ${kind}` };
  return [createNode('div', look, title, words.slice(end))];
}

/** Whether nothing went wrong: the customer left, or the page went on without the journey. */
function isCalm({ state }: ViewModel): boolean {
  const code = failureOf(state);
  return code !== null && CALM.has(code);
}

/** Whether a journey runs in a window of its own. */
function isElsewhere({ status }: JourneyState, display: Display): boolean {
  const isAway = isRunning(status) && TARGETS[display].opens === 'in-a-click';
  // The window has done its part.
  return isAway && status !== 'checking';
}

/** What the button says beside its slot's content, which offers a first journey. */
function buttonText({ state, display, text }: ViewModel): string | null {
  if (isElsewhere(state, display)) return text.restart;
  const code = failureOf(state);
  if (!code) return null;
  return code === 'blocked' ? text.continueHere : text.retry;
}

type Control = 'button' | 'link' | 'focus' | 'close';

function controlsFor({
  state,
  launch,
  display,
  href,
  isReachable,
}: ViewModel): Readonly<Record<Control, boolean>> {
  const failure = failureOf(state);
  const isAway = isElsewhere(state, display);
  // Behind a dialog it stays, because the focus comes back to it.
  const isBusy = state.status === 'ended' || isAway || isCheckingHere(state, display);
  const isOffered = launch === 'manual' && !isBusy;
  const isInPlace = isRunning(state.status) && TARGETS[display].opens === 'by-itself';
  return {
    button:
      failure !== null ||
      (isOffered && !isInPlace) ||
      // An opener policy hides whether the customer has closed the window.
      (state.status === 'open' && isAway && !isReachable),
    link: failure === 'blocked' && href !== null,
    focus: isAway && isReachable,
    close: isAway,
  };
}

/** Whether it is the element that says so: a frame or a dialog has a place of its own for it. */
function isCheckingHere({ status }: JourneyState, display: Display): boolean {
  return status === 'checking' && !TARGETS[display].showChecking;
}

/** The name of the slot to show and what stands in it where the host gave nothing. */
function messageFor({ state, launch, display, text }: ViewModel): [name: string, words: string] {
  if (state.status === 'ended') {
    const { outcome } = state;
    return outcome.type === 'success'
      ? ['success', text.success]
      : ['failure', text.failure[outcome.code] ?? text.unavailable];
  }
  if (isCheckingHere(state, display)) return ['none', text.checking];
  if (isElsewhere(state, display)) return ['none', text.elsewhere];
  const isInline = TARGETS[display].opens === 'by-itself';
  const waitsForSession = state.status === 'idle' && launch === 'auto' && isInline;
  return waitsForSession ? ['loading', text.loading] : ['none', ''];
}
