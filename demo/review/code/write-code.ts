import type { Choice } from '../choice.ts';
import { isPageState } from '../state.ts';
import { findState } from '../states.ts';
import { writeHtml } from './write-html.ts';
import { findNeeds } from './find-needs.ts';
import { STYLE_FILE, writeReact } from './write-react.ts';
import { writeVue } from './write-vue.ts';

/** What is copied in one go, by its name; `''` where there is nothing to copy. */
export type Code = Readonly<Record<'HTML' | 'React' | typeof STYLE_FILE | 'Vue', string>>;

const NOTHING: Code = { HTML: '', React: '', [STYLE_FILE]: '', Vue: '' };

/** What a page of a lender's needs for what is on the stage, ready to be pasted. */
export function writeCode(choice: Choice): Code {
  const state = findState(choice.state);
  if (isPageState(state)) return { ...NOTHING, HTML: state.code };
  const needs = findNeeds(choice);
  return {
    HTML: writeHtml(needs),
    React: writeReact(needs),
    [STYLE_FILE]: needs.css,
    Vue: writeVue(needs),
  };
}
