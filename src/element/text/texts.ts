import { en } from './languages/en.ts';
import { isSameScript } from '../../shared/is-same-script.ts';
import type { ElementText, TextChange } from './text.ts';

/** The languages of `languages/` but English, which is always there. */
const LOADABLE = ['hi', 'bn', 'mr', 'te', 'ta', 'gu', 'ur', 'kn', 'or', 'ml', 'pa', 'as'];

/** How long a journey that opens by itself waits for its words at most. */
const PATIENCE_MS = 1000;

/** Loads the module at a path beside the script, such as `./text/hi.js`. */
type TextImporter = (path: string) => Promise<Readonly<Record<string, ElementText | undefined>>>;

/** A language whose words could not be loaded, and when that was known. */
export interface TextFailure {
  readonly time: number;
  readonly kind: 'text';
  readonly language: string;
}

const loaded = new Map<string, ElementText>([[en.lang, en]]);
/** What the page has added, by language tag in lower case; it goes before what is loaded. */
const added = new Map<string, TextChange>();
const requested = new Set<string>();
const awaited = new Set<string>();
let importText: TextImporter | null = null;

/** Whoever shows words, to be updated when they change. */
export const speakers = new Set<{ requestUpdate(): void }>();

export const textFailures: TextFailure[] = [];

/** From now on a language is loaded when it is first needed. */
export function loadTextsWith(importer: TextImporter): void {
  importText = importer;
}

/** Adds a language, or replaces single strings of one. */
export function addText(change: TextChange): void {
  const key = change.lang.toLowerCase();
  const { failure, ...strings } = change;
  const known = added.get(key);
  added.set(key, { ...known, ...strings, failure: { ...known?.failure, ...failure } });
  updateSpeakers();
}

/** The text for a BCP 47 tag; English for a language or a script that is not here. */
export function textFor(tag: string): ElementText {
  const key = keyFor(tag);
  const text = loaded.get(key) ?? en;
  const change = added.get(key);
  if (!change) return text;
  return { ...text, ...change, failure: { ...text.failure, ...change.failure } };
}

/**
 * Begins to load the text for a tag, if there is one to load and it was not tried before. Returns whether
 * it is on its way and still worth waiting for.
 */
export function awaitText(tag: string): boolean {
  const language = keyFor(tag);
  if (importText && LOADABLE.includes(language) && !requested.has(language) && !isWhole(language)) {
    requested.add(language);
    awaited.add(language);
    void receiveText(language, importText(`./text/${language}.js`));
  }
  return awaited.has(language);
}

/** Whether the page itself has added every string of a language. */
function isWhole(language: string): boolean {
  const change = added.get(language);
  return hasKeysOf(en, change) && hasKeysOf(en.failure, change?.failure);
}

function hasKeysOf(model: object, copy: object = {}): boolean {
  return Object.keys(model).every((key) => key in copy);
}

async function receiveText(language: string, module: ReturnType<TextImporter>): Promise<void> {
  const timer = setTimeout(() => stopWaiting(language), PATIENCE_MS);
  try {
    const text = (await module)[language];
    if (!text) throw new TypeError(`The text's module has no export "${language}".`);
    loaded.set(language, text);
  } catch {
    // Neither the address nor the browser's words for it belong into a diagnostic.
    textFailures.push({ time: performance.now(), kind: 'text', language });
  }
  clearTimeout(timer);
  stopWaiting(language);
}

function stopWaiting(language: string): void {
  awaited.delete(language);
  updateSpeakers();
}

function updateSpeakers(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}

/** The longest beginning of a tag for which there are words, in the script that the tag asks for. */
function keyFor(tag: string): string {
  const parts = tag.toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const key = parts.join('-');
    const isKnown = added.has(key) || loaded.has(key) || (importText && LOADABLE.includes(key));
    if (isKnown) return isSameScript(key, tag) ? key : en.lang;
  }
  return en.lang;
}
