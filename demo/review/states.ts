import { ENDED } from './ended-states.ts';
import { PAGES } from './page-states.ts';
import { RUNNING } from './running-states.ts';
import { isPageState, type State, type StateGroup } from './state.ts';

export const STATES: readonly StateGroup[] = [...RUNNING, ...ENDED, ...PAGES];

const ALL = STATES.flatMap(({ states }) => states);

/** The state of that name, or the first one. */
export function findState(id: string): State {
  const [first] = ALL;
  const found = ALL.find((state) => state.id === id) ?? first;
  if (!found) throw new Error('There is no state to show.');
  return found;
}

/** The display in which a state is shown, where another was asked for. */
export function displayFor({ displays }: State, wanted: string): string {
  return displays.includes(wanted) ? wanted : (displays[0] ?? wanted);
}

/** The attributes that get an element into a state. */
export function attributesOf(state: State): Readonly<Record<string, string>> {
  return isPageState(state) ? {} : (state.attributes ?? {});
}
