import { FinboxConnect, type DiagnosticEntry } from '../../src/index.ts';
import { loadConfig } from '../shared/config.ts';
import { BRANDS } from './brands.ts';
import { readChoice, type Choice } from './choice.ts';
import { directionOf } from './languages.ts';
import { ownStorage } from './own-storage.ts';
import { reachState } from './reach-state.ts';
import { STAGE_EVENT, type StageEntry, type StageMoment } from './stage-entry.ts';
import { isPageState, type ElementState } from './state.ts';
import { displayFor, findState } from './states.ts';

const LANGUAGES = import.meta.glob<Record<string, Parameters<typeof FinboxConnect.addText>[0]>>(
  '../../src/element/text/languages/*.ts',
);
const EVENTS = ['open', 'info', 'error', 'close-request', 'success', 'failure'];

const choice = readChoice(new URL(location.href).searchParams);
const state = findState(choice.state);
const root = document.documentElement;
let readDiagnostics = (): readonly DiagnosticEntry[] => [];

function tell(moment: StageMoment, event: StageEntry['event'] = null): void {
  const detail: StageEntry = { moment, event, diagnostics: readDiagnostics() };
  window.frameElement?.dispatchEvent(new CustomEvent(STAGE_EVENT, { detail }));
}

async function learnLanguage(lang: string): Promise<void> {
  const texts = await LANGUAGES[`../../src/element/text/languages/${lang}.ts`]?.();
  for (const text of Object.values(texts ?? {})) FinboxConnect.addText(text);
}

/** Tells the review what the element does, and what it records without an event. */
function listen(element: FinboxConnect): void {
  readDiagnostics = () => element.diagnostics();
  for (const name of EVENTS) {
    element.addEventListener(`finbox-${name}`, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      tell('changed', { type: event.type, detail });
    });
  }
  new MutationObserver(() => tell('changed')).observe(element, { attributes: true });
  addEventListener('message', () => queueMicrotask(() => tell('changed')));
}

function dress(element: HTMLElement, { brand, properties, parts, slots }: Choice): void {
  const looks = BRANDS.find(({ id }) => id === brand);
  for (const [name, value] of Object.entries({ ...looks?.properties, ...properties })) {
    element.style.setProperty(name, value);
  }
  const sheet = new CSSStyleSheet();
  const rules = Object.entries({ ...looks?.parts, ...parts });
  sheet.replaceSync(rules.map(([part, css]) => `finbox-connect::part(${part}){${css}}`).join('\n'));
  document.adoptedStyleSheets = [sheet];
  for (const [name, text] of Object.entries(slots)) {
    const node = document.createElement('span');
    if (name) node.slot = name;
    node.textContent = text;
    element.append(node);
  }
}

/** Whether it has come into the state. */
async function showElement(shown: ElementState): Promise<boolean> {
  const { clientOrigin, isSandbox } = await loadConfig();
  // Each look asks for a session: none of that with a key that somebody pays for.
  if (!isSandbox) throw new Error('The stage needs the sandbox: start without FINBOX_API_KEY.');
  const element = document.createElement('finbox-connect');
  const attributes = {
    'client-origin': clientOrigin,
    display: displayFor(shown, choice.display),
    ...shown.attributes,
    ...choice.attributes,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  listen(element);
  dress(element, choice);
  shown.prepare?.(element);
  document.querySelector('main')?.append(element);
  await element.updateComplete;
  shown.act?.(element);
  await element.updateComplete;
  tell('entered');
  // With attributes of the designer's own it may become something else.
  const isAsNamed = Object.keys(choice.attributes).length === 0;
  return !isAsNamed || reachState(element, shown.reached);
}

async function show(): Promise<boolean> {
  await learnLanguage(choice.lang);
  if (!isPageState(state)) return showElement(state);
  // It has a style sheet of its own, which follows the system or its host.
  root.style.colorScheme = choice.theme === 'system' ? 'light dark' : choice.theme;
  root.style.setProperty('print-color-adjust', 'exact');
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove();
  const host = document.createElement('div');
  dress(host, choice);
  // Beside the body, which is filled anew.
  host.hidden = true;
  root.append(host);
  await state.fill(choice.lang, host);
  // The background of a frame's page is not printed: it has to be a box's.
  for (const box of [root, document.body]) box.style.background = 'Canvas';
  tell('entered');
  return true;
}

root.lang = choice.lang;
root.dir = directionOf(choice.lang);
root.dataset['theme'] = choice.theme;
ownStorage(window);
// A frame that never loads would keep the page from ever having loaded.
if (document.readyState !== 'complete') {
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
tell('began');
const isReached = await show();
root.dataset[isReached ? 'shown' : 'missed'] = state.id;
tell(isReached ? 'shown' : 'missed');
