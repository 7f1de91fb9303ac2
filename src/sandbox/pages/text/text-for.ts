import { isSameScript } from '../../../shared/is-same-script.ts';
import type { CustomerText } from './customer-text.ts';
import { en } from './languages/en.ts';
import { hi } from './languages/hi.ts';
import { ur } from './languages/ur.ts';

const TEXTS: readonly CustomerText[] = [en, hi, ur];

/**
 * The words for a BCP 47 tag, whatever its region; English for a language that is not here, or that the
 * tag wants in another script.
 */
export function textFor(tag: string): CustomerText {
  const [language] = tag.toLowerCase().split(/[-_]/);
  const text = TEXTS.find(({ lang }) => lang === language);
  return text && isSameScript(text.lang, tag) ? text : en;
}
