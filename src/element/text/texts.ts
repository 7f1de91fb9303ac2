import { en } from './en.ts';
import type { ElementText } from './text.ts';

/** English, and the languages that the page has added. */
const texts = new Map<string, ElementText>([[en.lang, en]]);

/** Adds a language, or replaces the words of one. */
export function addText(text: ElementText): void {
  texts.set(text.lang, text);
}

/** The text for a BCP 47 tag by its primary language; English for all that is not here. */
export function textFor(tag: string): ElementText {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return texts.get(language) ?? en;
}

/** The `lang` of the node itself or of its nearest ancestor, also out of shadow roots. */
export function languageOf(node: Element): string {
  const holder = node.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
