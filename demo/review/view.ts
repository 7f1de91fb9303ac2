import { readChoice, writeChoice, type Choice } from './choice.ts';
import { displayFor, findState } from './states.ts';

/** What the page shows: one choice, two side by side, or every state of one. An address is a view, whole. */
export interface View {
  readonly choices: readonly [Choice] | readonly [Choice, Choice];
  readonly isOverview: boolean;
}

export function readView(query: URLSearchParams): View {
  const first = readChoice(query);
  const other = query.get('with');
  const choices = [first, readChoice(new URLSearchParams(other ?? ''))] as const;
  return { choices: other === null ? [first] : choices, isOverview: query.has('all') };
}

export function addressOf({ choices: [first, second], isOverview }: View): string {
  const query = writeChoice(first);
  if (second) query.set('with', writeChoice(second).toString());
  if (isOverview) query.set('all', '');
  return `?${query.toString()}`;
}

/** The view with one of its choices changed. */
export function withChoice(view: View, index: number, next: Choice): View {
  const [first, second] = view.choices;
  if (!second) return { ...view, choices: [next] };
  return { ...view, choices: index === 0 ? [next, second] : [first, next] };
}

/** What a choice is called. */
export function nameChoice(choice: Choice): string {
  const state = findState(choice.state);
  return `${state.title}, ${displayFor(state, choice.display)}`;
}

export function nameView({ choices, isOverview }: View): string {
  return isOverview ? 'Every state' : choices.map(nameChoice).join(' beside ');
}
