import { FinboxConnect } from '../../src/index.ts';

const SOURCES = import.meta.glob<string>('../../src/element/{styles,finbox-connect}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An attribute of the element that the panel has a control for. */
export interface Attribute {
  readonly name: string;
  readonly kind: 'boolean' | 'number' | 'text';
  /** The only values that it can have; none where it can have any. */
  readonly values: readonly string[];
}

/** What of the element's surface has a name and, maybe, a default. Read from the tags that describe it. */
export interface Described {
  readonly name: string;
  readonly initial: string;
  readonly meaning: string;
}

/** The choices of the page have these already. */
const CHOSEN_ELSEWHERE = ['display'];

const VALUES: Readonly<Record<string, readonly string[]>> = { launch: ['auto', 'manual'] };

export const ATTRIBUTES: readonly Attribute[] = [...FinboxConnect.elementProperties].flatMap(
  ([property, { attribute, type }]) => {
    const name = typeof attribute === 'string' ? attribute : String(property);
    const isChosen = attribute === false || CHOSEN_ELSEWHERE.includes(name);
    const kind = type === Boolean ? 'boolean' : type === Number ? 'number' : 'text';
    return isChosen ? [] : [{ name, kind, values: VALUES[name] ?? [] }];
  },
);

export const PROPERTIES = readTags('styles', 'cssproperty');
export const PARTS = readTags('styles', 'csspart');
export const SLOTS = readTags('finbox-connect', 'slot').map((slot) =>
  slot.name === '-' ? { ...slot, name: '' } : slot,
);

/** Lines such as `@cssproperty [--name=default] - Meaning.` */
function readTags(file: string, tag: string): readonly Described[] {
  const source = SOURCES[`../../src/element/${file}.ts`] ?? '';
  const line = new RegExp(`^ \\* @${tag} (?:\\[([^\\]=]+)=(.+?)\\]|(\\S+)) (?:- )?(.*)$`, 'gm');
  return [...source.matchAll(line)].map(([, optional, initial = '', plain = '', meaning = '']) => ({
    name: optional ?? plain,
    initial,
    meaning,
  }));
}
