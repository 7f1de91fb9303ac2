import type { Display, FinboxConnect, Session } from '../../src/index.ts';
import { createSession, sessionEndpoint } from '../shared/session.ts';
import type { Settings } from './settings.ts';
import { wordsFor, wordsIn } from './words.ts';

/** In the order of the switch. */
const CANDIDATES = ['modal', 'inline', 'popup', 'tab', 'redirect'] as const;

/** The displays that this version of the element has: what it has not, reads as another one. */
export function supportedDisplays(): readonly Display[] {
  const probe = document.createElement('finbox-connect');
  return CANDIDATES.filter((display) => {
    probe.setAttribute('display', display);
    return probe.display === display;
  });
}

/** A new element like the one that the page came with, set up as the developer has chosen. */
export async function createElement(
  page: FinboxConnect,
  settings: Settings,
): Promise<FinboxConnect> {
  const element = document.createElement('finbox-connect');
  element.setAttribute('client-origin', page.clientOrigin);
  element.setAttribute('status-endpoint', page.statusEndpoint);
  element.setAttribute('display', settings.display);
  // The lender's button opens it, wherever it is shown.
  element.setAttribute('launch', 'manual');
  element.setAttribute('lang', settings.lang);
  element.toggleAttribute('confirm-close', settings.confirmClose);
  await giveSession(element, settings);

  const words = wordsIn(settings.lang);
  const failure = result('failure', { title: '', text: '' });
  element.append(words.open, result('success', words.success), failure);
  element.addEventListener('finbox-failure', ({ detail }) => {
    const { title, text } = wordsFor(detail, settings.lang);
    failure.replaceChildren(...lines({ title, text }));
  });
  return element;
}

async function giveSession(element: FinboxConnect, settings: Settings): Promise<void> {
  const { source, scenario, display } = settings;
  switch (source) {
    case 'fetchSession':
      element.fetchSession = (signal) => createSession(scenario, signal, display);
      return;
    case 'redirect-url': {
      const { redirect_url = '' } = await sessionOrNone(scenario, display);
      element.setAttribute('redirect-url', redirect_url);
      return;
    }
    case 'session-id': {
      const { session_id = '' } = await sessionOrNone(scenario, display);
      element.setAttribute('session-id', session_id);
      return;
    }
    default:
      element.setAttribute('session-endpoint', sessionEndpoint(scenario, display));
  }
}

/** Without a session the element says so itself, once somebody opens it. */
function sessionOrNone(scenario: string, display: string): Promise<Session> {
  return createSession(scenario, undefined, display).catch(() => ({}));
}

function result(slot: 'success' | 'failure', words: { title: string; text: string }): HTMLElement {
  const node = document.createElement('div');
  node.slot = slot;
  node.className = slot === 'success' ? 'result is-good' : 'result';
  node.append(...lines(words));
  return node;
}

function lines({ title, text }: { title: string; text: string }): HTMLElement[] {
  const heading = document.createElement('h2');
  const paragraph = document.createElement('p');
  heading.textContent = title;
  paragraph.textContent = text;
  return [heading, paragraph];
}
