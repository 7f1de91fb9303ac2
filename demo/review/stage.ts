import { FinboxConnect } from '../../src/index.ts';
import { loadConfig } from '../shared/config.ts';
import { BRANDS } from './brands.ts';
import { readChoice, type Choice } from './choice.ts';
import { displayFor, findState } from './states.ts';
import { STAGE_EVENT, type StageEntry } from './stage-entry.ts';

const LANGUAGES = import.meta.glob<Record<string, Parameters<typeof FinboxConnect.addText>[0]>>(
  '../../src/element/text/languages/*.ts',
);
const EVENTS = ['open', 'info', 'error', 'close-request', 'success', 'failure'];
const RIGHT_TO_LEFT = ['ur'];

const choice = readChoice(new URL(location.href).searchParams);
const root = document.documentElement;
root.dataset['theme'] = choice.theme;
root.lang = choice.lang;
root.dir = RIGHT_TO_LEFT.includes(choice.lang) ? 'rtl' : 'ltr';
// What another stage has left is another journey's.
sessionStorage.clear();

function tell(entry: StageEntry): void {
  window.frameElement?.dispatchEvent(new CustomEvent(STAGE_EVENT, { detail: entry }));
}

async function learnLanguage(lang: string): Promise<void> {
  const texts = await LANGUAGES[`../../src/element/text/languages/${lang}.ts`]?.();
  for (const text of Object.values(texts ?? {})) FinboxConnect.addText(text);
}

function listen(element: FinboxConnect): void {
  for (const name of EVENTS) {
    element.addEventListener(`finbox-${name}`, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      tell({ type: event.type, detail, diagnostics: element.diagnostics() });
    });
  }
}

function dress(element: FinboxConnect, { brand, properties, parts, slots }: Choice): void {
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

async function show(): Promise<void> {
  const { clientOrigin, isSandbox } = await loadConfig();
  // Each look asks for a session: none of that with a key that somebody pays for.
  if (!isSandbox) throw new Error('The stage needs the sandbox: start without FINBOX_API_KEY.');
  await learnLanguage(choice.lang);
  const state = findState(choice.state);
  const element = document.createElement('finbox-connect');
  const attributes = {
    'client-origin': clientOrigin,
    display: displayFor(state, choice.display),
    ...state.attributes,
    ...choice.attributes,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  listen(element);
  dress(element, choice);
  await state.prepare?.(element);
  document.querySelector('main')?.append(element);
  await element.updateComplete;
  state.act?.(element);
  await element.updateComplete;
  root.dataset['shown'] = state.id;
  tell({ type: 'shown', detail: { state: state.id }, diagnostics: element.diagnostics() });
}

// A frame that never loads would keep the page from ever having loaded.
if (document.readyState !== 'complete') {
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
await show();
