import { isSameScript } from '../../../shared/is-same-script.ts';
import type { CustomerText } from './customer-text.ts';
import { en } from './languages/en.ts';
import { hi } from './languages/hi.ts';
import { bn } from './languages/bn.ts';
import { mr } from './languages/mr.ts';
import { te } from './languages/te.ts';
import { ta } from './languages/ta.ts';
import { gu } from './languages/gu.ts';
import { ur } from './languages/ur.ts';
import { kn } from './languages/kn.ts';
import { or } from './languages/or.ts';
import { ml } from './languages/ml.ts';
import { pa } from './languages/pa.ts';
import { as } from './languages/as.ts';

const TEXTS: readonly CustomerText[] = [en, hi, bn, mr, te, ta, gu, ur, kn, or, ml, pa, as];

/**
 * The words for a BCP 47 tag, whatever its region; English for a language that is not here, or that the
 * tag wants in another script.
 */
export function textFor(tag: string): CustomerText {
  const [language] = tag.toLowerCase().split(/[-_]/);
  const text = TEXTS.find(({ lang }) => lang === language);
  return text && isSameScript(text.lang, tag) ? text : en;
}
