import { onTestFinished, vi } from 'vitest';
import type { FailureCode } from '../journey/outcome.ts';
import type { JourneyState } from '../journey/transition.ts';
import { adoptStyles } from '../launch/adopt-styles.ts';
import { clientOrigin, loaded, sessionUrl } from '../launch/in-page.test-support.ts';
import type { LaunchRequest } from '../launch/target.ts';
import { TARGETS, type Display } from '../launch/targets.ts';
import { fillWaitingPage } from '../launch/waiting-page.ts';
import { styles } from './styles.ts';
import type { ElementText } from './text/text.ts';
import { createView, type ViewModel } from './view.ts';

/** Every language that the element speaks. */
export const LANGUAGES = Object.values(
  import.meta.glob<Record<string, ElementText>>('./text/languages/*.ts', { eager: true }),
).flatMap((module) => Object.values(module));

/** Puts one state into a place in the page, which it returns. It is gone when the test is. */
export type Shower = (text: ElementText) => ParentNode | Promise<ParentNode>;

const DETAIL = { sessionId: 's', entityId: null, linkId: null, via: 'message' } as const;
const OPEN = { status: 'open', sessionId: null, problem: null } as const;

/** What the customer may see of the element, its dialog and the page that waits for a session. */
export const EVERY_STATE: Readonly<Record<string, Shower>> = {
  offered: inView({}),
  'waiting for a session': inView({ launch: 'auto', display: 'inline' }),
  elsewhere: inView({ state: OPEN, display: 'popup', isReachable: true }),
  'out of reach': inView({ state: OPEN, display: 'tab' }),
  'checking a window': inView({
    state: { status: 'checking', claim: DETAIL },
    display: 'popup',
  }),
  success: inView({
    state: { status: 'ended', outcome: { type: 'success', ...DETAIL, confirmed: false } },
  }),
  exit: inView({ state: failed('exit') }),
  expired: inView({ state: failed('expired') }),
  offline: inView({ state: failed('offline') }),
  blocked: inView({ state: failed('blocked'), href: 'https://example.test/' }),
  unavailable: inView({ state: failed('session_unavailable') }),
  'loading inline': (text) => launch('inline', text).root,
  'still loading inline': (text) => launchFor(8_000, 'inline', text),
  'silent inline': (text) => silent('inline', text),
  'loading in the dialog': (text) => launch('modal', text).root,
  'still loading in the dialog': (text) => launchFor(8_000, 'modal', text),
  'silent in the dialog': (text) => silent('modal', text),
  'asking whether to leave': (text) => {
    const { root } = launch('modal', text);
    root.querySelector<HTMLElement>('[part=close-button]')?.click();
    return root;
  },
  'checking inline': (text) => check('inline', text),
  'checking in the dialog': (text) => check('modal', text),
  'waiting page': (text) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 320px; block-size: 600px; border: 0; margin: 0 -16px';
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    if (!frame.contentDocument) throw new Error('The frame has no document.');
    fillWaitingPage(frame.contentDocument, text, frame);
    return frame.contentDocument;
  },
};

function failed(code: FailureCode): JourneyState {
  const outcome = { type: 'failure', code, message: '', problem: null, error: null } as const;
  return { status: 'ended', outcome };
}

function createRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: 'open' });
  const sheets = [styles].flat().map((sheet) => `${'cssText' in sheet ? sheet.cssText : ''}`);
  adoptStyles(root, sheets.join('\n'));
  return root;
}

/** The element after a failure of that code. */
export function showFailure(code: FailureCode, text: ElementText): ParentNode {
  const root = inView({ state: failed(code) })(text);
  if (root instanceof Promise) throw new TypeError('A view is drawn at once.');
  return root;
}

function inView(model: Partial<ViewModel>): Shower {
  return (text) => {
    const root = createRoot();
    const ignore = (): void => {};
    const view = createView(root, { press: ignore, follow: ignore, focus: ignore, close: ignore });
    view.update({
      state: { status: 'idle' },
      launch: 'manual',
      display: 'modal',
      href: null,
      isReachable: false,
      text,
      ...model,
    });
    return root;
  };
}

function request(root: ShadowRoot, text: ElementText): LaunchRequest {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return {
    signal: controller.signal,
    origins: [clientOrigin],
    mount: () => root,
    host: document.body,
    text,
    confirmClose: true,
    withoutHelp: false,
    frameSandbox: false,
    mayClose: () => true,
    nonce: 'every-state',
    time: Date.now(),
    matchReturn: () => 'foreign',
    report: () => {},
    refuse: () => {},
  };
}

function launch(display: Display, text: ElementText, path = '/unfinished') {
  const root = createRoot();
  const handle = TARGETS[display].launch(request(root, text));
  handle?.navigate(new URL(`${clientOrigin}${path}?session_id=1`));
  return { root };
}

async function withTimers<Result>(ms: number, act: () => Result): Promise<Awaited<Result>> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const result = await act();
    vi.advanceTimersByTime(ms);
    return result;
  } finally {
    vi.useRealTimers();
  }
}

function launchFor(ms: number, display: Display, text: ElementText): Promise<ParentNode> {
  return withTimers(ms, () => launch(display, text).root);
}

/** A page that has loaded and has said nothing for six seconds. */
function silent(display: Display, text: ElementText): Promise<ParentNode> {
  return withTimers(6_000, async () => {
    const { root } = launch(display, text, new URL(sessionUrl()).pathname);
    const frame = root.querySelector('iframe');
    if (frame) await loaded(frame);
    return root;
  });
}

function check(display: Display, text: ElementText): ParentNode {
  const root = createRoot();
  TARGETS[display].showChecking?.(request(root, text));
  return root;
}
