import { expect, onTestFinished, test } from 'vitest';
import type { FailureCode } from '../../journey/outcome.ts';
import type { JourneyState } from '../../journey/transition.ts';
import { adoptStyles } from '../../launch/adopt-styles.ts';
import { styles } from '../styles.ts';
import { createView, type ViewModel } from '../view.ts';
import type { ElementText } from './text.ts';

const languages = Object.values(
  import.meta.glob<Record<string, ElementText>>('./languages/*.ts', { eager: true }),
).flatMap((module) => Object.values(module));

function failed(code: FailureCode): JourneyState {
  const outcome = { type: 'failure', code, message: '', problem: null, error: null } as const;
  return { status: 'ended', outcome };
}

const DETAIL = { sessionId: 's', entityId: null, linkId: null, via: 'message' } as const;

const OPEN = { status: 'open', sessionId: null, problem: null } as const;

const STATES: Readonly<Record<string, Partial<ViewModel>>> = {
  offered: { launch: 'manual' },
  loading: { launch: 'auto', display: 'inline' },
  elsewhere: { state: OPEN, display: 'popup', isReachable: true },
  'out of reach': { state: OPEN, display: 'tab' },
  success: {
    state: { status: 'ended', outcome: { type: 'success', ...DETAIL, confirmed: false } },
  },
  exit: { state: failed('exit') },
  expired: { state: failed('expired') },
  offline: { state: failed('offline') },
  blocked: { state: failed('blocked'), href: 'https://example.test/' },
  unavailable: { state: failed('session_unavailable') },
};

/** The nodes whose text is cut or hangs out of their box. */
function findCut(root: ShadowRoot): string[] {
  const nodes = [...root.querySelectorAll<HTMLElement>('*')];
  return nodes
    .filter((node) => node.scrollWidth > Math.max(node.clientWidth, node.offsetWidth))
    .map((node) => `${node.localName}: ${node.textContent}`);
}

for (const text of languages) {
  test(`no words of "${text.lang}" are cut where the page is 320 pixels wide`, () => {
    const host = document.createElement('div');
    // 320 pixels less what a page's own margins take of them.
    host.style.cssText = 'width: 288px; font: 16px "Noto Sans", sans-serif';
    document.body.append(host);
    onTestFinished(() => host.remove());
    const root = host.attachShadow({ mode: 'open' });
    const sheets = [styles].flat().map((sheet) => `${'cssText' in sheet ? sheet.cssText : ''}`);
    adoptStyles(root, sheets.join('\n'));
    const ignore = (): void => {};
    const view = createView(root, { press: ignore, follow: ignore, focus: ignore, close: ignore });
    for (const [name, model] of Object.entries(STATES)) {
      view.update({
        state: { status: 'idle' },
        launch: 'manual',
        display: 'modal',
        href: null,
        isReachable: false,
        text,
        ...model,
      });
      expect({ name, cut: findCut(root), width: host.scrollWidth }).toEqual({
        name,
        cut: [],
        width: 288,
      });
    }
  });
}
