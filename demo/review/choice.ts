import { BRANDS } from './brands.ts';
import { LANGUAGES } from './languages.ts';
import { isOffered } from './is-offered.ts';

/** What a designer has chosen to look at. The address of a page is a choice, whole. */
export interface Choice {
  readonly state: string;
  readonly display: string;
  readonly theme: string;
  readonly lang: string;
  /** CSS pixels, or `full`. */
  readonly width: string;
  readonly brand: string;
  /** By name: what the designer has set beside that. */
  readonly attributes: Values;
  readonly slots: Values;
  readonly properties: Values;
  /** Declarations for each part. */
  readonly parts: Values;
}

export type Values = Readonly<Record<string, string>>;

/** The members of a choice that have any number of values, each with the prefix that it has in an address. */
export const GROUPS = {
  attributes: 'a.',
  slots: 's.',
  properties: 'p.',
  parts: 'part.',
} as const;

export type GroupName = keyof typeof GROUPS;

const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

const FIRST: Choice = {
  state: 'idle',
  display: 'inline',
  theme: 'system',
  lang: 'en',
  width: 'full',
  brand: 'none',
  attributes: {},
  slots: {},
  properties: {},
  parts: {},
};

const PLAIN = ['state', 'display', 'theme', 'lang', 'width', 'brand'] as const;

export type PlainName = (typeof PLAIN)[number];

/** Each with its title in the panel. */
export const THEMES = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
export const WIDTHS = [
  ['320', '320, the narrowest'],
  ['360', '360, a phone'],
  ['768', '768, a tablet'],
  ['full', 'All there is'],
] as const;

/** What an address may name; states, displays and brands know their own. */
const OFFERED: Partial<Record<PlainName, readonly string[]>> = {
  theme: THEMES.map(([theme]) => theme),
  width: WIDTHS.map(([width]) => width),
  lang: LANGUAGES,
  brand: BRANDS.map(({ id }) => id),
};

/** What is missing in an address, or nowhere offered, is as it is first. */
export function readChoice(query: URLSearchParams): Choice {
  const choice = { ...FIRST };
  for (const name of PLAIN) {
    const wanted = query.get(name) ?? FIRST[name];
    choice[name] = OFFERED[name]?.includes(wanted) === false ? FIRST[name] : wanted;
  }
  for (const group of GROUP_NAMES) {
    const given = [...query].flatMap(([name, value]) =>
      name.startsWith(GROUPS[group]) ? [[name.slice(GROUPS[group].length), onOneLine(value)]] : [],
    );
    const offered = given.filter(([name = '', value = '']) => isOffered(group, name, value));
    Object.assign(choice, { [group]: Object.fromEntries(offered) });
  }
  return choice;
}

/** As the panel's fields have it, whatever was pasted into an address. */
function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}

/** The shortest query that reads as the choice. */
export function writeChoice(choice: Choice): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of PLAIN) if (choice[name] !== FIRST[name]) query.set(name, choice[name]);
  for (const name of GROUP_NAMES) {
    for (const [key, value] of Object.entries(choice[name])) query.set(GROUPS[name] + key, value);
  }
  return query;
}

/** A choice with one value of a group changed; `null` takes it away. */
export function withValue(
  choice: Choice,
  group: GroupName,
  name: string,
  value: string | null,
): Choice {
  const values = { ...choice[group] };
  if (value === null) delete values[name];
  else values[name] = value;
  return { ...choice, [group]: values };
}
