/** A start tag of a document. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of a script: what stands in it. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** As it is written. */
  readonly source: string;
}

const TAG = /<!--[^]*?-->|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);

/** The start tags of a document in their order; nothing in comments or scripts counts. */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    const [source, name, written = ''] = match;
    if (!name || match.index < end) continue;
    end = match.index + source.length;
    const isRaw = /^(script|style|textarea|title)$/i.test(name);
    const rest = isRaw ? html.slice(end) : '';
    const closing = rest.search(new RegExp(`</${name}`, 'i'));
    const text = closing < 0 ? rest : rest.slice(0, closing);
    end += text.length;
    tags.push({
      name: name.toLowerCase(),
      attributes: readAttributes(written),
      text,
      line: lineOf(html, match.index),
      source,
    });
  }
  return tags;
}

export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of written.matchAll(ATTRIBUTE)) {
    const value = values.find((each) => each !== undefined) ?? '';
    const key = name.toLowerCase();
    // As in a browser, the first of two counts.
    if (!attributes.has(key)) attributes.set(key, decodeEntities(value));
  }
  return attributes;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : NaN;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : (ENTITIES.get(name) ?? whole);
  });
}
