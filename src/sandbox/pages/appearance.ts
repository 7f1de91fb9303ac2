import type { CustomerText } from './text/customer-text.ts';
import { en } from './text/languages/en.ts';
import { textFor } from './text/text-for.ts';

/** What the journey's address asks of its pages. */
export interface Appearance {
  /** `null`: as the customer's system. */
  readonly theme: Theme | null;
  /** English unless the address asks for another language, so that nobody's tests depend on a browser's. */
  readonly text: CustomerText;
}

type Theme = 'light' | 'dark';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** What is not asked for. */
export const PLAIN: Appearance = { theme: null, text: en };

export function readAppearance({ theme, lang }: Readonly<Record<string, string>>): Appearance {
  return {
    theme: THEMES.find((each) => each === theme) ?? null,
    text: lang === undefined ? en : textFor(lang),
  };
}
