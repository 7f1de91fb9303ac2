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

/** What is missing in an address is as it is first. */
export function readChoice(query: URLSearchParams): Choice {
  const choice = { ...FIRST };
  for (const name of PLAIN) choice[name] = query.get(name) ?? FIRST[name];
  for (const [group, prefix] of Object.entries(GROUPS)) {
    const given = [...query].filter(([name]) => name.startsWith(prefix));
    const values = given.map(([name, value]) => [name.slice(prefix.length), value]);
    Object.assign(choice, { [group]: Object.fromEntries(values) });
  }
  return choice;
}

/** The shortest query that reads as the choice. */
export function writeChoice(choice: Choice): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of PLAIN) if (choice[name] !== FIRST[name]) query.set(name, choice[name]);
  for (const name of Object.keys(GROUPS) as GroupName[]) {
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
